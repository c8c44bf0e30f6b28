package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rulings, asked for a day. */
public final class Rulings {

    private final Map<String, List<Ruling>> byPerformance = new HashMap<>();

    public Rulings(Collection<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            byPerformance
                    .computeIfAbsent(ruling.performanceId(), id -> new ArrayList<>())
                    .add(ruling);
        }
        // equal days: the order of the states decides, so that any order of reading gives the same books
        byPerformance
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparing(Ruling::knownSince).thenComparing(Ruling::state)));
    }

    /** The ruling in force on a day; empty if none was known. */
    private Optional<Ruling> inForce(Performance performance, LocalDate known) {
        List<Ruling> rulings = byPerformance.getOrDefault(performance.id(), List.of());
        for (int i = rulings.size() - 1; i >= 0; i--) {
            if (!rulings.get(i).knownSince().isAfter(known)) {
                return Optional.of(rulings.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the mark was annulled on some day, for good or not. */
    public boolean isEverAnnulled(Performance performance) {
        return byPerformance.getOrDefault(performance.id(), List.of()).stream()
                .anyMatch(ruling -> ruling.state() == Ruling.State.ANNULLED);
    }

    /** What the mark was on a day. */
    public Ruling.State state(Performance performance, LocalDate known) {
        if (byPerformance.isEmpty()) {
            return Ruling.State.UNRULED;
        }
        return inForce(performance, known).map(Ruling::state).orElse(Ruling.State.UNRULED);
    }
}
