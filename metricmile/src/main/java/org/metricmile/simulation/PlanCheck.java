package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.simulation.tactics.FollowRival;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.Lead;
import org.metricmile.simulation.tactics.SitAndStrike;
import org.metricmile.track.Course;

/** Says what is impossible in the plans of a field before a race is run. */
public final class PlanCheck {

    /** Faster than the athlete's own even pace by more, a phase of 300 m or more cannot be run. */
    private static final double FASTEST = 1.10;

    private static final double SHORT_METRES = 300;

    private PlanCheck() {}

    /** What is impossible, each in a sentence; empty if nothing is. */
    public static List<String> impossible(Course course, List<Entrant> field) {
        List<Athlete> athletes = field.stream().map(Entrant::athlete).toList();
        List<String> found = new ArrayList<>();
        for (Entrant entrant : field) {
            forEach(entrant.plan(), course.distance(), (phase, to) -> {
                check(course.distance(), athletes, entrant.athlete(), phase, to, found);
                checkPace(course, entrant, phase, to, found);
            });
        }
        return found;
    }

    /** What is impossible for anybody, whatever he can run. */
    public static List<String> impossible(Distance race, List<Athlete> field, Athlete athlete, RacePlan plan) {
        List<String> found = new ArrayList<>();
        forEach(plan, race, (phase, to) -> check(race, field, athlete, phase, to, found));
        return found;
    }

    private static void forEach(RacePlan plan, Distance race, BiConsumer<RacePlan.Phase, Distance> check) {
        List<RacePlan.Phase> phases = plan.phases();
        for (int i = 0; i < phases.size(); i++) {
            check.accept(
                    phases.get(i), i + 1 < phases.size() ? phases.get(i + 1).from() : race);
        }
    }

    private static void check(
            Distance race,
            List<Athlete> field,
            Athlete athlete,
            RacePlan.Phase phase,
            Distance to,
            List<String> found) {
        String who = athlete.name();
        Tactic tactic = phase.tactic();
        if (!phase.from().isShorterThan(race)) {
            found.add("%s: a phase from %s begins after the finish at %s".formatted(who, phase.from(), race));
        }
        if (tactic instanceof KeepPlace place && place.first() > field.size()) {
            found.add("%s: there is no place %d among %d runners".formatted(who, place.first(), field.size()));
        }
        if (tactic instanceof SitAndStrike sit && sit.toGo().isLongerThan(race)) {
            found.add("%s: %s to go are more than the race".formatted(who, sit.toGo()));
        }
        if (tactic instanceof FollowRival follow) {
            if (follow.athleteId().equals(athlete.id())) {
                found.add(who + (athlete.sex() == Sex.WOMEN ? " cannot follow herself" : " cannot follow himself"));
            } else if (field.stream().noneMatch(other -> other.id().equals(follow.athleteId()))) {
                found.add("%s: %s, to be followed, does not run".formatted(who, follow.athleteId()));
            }
        }
        if (tactic instanceof EvenPace even && isLong(phase, to) && even.share() > FASTEST) {
            found.add(String.format(
                    Locale.ROOT,
                    "%s: even pace %.0f %% from %s to %s is out of reach: 100 %% is the fastest that the bests before the race"
                            + " say of the whole way",
                    who,
                    100 * even.share(),
                    phase.from(),
                    to));
        }
    }

    private static boolean isLong(RacePlan.Phase phase, Distance to) {
        return to.isLongerThan(phase.from()) && to.minus(phase.from()).inMetres() >= SHORT_METRES;
    }

    private static void checkPace(
            Course course, Entrant entrant, RacePlan.Phase phase, Distance to, List<String> found) {
        if (phase.tactic() instanceof Lead lead
                && isLong(phase, to)
                && lead.speedMps() > FASTEST * evenMps(entrant, course)) {
            found.add(String.format(
                    Locale.ROOT,
                    "%s: laps of %.1f s from %s to %s are out of reach: even pace is %.1f s, by the bests before the race",
                    entrant.athlete().name(),
                    lead.lapSeconds(),
                    phase.from(),
                    to,
                    400 / evenMps(entrant, course)));
        }
    }

    private static double evenMps(Entrant entrant, Course course) {
        double[] seconds = entrant.runners().runners().stream()
                .mapToDouble(runner ->
                        runner.ability().formulaSeconds(course.distance().inMetres()))
                .sorted()
                .toArray();
        return course.distance().inMetres() / seconds[seconds.length / 2];
    }
}
