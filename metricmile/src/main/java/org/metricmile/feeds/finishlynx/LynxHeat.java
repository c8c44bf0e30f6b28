package org.metricmile.feeds.finishlynx;

import java.util.Comparator;
import java.util.Locale;

/**
 * The numbers by which FinishLynx and meet managers name one race.
 *
 * @param event number of the event at the meet, 1 or more
 * @param round number of the round, 1 is the first
 * @param heat number of the heat in its round, 1 or more
 */
public record LynxHeat(int event, int round, int heat) implements Comparable<LynxHeat> {

    private static final Comparator<LynxHeat> ORDER = Comparator.comparingInt(LynxHeat::event)
            .thenComparingInt(LynxHeat::round)
            .thenComparingInt(LynxHeat::heat);

    public LynxHeat {
        if (event < 1 || round < 1 || heat < 1) {
            throw new IllegalArgumentException(
                    "event, round and heat are numbers from 1, not %d, %d, %d".formatted(event, round, heat));
        }
    }

    /** The usual name of the result file without its ending: {@code 012-1-01}. */
    public String fileName() {
        return String.format(Locale.ROOT, "%03d-%d-%02d", event, round, heat);
    }

    @Override
    public int compareTo(LynxHeat other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "event %d, round %d, heat %d".formatted(event, round, heat);
    }
}
