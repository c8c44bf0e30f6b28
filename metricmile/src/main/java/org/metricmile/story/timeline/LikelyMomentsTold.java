package org.metricmile.story.timeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.reconstruction.LikelyMoment;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Facts;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;

/** What happened in most of the races that a race known in part may have been. */
final class LikelyMomentsTold implements TimelineTeller {

    private static final double LEAST_PROBABILITY = 0.8;
    private static final int FIRST = 4;

    @Override
    public List<TimelineEntry> tell(Facts facts) {
        return Likely.race(facts).map(race -> entries(facts, race)).orElse(List.of());
    }

    /** The moments that are told. */
    static List<LikelyMoment> told(Facts facts) {
        List<LikelyMoment> all = Likely.moments(facts);
        return all.stream().filter(moment -> isTold(facts, moment, all)).toList();
    }

    private static List<TimelineEntry> entries(Facts facts, ReconstructedRace race) {
        List<LikelyMoment> told = told(facts);
        ReportsOnMoments reports = new ReportsOnMoments(facts, told);
        Set<LikelyMoment> retaken = retaken(told);
        return told.stream()
                .map(moment -> entry(facts, race, moment, retaken.contains(moment), reports.on(moment)))
                .toList();
    }

    /**
     * Leads of whoever took the last one too, in the same races: whoever had it between differs from race to race. Two leads of which
     * some races have the one and some the other are not one after the other.
     */
    static Set<LikelyMoment> retaken(List<LikelyMoment> told) {
        Set<LikelyMoment> retaken = new HashSet<>();
        List<LikelyMoment> leads = told.stream()
                .filter(moment -> moment.kind() == MomentKind.LEAD_TAKEN)
                .sorted(Comparator.comparingDouble(moment -> moment.atMetres().median()))
                .toList();
        for (int i = 1; i < leads.size(); i++) {
            LikelyMoment lead = leads.get(i);
            LikelyMoment last = leads.get(i - 1);
            if (last.athlete().equals(lead.athlete()) && lead.isAsSureWith(last)) {
                retaken.add(lead);
            }
        }
        return retaken;
    }

    private static boolean isTold(Facts facts, LikelyMoment moment, List<LikelyMoment> all) {
        return switch (moment.kind()) {
            case LEAD_TAKEN -> true;
            case FADE, DROPPED -> moment.probability() >= LEAST_PROBABILITY;
            case KICK -> moment.probability() >= LEAST_PROBABILITY && facts.isAmongFirst(moment.athlete(), 3);
            case PASS ->
                moment.probability() >= LEAST_PROBABILITY
                        // a pass that may have been anywhere is no moment
                        && Likely.isPlaced(moment.atMetres())
                        && facts.isAmongFirst(moment.athlete(), FIRST)
                        && all.stream().noneMatch(other -> isSameLead(other, moment));
            default -> false;
        };
    }

    /** A pass by which the lead is taken is told as that, also where some of the races have another in the lead by then. */
    private static boolean isSameLead(LikelyMoment other, LikelyMoment pass) {
        return other.kind() == MomentKind.LEAD_TAKEN
                && other.athlete().equals(pass.athlete())
                && other.others().equals(pass.others())
                && other.atMetres().low() <= pass.atMetres().high()
                && pass.atMetres().low() <= other.atMetres().high();
    }

    private static TimelineEntry entry(
            Facts facts, ReconstructedRace race, LikelyMoment moment, boolean again, List<AsReported> reports) {
        double finish = facts.sheet().distance().inMetres();
        double metres = Math.rint(moment.atMetres().median());
        String others = others(moment);
        // what a sentence says is as sure as all of it: others of whom that is not so have their own share beside it
        boolean asSure = others.isEmpty() || moment.areOthersAsSure();
        String text = Likely.isOutOfTheStart(facts, moment)
                ? moment.athlete().name() + " leads" + facts.ofThoseOnRecord(" those on record")
                        + " out of the scramble of the start."
                : "%s %s%s%s%s, %s."
                        .formatted(
                                moment.athlete().name(),
                                moment.kind().words(),
                                moment.kind() == MomentKind.LEAD_TAKEN
                                        ? facts.ofThoseOnRecord(" of those on record")
                                        : "",
                                again ? " again" : "",
                                asSure ? others : "",
                                where(moment, finish));
        return new TimelineEntry(
                happening(moment),
                // one time for a runner at one place: the middle of the times of its moments may be another
                Stretch.at(
                        metres,
                        race.ensemble().time(moment.athlete(), metres, 0.9).median()),
                new Sentence(text, List.of(Likely.evidence(facts, race, moment, "found in"))),
                reports.stream().map(AsReported::toldAndWithheld).toList(),
                HowSure.inferred(
                        asSure && !others.isEmpty() ? moment.withOthers() : moment.probability(),
                        asSure ? "" : others.strip() + " in " + Likely.percent(moment.withOthers())),
                TimelineEntry.Weight.mainIf(moment.kind() == MomentKind.LEAD_TAKEN
                        || (moment.kind() == MomentKind.PASS && facts.isAmongFirst(moment.athlete(), 3))
                        || reports.stream().anyMatch(report -> ReportsJudged.isMain(facts, report))));
    }

    private static Happening happening(LikelyMoment moment) {
        return Happening.of(moment.kind().code(), Optional.of(moment.athlete()), moment.others())
                .withFigure("soonestMetres", moment.atMetres().low())
                .withFigure("latestMetres", moment.atMetres().high())
                .withFigure("probabilityWithOthers", moment.withOthers());
    }

    /** {@code  from Josh Kerr}; empty where nobody else had part in it or the kind needs nobody. */
    private static String others(LikelyMoment moment) {
        return moment.others().isEmpty() || moment.kind() == MomentKind.FADE || moment.kind() == MomentKind.KICK
                ? ""
                : MomentWords.with(moment.kind())
                        + Words.list(moment.others().stream().map(Athlete::name).toList());
    }

    /** Whoever fades does so from there to the finish. */
    private static String where(LikelyMoment moment, double finishMetres) {
        CredibleInterval metres = moment.atMetres();
        if (moment.kind() == MomentKind.FADE) {
            return "most likely from " + Likely.toGo(metres, finishMetres) + " on";
        }
        return moment.kind() == MomentKind.LEAD_TAKEN
                ? Likely.whereTaken(metres, finishMetres)
                : "most likely with " + Likely.toGo(metres, finishMetres);
    }
}
