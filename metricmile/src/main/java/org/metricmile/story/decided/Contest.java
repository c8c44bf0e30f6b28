package org.metricmile.story.decided;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Facts;

/**
 * The first of a race, between whom it was decided.
 *
 * @param facts everything that is known
 * @param first the winner, then up to three others in the order of the result; all have a mark
 */
record Contest(Facts facts, List<Result> first) {

    private static final int MOST = 4;

    Contest {
        first = List.copyOf(first);
    }

    /** Empty where there is no winner with a mark, or nobody behind. */
    static Optional<Contest> of(Facts facts) {
        List<Result> first = facts.placed().stream()
                .filter(result -> result.mark().isPresent())
                .limit(MOST)
                .toList();
        boolean hasWinner = !first.isEmpty() && first.get(0).place().orElse(0) == 1;
        return hasWinner && first.size() > 1 ? Optional.of(new Contest(facts, first)) : Optional.empty();
    }

    Athlete winner() {
        return first.get(0).athlete();
    }

    Athlete second() {
        return first.get(1).athlete();
    }

    List<Athlete> athletes() {
        return first.stream().map(Result::athlete).toList();
    }

    Distance finish() {
        return facts.sheet().distance();
    }

    double winningSeconds() {
        return first.get(0).mark().map(Mark::inSeconds).orElseThrow();
    }

    /** Seconds behind the winner at the finish. */
    double marginSeconds(Result result) {
        return result.mark().map(Mark::inSeconds).orElseThrow() - winningSeconds();
    }

    Optional<ReconstructedRace> reconstruction() {
        return facts.found().reconstruction();
    }

    /** A time on the way that is official or measured: hand times are not compared with photo-finish times. */
    Optional<Passing> known(Athlete athlete, Distance at) {
        return facts.trace()
                .passing(athlete, at)
                .filter(passing ->
                        passing.provenance() == Provenance.OFFICIAL || passing.provenance() == Provenance.MEASURED);
    }

    /** Seconds from a mark to the finish; empty where the time at the mark was not timed or measured. */
    OptionalDouble lastSeconds(Result result, Distance length) {
        Optional<Passing> from = known(result.athlete(), finish().minus(length));
        return from.isPresent()
                ? OptionalDouble.of(result.mark().map(Mark::inSeconds).orElseThrow()
                        - from.get().seconds())
                : OptionalDouble.empty();
    }

    static String hundredths(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }
}
