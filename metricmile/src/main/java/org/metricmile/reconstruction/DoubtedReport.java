package org.metricmile.reconstruction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;

/**
 * A report that was evidence, and yet is not so in most of the races that agree with all evidence: surer evidence or other reports go
 * against it, or fields hardly do what it tells.
 *
 * @param moment what was reported
 * @param claim what of it times can decide, as it follows on "that"
 * @param share of the races in which it is so, its places along the track being soft by 20 m, 0 to less than half
 */
public record DoubtedReport(ReportedMoment moment, String claim, double share) {

    private static final double DOUBTED = 0.5;

    /**
     * All of a race, in the order of the sheet; but for those that were left out at a mark, which are among the contradictions.
     *
     * @param ensemble of the sheet
     */
    public static List<DoubtedReport> in(RaceSheet sheet, RaceEnsemble ensemble) {
        return sheet.reported().stream()
                .filter(moment -> !ensemble.isLeftOut(ClaimReader.read(moment, ensemble.runners(), sheet)))
                .flatMap(moment -> asked(sheet, ensemble, moment).stream())
                .filter(report -> report.share() < DOUBTED)
                .toList();
    }

    /**
     * In which share of the races a report is so; empty of what times along the track cannot decide.
     *
     * @param ensemble of the sheet
     * @param moment one of the sheet's
     */
    public static OptionalDouble share(RaceSheet sheet, RaceEnsemble ensemble, ReportedMoment moment) {
        return asked(sheet, ensemble, moment)
                .map(report -> OptionalDouble.of(report.share()))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<DoubtedReport> asked(RaceSheet sheet, RaceEnsemble ensemble, ReportedMoment moment) {
        return AllOf.of(ClaimReader.read(moment, ensemble.runners(), sheet))
                .filter(Claim::isJudged)
                .map(claim -> new DoubtedReport(
                        moment,
                        claim.inWords(ensemble.runners()),
                        ensemble.probability(claim, SoftDistance.SD_METRES)));
    }

    /** {@code that Ada led at 700 m, as a report tells, is so in 12 % of the races}. */
    public String inWords() {
        return String.format(
                Locale.ROOT, "that %s, as a report tells, is so in %.0f %% of the races", claim, 100 * share);
    }
}
