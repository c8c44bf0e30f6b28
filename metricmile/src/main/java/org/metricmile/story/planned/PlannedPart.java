package org.metricmile.story.planned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.PlanWriting;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.Tactic;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.simulation.tactics.FollowRival;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.Lead;
import org.metricmile.simulation.tactics.SitAndStrike;

/**
 * One part of a plan, and what it asks for in figures. A place, a gap or a pace is asked for from 100 m after the part begins: it
 * takes a moment to get there. The tolerances are choices of this project.
 *
 * @param from where it begins
 * @param to where the next begins, or the strike, or the finish
 * @param words the tactic, as a plan writes it
 * @param ranges what is asked for, maybe nothing
 * @param followed id of a rival who is followed
 */
record PlannedPart(Distance from, Distance to, String words, List<PlannedRange> ranges, Optional<String> followed) {

    /** Two runners an arm's length apart take a tenth; 4 m, in which a runner is followed, take 0.6 s. */
    private static final double CLOSE_BEHIND_SECONDS = 0.6;

    private static final double LEVEL_SECONDS = 0.1;

    /** 1.2 s in a lap. */
    private static final double PACE_TOLERANCE_SECONDS = 0.3;

    private static final double EVEN_TOLERANCE_SECONDS = 0.4;
    private static final double SETTLING_METRES = 100;

    PlannedPart {
        ranges = List.copyOf(ranges);
    }

    /**
     * The parts of a plan, in order.
     *
     * @param meanPer100 seconds that 100 m took in the mean of the whole run; empty if that is not known
     */
    static List<PlannedPart> of(RacePlan plan, Distance finish, OptionalDouble meanPer100) {
        List<PlannedPart> parts = new ArrayList<>();
        List<RacePlan.Phase> phases = plan.phases();
        for (int i = 0; i < phases.size(); i++) {
            Distance next = i + 1 < phases.size() ? phases.get(i + 1).from() : finish;
            Tactic tactic = phases.get(i).tactic();
            Distance to = tactic instanceof SitAndStrike sit ? earlier(next, struckAt(sit, finish)) : next;
            parts.add(new PlannedPart(
                    phases.get(i).from(),
                    to,
                    PlanWriting.words(tactic),
                    ranges(tactic, meanPer100),
                    tactic instanceof FollowRival follow ? Optional.of(follow.athleteId()) : Optional.empty()));
        }
        return parts;
    }

    static Distance struckAt(SitAndStrike sit, Distance finish) {
        return sit.toGo().isLongerThan(finish) ? Distance.ZERO : finish.minus(sit.toGo());
    }

    /** True if what is asked for is to be seen at a mark. */
    boolean asksAt(Distance mark) {
        return !ranges.isEmpty()
                && mark.inMetres() >= from.inMetres() + SETTLING_METRES - 1e-6
                && !mark.isLongerThan(to);
    }

    private static Distance earlier(Distance one, Distance other) {
        return one.isShorterThan(other) ? one : other;
    }

    private static List<PlannedRange> ranges(Tactic tactic, OptionalDouble meanPer100) {
        if (tactic instanceof KeepPlace keep) {
            return List.of(place(keep.first(), keep.last()));
        }
        if (tactic instanceof SitAndStrike) {
            return List.of(place(2, 3));
        }
        if (tactic instanceof Lead lead) {
            double planned = lead.lapSeconds() / 4;
            return List.of(
                    place(1, 1), pace(planned, PACE_TOLERANCE_SECONDS, "laps of %.1f s".formatted(lead.lapSeconds())));
        }
        if (tactic instanceof FollowRival) {
            return List.of(new PlannedRange(
                    PlannedRange.What.SECONDS_BEHIND, -LEVEL_SECONDS, CLOSE_BEHIND_SECONDS, "to stay close behind"));
        }
        if (tactic instanceof EvenPace && meanPer100.isPresent()) {
            return List.of(pace(meanPer100.getAsDouble(), EVEN_TOLERANCE_SECONDS, "even pace"));
        }
        return List.of();
    }

    private static PlannedRange place(int first, int last) {
        return new PlannedRange(
                PlannedRange.What.PLACE,
                first,
                last,
                first == last ? "place " + first : "place " + first + " to " + last);
    }

    private static PlannedRange pace(double planned, double tolerance, String words) {
        return new PlannedRange(PlannedRange.What.SECONDS_PER_100, planned - tolerance, planned + tolerance, words);
    }
}
