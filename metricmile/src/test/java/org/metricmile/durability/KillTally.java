package org.metricmile.durability;

import java.util.Map;
import java.util.TreeMap;

/** How often what was found after kills of one kind. */
final class KillTally {

    private final String kind;
    private final Map<String, Integer> counts = new TreeMap<>();

    KillTally(String kind) {
        this.kind = kind;
    }

    void count(String outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    int of(String outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Runs that were killed, or had ended before. */
    int runs() {
        return of(KillScene.KILLED) + of(KillScene.TOO_LATE);
    }

    @Override
    public String toString() {
        return kind + ": " + counts;
    }
}
