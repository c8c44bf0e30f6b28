package org.metricmile.records.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.records.RecordRules;
import org.metricmile.records.RecordType;

/**
 * How the best of an athlete over a distance came down.
 *
 * <p>Marks on the way in longer races and on oversized tracks count for bests. A hand time betters no automatic one
 * ({@link RecordRules#compare}).
 *
 * @param steps every mark that bettered or equalled the best before, in time
 */
public record Progression(List<CareerResult> steps) {

    public Progression {
        steps = List.copyOf(steps);
    }

    /** Outdoors and short track together. */
    public static Progression outright(List<CareerResult> career, Distance distance) {
        return of(career, distance, any -> true);
    }

    /** Outdoors only. */
    public static Progression outdoors(List<CareerResult> career, Distance distance) {
        return of(career, distance, result -> !result.isShortTrack());
    }

    private static Progression of(List<CareerResult> career, Distance distance, Predicate<CareerResult> wanted) {
        List<CareerResult> steps = new ArrayList<>();
        Optional<Mark> best = Optional.empty();
        for (CareerResult result : career) {
            if (!result.distance().equals(distance) || result.mark().isEmpty() || !wanted.test(result)) {
                continue;
            }
            Mark mark = result.mark().get();
            RecordRules.Comparison comparison = best.map(standing -> RecordRules.compare(
                            RecordType.PERSONAL_BEST,
                            mark,
                            standing,
                            result.occasion().when().last()))
                    .orElse(RecordRules.Comparison.BETTERS);
            if (comparison != RecordRules.Comparison.FALLS_SHORT) {
                steps.add(result);
                best = comparison == RecordRules.Comparison.BETTERS ? Optional.of(mark) : best;
            }
        }
        return new Progression(steps);
    }

    /** The mark that nothing betters; the earliest of equal ones. */
    public Optional<CareerResult> best() {
        Optional<CareerResult> best = Optional.empty();
        for (CareerResult step : steps) {
            boolean better = best.isEmpty()
                    || RecordRules.compare(
                                    RecordType.PERSONAL_BEST,
                                    step.mark().orElseThrow(),
                                    best.get().mark().orElseThrow(),
                                    step.occasion().when().last())
                            == RecordRules.Comparison.BETTERS;
            if (better) {
                best = Optional.of(step);
            }
        }
        return best;
    }
}
