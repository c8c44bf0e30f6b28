package org.metricmile.story.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metricmile.race.Provenance;
import org.metricmile.race.ReportedMoment;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Evidence;
import org.metricmile.story.Facts;
import org.metricmile.story.Sentence;

/**
 * What reports tell, but for reports on moments that are told as likely. Where the rest of the evidence finds what of a report times and
 * places can decide likelier than not, that statement is told, with its probability, and the report under it, of which nothing else was
 * checked; several reports of the same stand together. Any other is told as reported only.
 */
final class ReportsJudged implements TimelineTeller {

    private static final Set<String> MAIN =
            Set.of("lead", "pass", "boxed", "forced_wide", "inside_gap", "kick", "fall");

    private static final double LAST_LAP_METRES = 400;

    @Override
    public List<TimelineEntry> tell(Facts facts) {
        ReportsOnMoments onMoments = new ReportsOnMoments(facts, LikelyMomentsTold.told(facts));
        List<TimelineEntry> entries = new ArrayList<>();
        Map<String, List<AsReported>> byClaim = new LinkedHashMap<>();
        for (ReportedMoment moment : facts.sheet().reported()) {
            boolean placed = moment.from().isPresent() || moment.to().isPresent();
            if (placed && !onMoments.isOnAMoment(moment)) {
                AsReported report = AsReported.of(facts, moment);
                if (report.isInferred()) {
                    byClaim.computeIfAbsent(report.claim(), claim -> new ArrayList<>())
                            .add(report);
                } else {
                    entries.add(reportedOnly(facts, report));
                }
            }
        }
        Likely.race(facts)
                .ifPresent(race -> byClaim.values().forEach(reports -> entries.add(inferred(facts, race, reports))));
        return entries;
    }

    private static TimelineEntry reportedOnly(Facts facts, AsReported report) {
        return new TimelineEntry(
                Happening.of(report.kind(), report.moment().runner(), List.of()),
                Stretch.untimed(report.beginMetres(), report.endMetres()),
                new Sentence(report.named() + report.words(), List.of(report.evidence())),
                List.of(),
                HowSure.by(Provenance.REPORTED, report.answer().isEmpty() ? "" : report.judgement(facts)),
                TimelineEntry.Weight.mainIf(isMain(facts, report)));
    }

    /** Reports of one claim have one probability: each was left out with all that tell the same. */
    private static TimelineEntry inferred(Facts facts, ReconstructedRace race, List<AsReported> reports) {
        AsReported first = reports.get(0);
        double probability = first.probability().orElseThrow();
        Evidence share = Likely.evidence(
                facts, race, first.who() + ", so in " + Likely.percent(probability) + " without the report,");
        return new TimelineEntry(
                Happening.of(first.kind(), first.moment().runner(), List.of()),
                Stretch.untimed(first.beginMetres(), first.endMetres()),
                new Sentence(first.claim() + ".", List.of(share)),
                reports.stream().map(AsReported::told).toList(),
                HowSure.inferred(probability, "by the rest of the evidence"),
                TimelineEntry.Weight.mainIf(reports.stream().anyMatch(report -> isMain(facts, report))));
    }

    static boolean isMain(Facts facts, AsReported report) {
        return MAIN.contains(report.moment().event())
                && report.endMetres() > facts.sheet().distance().inMetres() - LAST_LAP_METRES;
    }
}
