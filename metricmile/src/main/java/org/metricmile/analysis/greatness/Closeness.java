package org.metricmile.analysis.greatness;

import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;

/** How close it was: seconds from the first to the third, whose medals and places the finish decided. */
public record Closeness() implements Criterion {

    private static final int THIRD = 3;

    @Override
    public String name() {
        return "first to third";
    }

    @Override
    public Unit unit() {
        return Unit.GAP;
    }

    @Override
    public OptionalDouble of(TracedRace race) {
        Optional<Mark> first = markOfPlace(race, 1);
        Optional<Mark> third = markOfPlace(race, THIRD);
        return first.isPresent() && third.isPresent()
                ? OptionalDouble.of(third.get().inSeconds() - first.get().inSeconds())
                : OptionalDouble.empty();
    }

    private static Optional<Mark> markOfPlace(TracedRace race, int place) {
        return race.sheet().results().stream()
                .filter(result -> result.place().orElse(0) == place)
                .findFirst()
                .flatMap(Result::mark);
    }
}
