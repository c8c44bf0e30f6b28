package org.metricmile.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;

/**
 * A race sheet with one result decided otherwise: by the referee after a protest, by the jury of appeal, or by a
 * federation months later. World Athletics Competition Rules 26 and 27 (Technical Rule 8) let the others move; whether
 * they do is said with each decision, because titles are not always reallocated.
 */
public final class ResultCorrection {

    private ResultCorrection() {}

    /**
     * The sheet after a disqualification or an annulment: no place and no mark stand.
     *
     * @param rule the rule or decision, may be empty
     * @param othersMove whether those placed behind move up by one
     * @param source where the decision was read
     * @throws IllegalArgumentException if the athlete has no result in the race or is disqualified already
     */
    public static RaceSheet disqualify(
            RaceSheet sheet, Athlete athlete, String rule, boolean othersMove, Source source) {
        Result result = require(sheet, athlete);
        if (result.outcome() instanceof Outcome.Disqualified) {
            throw new IllegalArgumentException(result.printedName() + " is disqualified already");
        }
        Result disqualified = with(result, new Outcome.Disqualified(rule), "DQ", source);
        OptionalInt place = result.place();
        return replace(sheet, other -> {
            if (other.athlete().equals(athlete)) {
                return disqualified;
            }
            boolean behind = place.isPresent() && other.place().orElse(0) > place.getAsInt();
            return othersMove && behind ? placed(other, other.place().orElseThrow() - 1, source) : other;
        });
    }

    /**
     * The sheet after an athlete is given back the result of an earlier version.
     *
     * @param earlier the result that stands again
     * @param othersMove whether those at that place and behind it move down by one; equal marks share a place
     * @param source where the decision was read
     * @throws IllegalArgumentException if the athlete has no result in the race, or the earlier result is no finish
     */
    public static RaceSheet reinstate(
            RaceSheet sheet, Athlete athlete, Result earlier, boolean othersMove, Source source) {
        require(sheet, athlete);
        if (!(earlier.outcome() instanceof Outcome.Finished)) {
            throw new IllegalArgumentException(earlier.printedName() + " had no finish to be reinstated to, but "
                    + earlier.outcome().code());
        }
        Result again = with(earlier, earlier.outcome(), earlier.printedMark(), source);
        int place = earlier.place().orElse(Integer.MAX_VALUE);
        return replace(sheet, other -> {
            if (other.athlete().equals(athlete)) {
                return again;
            }
            int otherPlace = other.place().orElse(0);
            boolean tied = otherPlace == place
                    && other.mark().isPresent()
                    && other.mark().equals(earlier.mark());
            return othersMove && otherPlace >= place && !tied ? placed(other, otherPlace + 1, source) : other;
        });
    }

    /**
     * The sheet with another mark, and maybe another place, of one athlete; nobody else is moved.
     *
     * @throws IllegalArgumentException if the athlete has no result in the race
     */
    public static RaceSheet amend(RaceSheet sheet, Athlete athlete, Mark mark, OptionalInt place, Source source) {
        Result result = require(sheet, athlete);
        Outcome.Finished finished = new Outcome.Finished(place.isPresent() ? place : result.place(), Optional.of(mark));
        return replace(
                sheet,
                other -> other.athlete().equals(athlete) ? with(result, finished, mark.toString(), source) : other);
    }

    private static Result require(RaceSheet sheet, Athlete athlete) {
        return sheet.findResult(athlete)
                .orElseThrow(() -> new IllegalArgumentException(
                        athlete.name() + " has no result in " + sheet.race().id()));
    }

    private static RaceSheet replace(RaceSheet sheet, UnaryOperator<Result> change) {
        List<Result> results = new ArrayList<>();
        sheet.results().forEach(result -> results.add(change.apply(result)));
        return sheet.withResults(results);
    }

    private static Result placed(Result result, int place, Source source) {
        return with(result, new Outcome.Finished(OptionalInt.of(place), result.mark()), result.printedMark(), source);
    }

    private static Result with(Result result, Outcome outcome, String printedMark, Source source) {
        return new Result(
                result.athlete(),
                result.printedName(),
                result.nation(),
                result.team(),
                outcome,
                printedMark,
                result.flags(),
                source);
    }
}
