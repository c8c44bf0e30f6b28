package org.metricmile.analysis.greatness;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;

/**
 * Depth: the mean time of the first so many, in seconds. Empty where fewer have a mark.
 *
 * @param count how many, 1 or more
 */
public record MeanOfTheFirst(int count) implements Criterion {

    @Override
    public String name() {
        return "mean of the first " + count;
    }

    @Override
    public Unit unit() {
        return Unit.TIME;
    }

    @Override
    public OptionalDouble of(TracedRace race) {
        double[] marks = race.sheet().results().stream()
                .filter(result -> result.place().isPresent())
                .flatMap((Result result) -> result.mark().stream())
                .mapToDouble(Mark::inSeconds)
                .sorted()
                .limit(count)
                .toArray();
        return marks.length < count
                ? OptionalDouble.empty()
                : Arrays.stream(marks).average();
    }
}
