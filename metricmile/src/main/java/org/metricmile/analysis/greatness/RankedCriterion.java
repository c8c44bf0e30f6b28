package org.metricmile.analysis.greatness;

import java.util.List;
import org.metricmile.athletics.Race;

/**
 * A race by one criterion among all races of its sex and event of which that is known.
 *
 * @param criterion the criterion
 * @param value of the race
 * @param rank 1 for the greatest; equal values share a rank
 * @param others the other races, the greatest first
 */
public record RankedCriterion(Criterion criterion, double value, int rank, List<Compared> others) {

    /**
     * Another race.
     *
     * @param race which
     * @param value its value
     */
    public record Compared(Race race, double value) {}

    public RankedCriterion {
        others = List.copyOf(others);
    }

    /** 1 where more is greater, -1 where less is. */
    static double sign(Criterion criterion) {
        return criterion.unit().isInSeconds() ? -1 : 1;
    }

    /** The value as people read it. */
    public String printed() {
        return criterion.unit().print(value);
    }

    /** The greatest so many of the others with their values, as people read them: {@code Diamond League Oslo 2023, final (3:28.05)}. */
    public List<String> greatestOthers(int most) {
        return others.stream()
                .limit(most)
                .map(other -> "%s (%s)"
                        .formatted(other.race().occasion(), criterion.unit().print(other.value())))
                .toList();
    }

    /** Share of the other races that are less great, of equal ones the half, in percent; 100 is the greatest. */
    public double percentile() {
        if (others.isEmpty()) {
            return 100;
        }
        double sign = sign(criterion);
        double less = 0;
        for (Compared other : others) {
            less += (Math.signum(sign * (value - other.value())) + 1) / 2;
        }
        return 100 * less / others.size();
    }
}
