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

    /** How the names of documents begin that hold a decision. */
    public static final String DOCUMENT_PREFIX = "correction-";

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
     * The sheet after an athlete is given back the result of an earlier version, behind those who were ahead then and
     * still have a place.
     *
     * @param earlier the version whose result stands again
     * @param othersMove whether those who were not ahead of the athlete then move down by one; who shared the place then
     *     shares it again
     * @param source where the decision was read
     * @throws IllegalArgumentException if the athlete has a finish now, or had none then
     */
    public static RaceSheet reinstate(
            RaceSheet sheet, Athlete athlete, RaceSheet earlier, boolean othersMove, Source source) {
        if (require(sheet, athlete).outcome() instanceof Outcome.Finished) {
            throw new IllegalArgumentException(
                    athlete.name() + " has a result that stands: there is nothing to reinstate");
        }
        Result then = require(earlier, athlete);
        if (!(then.outcome() instanceof Outcome.Finished)) {
            throw new IllegalArgumentException(then.printedName() + " had no finish to be reinstated to, but "
                    + then.outcome().code());
        }
        if (!othersMove || then.place().isEmpty()) {
            return replace(
                    sheet,
                    other -> other.athlete().equals(athlete)
                            ? with(then, then.outcome(), then.printedMark(), source)
                            : other);
        }
        int placeThen = then.place().getAsInt();
        int ahead = (int) sheet.results().stream()
                .filter(other -> other.place().isPresent() && placeIn(earlier, other.athlete()) < placeThen)
                .count();
        Outcome outcome = new Outcome.Finished(OptionalInt.of(ahead + 1), then.mark());
        return replace(sheet, other -> {
            if (other.athlete().equals(athlete)) {
                return with(then, outcome, then.printedMark(), source);
            }
            boolean behind = placeIn(earlier, other.athlete()) > placeThen;
            return behind && other.place().isPresent()
                    ? placed(other, other.place().getAsInt() + 1, source)
                    : other;
        });
    }

    private static int placeIn(RaceSheet sheet, Athlete athlete) {
        return sheet.findResult(athlete)
                .map(result -> result.place().orElse(Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE);
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
