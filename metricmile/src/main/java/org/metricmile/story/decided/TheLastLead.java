package org.metricmile.story.decided;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.Pacemaking;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Provenance;
import org.metricmile.reconstruction.LikelyMoment;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;
import org.metricmile.story.timeline.Likely;
import org.metricmile.story.timeline.MomentWords;

/** Where the winner took the lead for good, and from whom; of a race that was reconstructed as its timeline has it. */
final class TheLastLead implements DecidingFactor {

    /** Where leads are likely they alone are told: a change between known marks is one of those that they leave open. */
    @Override
    public Optional<Sentence> tell(Contest contest) {
        Optional<ReconstructedRace> race = contest.reconstruction();
        Optional<LikelyMoment> last = last(Likely.moments(contest.facts()));
        return last.isEmpty()
                ? found(contest)
                : last.filter(lead -> lead.athlete().equals(contest.winner()))
                        .map(lead -> sentence(contest, race.orElseThrow(), lead));
    }

    private static Optional<Sentence> found(Contest contest) {
        return contest.facts().found().moments().stream()
                .filter(moment -> moment.kind() == MomentKind.LEAD_TAKEN)
                .max(Comparator.comparingDouble(Moment::fromSeconds))
                .filter(last -> last.athlete().equals(contest.winner()))
                .map(moment -> sentence(contest, moment));
    }

    private static Sentence sentence(Contest contest, Moment moment) {
        String where = MomentWords.where(moment, contest.finish()).replaceFirst("^, ", " with ");
        String sure = moment.provenance() == Provenance.OFFICIAL
                ? ""
                : " (certainty " + Likely.percent(moment.certainty()) + ")";
        // between two marks others may have led: only what reaches the finish is the last
        String atMarks = moment.seenBetween().isPresent()
                        && moment.toMetres() < contest.finish().inMetres()
                ? ", as far as known marks show"
                : "";
        Pacemaking pacemaking = contest.facts().pacemaking();
        String from = moment.others().isEmpty()
                ? ""
                : MomentWords.with(moment, pacemaking)
                        + Words.list(
                                moment.others().stream().map(pacemaking::name).toList());
        String text =
                "%s took the lead for good%s%s%s%s.".formatted(contest.winner().name(), from, where, atMarks, sure);
        return new Sentence(text, contest.facts().ofMoment(moment, String.join(" ", moment.evidence())));
    }

    private static Optional<LikelyMoment> last(List<LikelyMoment> moments) {
        return moments.stream()
                .filter(moment -> moment.kind() == MomentKind.LEAD_TAKEN)
                .max(Comparator.comparingDouble(moment -> moment.atMetres().median()));
    }

    private static Sentence sentence(Contest contest, ReconstructedRace race, LikelyMoment moment) {
        return new Sentence(
                Likely.isOutOfTheStart(contest.facts(), moment)
                        ? fromTheStart(contest, moment)
                        : taken(contest, moment),
                List.of(Likely.evidence(contest.facts(), race, moment, "last lead taken in")));
    }

    private static String fromTheStart(Contest contest, LikelyMoment moment) {
        return "%s led%s out of the scramble of the start in %s of the races that fit the evidence; none of the later changes of the lead is in half of them."
                .formatted(
                        moment.athlete().name(),
                        contest.facts().ofThoseOnRecord(" those on record"),
                        Likely.percent(moment.probability()));
    }

    private static String taken(Contest contest, LikelyMoment moment) {
        boolean asSure = moment.areOthersAsSure();
        return "%s took the lead%s for good%s, %s; so it is in %s of the races that fit the evidence%s."
                .formatted(
                        moment.athlete().name(),
                        contest.facts().ofThoseOnRecord(" of those on record"),
                        asSure ? fromAll(moment) : "",
                        Likely.whereTaken(moment.atMetres(), contest.finish().inMetres()),
                        Likely.percent(asSure ? moment.withOthers() : moment.probability()),
                        asSure ? "" : ", and in " + Likely.percent(moment.withOthers()) + " it was" + fromAll(moment));
    }

    private static String fromAll(LikelyMoment moment) {
        return moment.others().isEmpty()
                ? ""
                : " from "
                        + Words.list(moment.others().stream().map(Athlete::name).toList());
    }
}
