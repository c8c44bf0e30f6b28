package org.metricmile.story.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.ReportedMoment;
import org.metricmile.reconstruction.Withholding;
import org.metricmile.story.Evidence;
import org.metricmile.story.Facts;
import org.metricmile.story.Sentence;

/**
 * What reports tell, each beside what the rest of the evidence says of it: where that finds it likelier than not, it is inferred
 * with that probability, else known from the report only.
 */
final class ReportsJudged implements TimelineTeller {

    private static final Set<String> MAIN =
            Set.of("lead", "pass", "boxed", "forced_wide", "inside_gap", "kick", "fall");

    private static final double LAST_LAP_METRES = 400;

    @Override
    public List<TimelineEntry> tell(Facts facts) {
        return facts.sheet().reported().stream()
                .filter(moment -> moment.from().isPresent() || moment.to().isPresent())
                .map(moment -> entry(facts, moment))
                .toList();
    }

    private static TimelineEntry entry(Facts facts, ReportedMoment moment) {
        Distance from = moment.from().or(moment::to).orElseThrow();
        Distance to = moment.to().or(moment::from).orElseThrow();
        double begin = Math.min(from.inMetres(), to.inMetres());
        double end = Math.max(from.inMetres(), to.inMetres());
        String who = moment.runner().map(Athlete::name).orElse(moment.printedName());
        String detail = moment.detail().strip();
        String text = who + ": " + detail + (detail.endsWith(".") ? "" : ".");
        Evidence report =
                new Evidence(who + ", " + moment.event().replace('_', ' '), Provenance.REPORTED, moment.source());
        Optional<Withholding.Answer> answer = Likely.race(facts).map(race -> race.answer(moment));
        OptionalDouble probability = answer.map(Withholding.Answer::probability).orElse(OptionalDouble.empty());
        boolean inferred = probability.orElse(0) >= 0.5;
        return new TimelineEntry(
                begin,
                end,
                OptionalDouble.empty(),
                moment.runner(),
                new Sentence(text, List.of(report)),
                inferred ? HowKnown.INFERRED : HowKnown.REPORTED,
                inferred ? probability : OptionalDouble.empty(),
                remark(answer, inferred),
                MAIN.contains(moment.event()) && end > facts.sheet().distance().inMetres() - LAST_LAP_METRES);
    }

    private static String remark(Optional<Withholding.Answer> answer, boolean inferred) {
        if (answer.isEmpty()) {
            return "";
        }
        if (answer.get().isReportedOnly()) {
            return "times along the track cannot tell";
        }
        String percent = Likely.percent(answer.get().probability().orElseThrow());
        return inferred
                ? "that " + answer.get().claim() + ", by the rest of the evidence"
                : "that " + answer.get().claim() + " gets " + percent + " by the rest of the evidence";
    }
}
