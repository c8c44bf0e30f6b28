package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Mark;
import org.metricmile.records.RecordRules;
import org.metricmile.records.RecordType;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.Progression;

/**
 * Personal bests, worked out from careers and not from printed flags: outright where no earlier mark is as fast, else outdoors.
 *
 * <p>Of an athlete whose career is not collected a best is told only if the list of results prints it and no earlier mark refutes it.
 */
final class PersonalBests implements ClaimFinder {

    private static final double MUCH_PERCENT = 1.5;

    /**
     * A personal best run in the race.
     *
     * @param result the best
     * @param before the best before; empty if none is on record
     * @param printed whether the list of results prints it
     * @param worked whether it is worked out from a collected career
     * @param outdoors true if a faster mark stands on a short track
     */
    record Best(CareerResult result, Optional<CareerResult> before, boolean printed, boolean worked, boolean outdoors) {

        int improvementHundredths() {
            return before.map(earlier -> RaceAtTheDesk.faster(
                            result.mark().orElseThrow(), earlier.mark().orElseThrow()))
                    .orElse(0);
        }
    }

    /** The best that a result is, if it is one. */
    static Optional<Best> best(RaceAtTheDesk race, CareerResult result) {
        if (result.mark().isEmpty()) {
            return Optional.empty();
        }
        // who runs a record of the nation, the area or the world runs a best, which lists then leave out
        boolean printed = RaceAtTheDesk.prints(result, "PB", "NR", "AR", "ER", "WR");
        boolean followed = race.isFollowed(result.athlete());
        List<CareerResult> earlier = race.before(result);
        Optional<CareerResult> outright =
                Progression.outright(earlier, result.distance()).best();
        Optional<CareerResult> outdoors =
                Progression.outdoors(earlier, result.distance()).best();
        if (betters(result, outright)) {
            return (followed && outright.isPresent()) || printed
                    ? Optional.of(new Best(result, outright, printed, followed && outright.isPresent(), false))
                    : Optional.empty();
        }
        boolean inBook = betters(result, outdoors) && !result.isShortTrack() && followed && outdoors.isPresent();
        return inBook ? Optional.of(new Best(result, outdoors, printed, true, true)) : Optional.empty();
    }

    /** Whether a result may be a best of somebody whose career is not collected: no earlier mark on record is as fast, and no list prints it. */
    static boolean isUnknown(RaceAtTheDesk race, CareerResult result) {
        return result.mark().isPresent()
                && best(race, result).isEmpty()
                && betters(
                        result,
                        Progression.outright(race.before(result), result.distance())
                                .best());
    }

    private static boolean betters(CareerResult result, Optional<CareerResult> best) {
        Mark mark = result.mark().orElseThrow();
        return best.flatMap(CareerResult::mark)
                .map(standing -> RecordRules.compare(
                                RecordType.PERSONAL_BEST,
                                mark,
                                standing,
                                result.occasion().when().last())
                        == RecordRules.Comparison.BETTERS)
                .orElse(true);
    }

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        for (CareerResult result : race.field()) {
            Optional<Best> best = best(race, result);
            if (best.isPresent()) {
                claims.add(claim(race, best.get()));
            } else {
                refuted(race, result).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Claim claim(RaceAtTheDesk race, Best best) {
        CareerResult result = best.result();
        String where = best.outdoors() ? " outdoors" : "";
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.PERSONAL_BEST)
                .about(result)
                .word("mark", Tell.mark(result))
                .word("venue", best.outdoors() ? "outdoors" : "outright")
                .word("printed", best.printed() ? "yes" : "no")
                .definition(
                        best.outdoors()
                                ? "the best outdoors; a faster mark stands on a short track"
                                : "the best outdoors and on short tracks together, marks on the way in longer races included")
                .standing(!best.worked() ? Standing.PRINTED : best.printed() ? Standing.CONFIRMED : Standing.DERIVED);
        best.before()
                .ifPresent(before -> draft.evidence(before)
                        .word("before", Tell.mark(before))
                        .figure("improvementSeconds", best.improvementHundredths() / 100.0)
                        .magnitude(100.0
                                * best.improvementHundredths()
                                / before.mark().orElseThrow().hundredths()
                                / MUCH_PERCENT));
        draft.falseIf(
                best.worked()
                        ? "a mark of %s or faster before this race is not on record here".formatted(Tell.mark(result))
                        : "the remark in the list of results is wrong; the career of the athlete is not collected");
        String former = best.before()
                .map(before -> ", %s faster than the %s of %s (%s)"
                        .formatted(
                                Tell.seconds(best.improvementHundredths()),
                                Tell.mark(before),
                                before.occasion().when(),
                                before.occasion().words(false)))
                .filter(told -> best.worked())
                .orElse("");
        return draft.worded(
                "%s's %s is a personal best%s%s.".formatted(result.athlete().name(), Tell.mark(result), where, former));
    }

    /** A best that is printed beside a mark than which the same athlete has a faster one. */
    private static Optional<Claim> refuted(RaceAtTheDesk race, CareerResult result) {
        if (!RaceAtTheDesk.prints(result, "PB") || result.mark().isEmpty() || result.isShortTrack()) {
            return Optional.empty();
        }
        return Progression.outdoors(race.before(result), result.distance())
                .best()
                .filter(before ->
                        RaceAtTheDesk.faster(result.mark().get(), before.mark().orElseThrow()) < 0)
                .map(before -> new ClaimDraft(race, ClaimKind.PERSONAL_BEST)
                        .about(result)
                        .evidence(before)
                        .word("mark", Tell.mark(result))
                        .word("before", Tell.mark(before))
                        .definition("the best outdoors")
                        .magnitude(0)
                        .falseIf("the remark in the list of results is wrong")
                        .contradicted("the list of results prints PB; %s is on record".formatted(before.told()))
                        .worded("The list of results calls %s's %s a personal best, but %s is on record (%s)."
                                .formatted(
                                        result.athlete().name(),
                                        Tell.mark(result),
                                        Tell.mark(before),
                                        before.occasion().when())));
    }
}
