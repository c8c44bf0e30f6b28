package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Mark;
import org.metricmile.records.RecordRules;
import org.metricmile.records.RecordType;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.FormerBest;
import org.metricmile.records.careers.Progression;

/**
 * Personal bests, worked out from careers and not from printed flags: outright where no earlier mark is as fast, else outdoors.
 *
 * <p>A best is hedged where a faster mark before it may be missing ({@link FormerBest}).
 *
 * <p>Of an athlete whose career is not collected a best is told only if the list of results prints it and no earlier mark refutes it.
 */
final class PersonalBests implements ClaimFinder {

    private static final double MUCH_PERCENT = 1.5;

    /**
     * A personal best run in the race.
     *
     * @param result the best
     * @param former the best before, and whether a faster one may be missing; empty if none is on record
     * @param printed whether the list of results prints it
     * @param worked whether it is worked out from a collected career
     * @param outdoors true if a faster mark stands on a short track
     */
    record Best(CareerResult result, Optional<FormerBest> former, boolean printed, boolean worked, boolean outdoors) {

        /** The best before, as far as it is on record. */
        Optional<CareerResult> before() {
            return former.map(FormerBest::result);
        }

        /** Why a faster mark may be missing; empty where the career is not looked at, or carries it. */
        Optional<String> doubt() {
            return worked ? former.flatMap(FormerBest::doubt) : Optional.empty();
        }

        /** Whether it is surely a best: a list prints it, or the career carries it. */
        boolean isSure() {
            return printed || (worked && doubt().isEmpty());
        }

        int improvementHundredths() {
            return before().map(earlier -> RaceAtTheDesk.faster(
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
                    ? Optional.of(new Best(
                            result,
                            former(result, earlier, outright),
                            printed,
                            followed && outright.isPresent(),
                            false))
                    : Optional.empty();
        }
        boolean inBook = betters(result, outdoors) && !result.isShortTrack() && followed && outdoors.isPresent();
        return inBook
                ? Optional.of(new Best(result, former(result, earlier, outdoors), printed, true, true))
                : Optional.empty();
    }

    private static Optional<FormerBest> former(
            CareerResult result, List<CareerResult> earlier, Optional<CareerResult> best) {
        return best.map(standing -> FormerBest.of(result, earlier, standing));
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

    /** Whether a result is a best by a career in which a faster mark may be missing, and no list prints it. */
    static boolean isDoubtful(RaceAtTheDesk race, CareerResult result) {
        return best(race, result).filter(best -> !best.isSure()).isPresent();
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
                .standing(standing(best));
        best.before()
                .ifPresent(before -> draft.evidence(before)
                        .word("before", Tell.mark(before))
                        .figure("improvementSeconds", best.improvementHundredths() / 100.0)
                        .magnitude(magnitude(best, before)));
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
        String hedge = best.doubt()
                .map(why -> ", the best before it in this archive: " + why)
                .orElse("");
        String asFar = best.isSure() || !best.worked() ? "" : " as far as this archive goes";
        return draft.worded("%s's %s is a personal best%s%s%s%s."
                .formatted(result.athlete().name(), Tell.mark(result), where, asFar, former, hedge));
    }

    private static Standing standing(Best best) {
        if (!best.worked()) {
            return Standing.PRINTED;
        }
        if (best.doubt().isPresent()) {
            return Standing.IN_THIS_ARCHIVE;
        }
        return best.printed() ? Standing.CONFIRMED : Standing.DERIVED;
    }

    /** A step that may hide a faster mark is no bigger news than a usual one. */
    private static double magnitude(Best best, CareerResult before) {
        double percent = 100.0
                * best.improvementHundredths()
                / before.mark().orElseThrow().hundredths();
        return Math.min(percent / MUCH_PERCENT, best.doubt().isPresent() ? 0.5 : 1);
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
