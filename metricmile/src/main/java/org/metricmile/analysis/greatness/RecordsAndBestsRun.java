package org.metricmile.analysis.greatness;

import java.util.List;
import java.util.OptionalDouble;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Result;

/**
 * Share of the first eight with a personal best or a record printed beside the mark; a season's best or lead does not count. Empty where
 * a list prints neither a personal best nor a record of anybody: most often nobody looked.
 */
public record RecordsAndBestsRun() implements Criterion {

    private static final int FIRST = 8;

    @Override
    public String name() {
        return "first 8 with a best or record";
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public OptionalDouble of(TracedRace race) {
        List<Result> first = race.sheet().results().stream()
                .filter(result -> result.place().orElse(Integer.MAX_VALUE) <= FIRST
                        && result.mark().isPresent())
                .toList();
        if (first.size() < FIRST || race.sheet().results().stream().noneMatch(RecordsAndBestsRun::isBest)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                (double) first.stream().filter(RecordsAndBestsRun::isBest).count() / first.size());
    }

    private static boolean isBest(Result result) {
        return result.flags().stream()
                .anyMatch(flag -> (flag.kind() == Flag.Kind.BEST && flag.text().contains("PB"))
                        || (flag.kind() == Flag.Kind.RECORD && !flag.text().matches(".*L(\\(?i\\)?)?")));
    }
}
