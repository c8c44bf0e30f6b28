package org.metricmile.story.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.analysis.Pacemaking;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Provenance;
import org.metricmile.race.ReportedMoment;
import org.metricmile.reconstruction.DoubtedReport;
import org.metricmile.reconstruction.Withholding;
import org.metricmile.story.Evidence;
import org.metricmile.story.Facts;
import org.metricmile.story.Sentence;

/** A report beside what the rest of the evidence says of the one thing in it that times and places can decide. */
record AsReported(ReportedMoment moment, Optional<Withholding.Answer> answer) {

    /** In place of a name, where a report has none. */
    private static final String NOBODY = "LEADER";

    /** What is so in fewer of the races that fit the rest is not to be expected by it. */
    private static final double UNEXPECTED = 0.05;

    static AsReported of(Facts facts, ReportedMoment moment) {
        return new AsReported(
                moment,
                Likely.race(facts)
                        .filter(race -> !isLeadBesideAPacemaker(facts, moment))
                        .map(race -> race.answer(moment)));
    }

    /** Whether a pacemaker of whom nothing is known there may lead, but for the report: then no other time can tell. */
    private static boolean isLeadBesideAPacemaker(Facts facts, ReportedMoment moment) {
        return moment.event().equals("lead")
                && moment.from()
                        .or(moment::to)
                        .filter(from -> Pacemaking.atMarks(facts.found().race()).mayLeadAt(from.inMetres()))
                        .isPresent();
    }

    String who() {
        return moment.runner().map(Athlete::name).orElse(moment.printedName());
    }

    /** {@code Ann Lee: }, nothing where a report tells of the whole field. */
    String named() {
        return moment.runner().isEmpty() && moment.printedName().equals(NOBODY) ? "" : who() + ": ";
    }

    String kind() {
        return Happening.kindOf(moment.event());
    }

    /** The words of the report, with a full stop. */
    String words() {
        String detail = moment.detail().strip();
        return detail.endsWith(".") ? detail : detail + ".";
    }

    double beginMetres() {
        return Math.min(from(), to());
    }

    double endMetres() {
        return Math.max(from(), to());
    }

    private double from() {
        return moment.from().or(moment::to).orElseThrow().inMetres();
    }

    private double to() {
        return moment.to().or(moment::from).orElseThrow().inMetres();
    }

    OptionalDouble probability() {
        return answer.map(Withholding.Answer::probability).orElse(OptionalDouble.empty());
    }

    /** What was checked, as it follows on "that"; empty where times cannot tell. */
    String claim() {
        return answer.map(Withholding.Answer::claim).orElse("");
    }

    /** Whether the rest of the evidence finds what was checked likelier than not. */
    boolean isInferred() {
        return probability().orElse(0) >= 0.5;
    }

    Evidence evidence() {
        return new Evidence(who() + ", " + moment.event().replace('_', ' '), Provenance.REPORTED, moment.source());
    }

    /** The report as what stands under a statement that was checked: nothing else in it was. */
    Sentence told() {
        return new Sentence("A report on " + who() + ": " + words(), List.of(evidence()));
    }

    /** The same under a statement that rests on this report too: what the rest says without it. */
    Sentence toldAndWithheld() {
        return probability().isEmpty()
                ? told()
                : new Sentence(told().text() + " (Without it, that " + sure() + ".)", told().evidence());
    }

    /**
     * How sure what was checked is, as it follows on "that". Where something happened is less sure than that it did, and either has its
     * own share.
     */
    String sure() {
        String there = Likely.percent(probability().orElseThrow());
        return answer.flatMap(Withholding.Answer::nearly)
                .map(nearly -> "%s gets %s, %s %s"
                        .formatted(nearly.claim(), Likely.percent(nearly.probability()), nearly.just(), there))
                .orElseGet(() -> claim() + " gets " + there);
    }

    /**
     * What the rest of the evidence says of it. A probability near 0 is no refutation: where races that fit all the evidence have it the rest alone
     * does not lead to it, and where they have not the races that are drawn may be as wrong as the report.
     */
    String judgement(Facts facts) {
        if (probability().isEmpty()) {
            return "times along the track cannot tell";
        }
        String rest = "by the rest of the evidence, that ";
        return (probability().getAsDouble() < UNEXPECTED ? unexpected(facts).orElse(rest) : rest) + sure();
    }

    /** Empty where it cannot be asked of the races drawn. */
    private Optional<String> unexpected(Facts facts) {
        return Likely.race(facts)
                .map(race -> DoubtedReport.share(facts.sheet(), race.ensemble(), moment))
                .filter(OptionalDouble::isPresent)
                .map(share -> unexpected(share.getAsDouble()));
    }

    private static String unexpected(double share) {
        if (share < UNEXPECTED) {
            return "hardly any of the races drawn has it, be the drawing off or the report: that ";
        }
        return share < 0.5
                ? Likely.percent(share)
                        + " of the races that fit all the evidence have it, the rest alone does not lead to it: that "
                : "the races that fit all the evidence have it, the rest alone does not lead to it: that ";
    }
}
