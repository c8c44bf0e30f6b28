package org.metricmile.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.RunsLikeIt;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.pacing.PacePlan;

/**
 * One line of the table of a plan.
 *
 * @param metres of the race
 * @param seconds planned there
 * @param splitSeconds planned since the line before
 * @param split the same, with what the possible runners differ by
 * @param lightMps speed of pace lights since the line before
 * @param allowed when the same pace passes in the quickest and slowest time that bests leave open
 * @param raced when runs of about that time passed; empty where too few are on record
 * @param runs how many those are
 * @param leftMetres of D' left there
 */
public record PacePlanRow(
        double metres,
        double seconds,
        double splitSeconds,
        CredibleInterval split,
        double lightMps,
        CredibleInterval allowed,
        Optional<CredibleInterval> raced,
        int runs,
        CredibleInterval leftMetres) {

    /** The lines of a plan beside runs that took about as long. */
    public static List<PacePlanRow> of(PacePlan plan, RunsLikeIt runs) {
        List<PacePlanRow> rows = new ArrayList<>();
        double before = 0;
        double beforeSeconds = 0;
        for (PacePlan.MarkOfPlan mark : plan.marks()) {
            Optional<RunsLikeIt.AtMark> raced = runs.at(Distance.ofMetres(mark.metres()));
            double splitSeconds = mark.seconds() - beforeSeconds;
            rows.add(new PacePlanRow(
                    mark.metres(),
                    mark.seconds(),
                    splitSeconds,
                    mark.split(),
                    (mark.metres() - before) / splitSeconds,
                    plan.allowedAt(mark),
                    raced.map(RunsLikeIt.AtMark::seconds),
                    raced.map(RunsLikeIt.AtMark::runs).orElse(0),
                    mark.leftMetres()));
            before = mark.metres();
            beforeSeconds = mark.seconds();
        }
        return rows;
    }
}
