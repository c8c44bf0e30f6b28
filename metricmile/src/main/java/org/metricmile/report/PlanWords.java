package org.metricmile.report;

import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.RunsLikeIt;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.pacing.PacePlan;
import org.metricmile.story.TwoDigits;

/** What is said of a plan, below its table and on its page. */
public final class PlanWords {

    private PlanWords() {}

    /** What the next race for time takes, and how likely it is as quick as planned. */
    public static String chance(PacePlan plan) {
        return String.format(
                Locale.ROOT,
                "By the bests the next race for time takes %s; that it is as quick as planned has a probability of %.0f %%.",
                interval(plan.nextRace()),
                100 * plan.chance());
    }

    /** What an even best leaves. */
    public static String leftAfterBest(PacePlan plan) {
        CredibleInterval left = plan.leftAfterBest();
        return "An even best leaves %s (%s to %s) m of D'."
                .formatted(TwoDigits.text(left.median()), TwoDigits.text(left.low()), TwoDigits.text(left.high()));
    }

    /** What the intervals hold. */
    public static String columns() {
        return String.format(
                Locale.ROOT,
                "Bests allow: the same pace in the quickest and the slowest time that they leave open. As raced: runs on record within %.0f %% of the time, stretched to it. Both hold nine in ten.",
                100 * RunsLikeIt.WITHIN);
    }

    /** How the plan differs from how such times are run, and why. */
    public static String asRaced(PacePlan plan, RunsLikeIt runs) {
        String alone =
                "The plan is of a runner alone, for whom the model finds an even pace and a kick best; it leaves out lanes and the break, rivals to follow, and how slowly oxygen uptake rises, for which a faster start may pay.";
        Optional<RunsLikeIt.AtMark> half = runs.nearestToHalf(plan.distance());
        if (half.isEmpty()) {
            return alone + " Too few such runs with times on the way are on record to set beside it.";
        }
        RunsLikeIt.AtMark mark = half.get();
        double planned = plan.marks().stream()
                .filter(other -> Distance.ofMetres(other.metres()).equals(mark.at()))
                .mapToDouble(PacePlan.MarkOfPlan::seconds)
                .findFirst()
                .orElseThrow();
        double later = tenths(planned) - tenths(mark.seconds().median());
        return String.format(
                Locale.ROOT,
                "At %s the plan has %s; the median of %d runs that took about as long is %s, %s. %s",
                mark.at(),
                clock(planned),
                mark.runs(),
                interval(mark.seconds()),
                later == 0
                        ? "the same"
                        : String.format(Locale.ROOT, "%.1f s %s", Math.abs(later), later > 0 ? "earlier" : "later"),
                alone);
    }

    /** {@code 1:44.7 (1:43.2 to 1:46.1)}. */
    public static String interval(CredibleInterval interval) {
        return clock(interval.median()) + " (" + range(interval) + ")";
    }

    /** {@code 1:43.2 to 1:46.1}. */
    public static String range(CredibleInterval interval) {
        return clock(interval.low()) + " to " + clock(interval.high());
    }

    private static double tenths(double seconds) {
        return Math.rint(seconds * 10) / 10;
    }

    static String clock(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.TENTH).toString();
    }
}
