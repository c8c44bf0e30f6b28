package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.tactics.FollowRival;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.Lead;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.SitAndStrike;
import org.metricmile.simulation.tactics.Strike;

/** What a plan changes in races of runners who are all alike: each tactic does what it says. */
class TacticsInRacesTest {

    private static final int RACES = 40;
    private static final int OWN = 3;

    private static List<SimulatedRace> races(RacePlan plan) {
        List<Entrant> field = new ArrayList<>(Fields.equals(8));
        field.set(OWN, field.get(OWN).withPlan(plan));
        RaceEngine engine = new RaceEngine(Fields.COURSE_1500, field, Fields.CHAMPIONSHIP_MEN);
        List<SimulatedRace> races = new ArrayList<>();
        for (int r = 0; r < RACES; r++) {
            races.add(engine.run(11, r));
        }
        return races;
    }

    private static double meanPlace(List<SimulatedRace> races, double metres) {
        double sum = 0;
        for (SimulatedRace race : races) {
            int sample = 0;
            while (race.positionMetres(OWN, sample) < metres) {
                sample++;
            }
            sum += 1;
            for (int other = 0; other < 8; other++) {
                sum += race.positionMetres(other, sample) > race.positionMetres(OWN, sample) ? 1 : 0;
            }
        }
        return sum / races.size();
    }

    @Test
    void whoLeadsIsInFrontAtHisPace() {
        List<SimulatedRace> races = races(RacePlan.of(new Lead(57)));

        assertThat(meanPlace(races, 700)).isLessThan(1.5);
        double seconds = 0;
        for (SimulatedRace race : races) {
            int at400 = 0;
            while (race.positionMetres(OWN, at400) < 400) {
                at400++;
            }
            int at1100 = at400;
            while (race.positionMetres(OWN, at1100) < 1100) {
                at1100++;
            }
            seconds += (at1100 - at400) * 0.1 / 1.75 / races.size();
        }
        assertThat(seconds).isBetween(56.0, 58.5);
    }

    /** In a slow race much is left: who leads winds the race up before the kicks. */
    @Test
    void aSlowRaceIsWoundUpBeforeTheKicks() {
        Map<String, Double> slow = HabitsNumbers.of(Fields.CHAMPIONSHIP_MEN);
        slow.putAll(Map.of("pace.fastShare", 0.0, "pace.mediumShare", 0.0, "pace.slowLevel", 0.88));
        Map<String, Double> wound = new LinkedHashMap<>(slow);
        wound.put("pace.windUp", 0.5);

        double even = leadersSeconds(HabitsNumbers.from(slow), 900, 1200);
        double faster = leadersSeconds(HabitsNumbers.from(wound), 900, 1200);

        assertThat(faster).isBetween(even - 3, even - 0.7);
        // nothing is left over in a fast one
        Map<String, Double> fast = HabitsNumbers.of(Fields.CHAMPIONSHIP_MEN);
        fast.put("pace.fastShare", 1.0);
        Map<String, Double> fastWound = new LinkedHashMap<>(fast);
        fastWound.put("pace.windUp", 0.5);
        assertThat(leadersSeconds(HabitsNumbers.from(fastWound), 900, 1200))
                .isGreaterThan(leadersSeconds(HabitsNumbers.from(fast), 900, 1200) - 0.5);
    }

    /** However badly somebody sprints at the end, from the gun he is fresh. */
    @Test
    void theStartIsNoEndSprint() {
        Map<String, Double> numbers = HabitsNumbers.of(Fields.CHAMPIONSHIP_MEN);
        numbers.put("kick.sprintSpread", 0.0);
        numbers.put("kick.sprintShare", 0.25);
        Habits bad = HabitsNumbers.from(numbers);
        numbers.put("kick.sprintShare", 0.9);
        Habits good = HabitsNumbers.from(numbers);

        assertThat(leadersSeconds(bad, 0, 60)).isEqualTo(leadersSeconds(good, 0, 60));
        assertThat(leadersSeconds(bad, 1300, 1500)).isGreaterThan(leadersSeconds(good, 1300, 1500) + 0.5);
    }

    private static double leadersSeconds(Habits habits, double from, double to) {
        RaceEngine engine = new RaceEngine(Fields.COURSE_1500, Fields.equals(8), habits);
        double sum = 0;
        for (int r = 0; r < 20; r++) {
            SimulatedRace race = engine.run(12, r);
            sum += (firstAt(race, to) - firstAt(race, from)) / 20;
        }
        return sum;
    }

    private static double firstAt(SimulatedRace race, double metres) {
        int sample = 0;
        while (furthest(race, sample) < metres) {
            sample++;
        }
        return race.seconds(sample);
    }

    private static double furthest(SimulatedRace race, int sample) {
        double furthest = 0;
        for (int i = 0; i < 8; i++) {
            furthest = Math.max(furthest, race.positionMetres(i, sample));
        }
        return furthest;
    }

    @Test
    void whoKeepsAPlaceIsThere() {
        assertThat(meanPlace(races(RacePlan.of(new KeepPlace(2, 3))), 900)).isBetween(1.7, 3.4);
        assertThat(meanPlace(races(RacePlan.of(new KeepPlace(7, 8))), 900)).isGreaterThan(4.6);
    }

    @Test
    void whoFollowsStaysWithHisRival() {
        List<SimulatedRace> races = races(RacePlan.of(new FollowRival("runner-05")));
        List<SimulatedRace> others = races(RacePlan.of(new RaceByHabit()));

        assertThat(gap(races)).isLessThan(2.5).isLessThan(0.9 * gap(others));
    }

    /** The mean along the way; one who has lost contact in one race counts 5 m. */
    private static double gap(List<SimulatedRace> races) {
        double sum = 0;
        int count = 0;
        for (SimulatedRace race : races) {
            for (int sample = 600; sample < 1700; sample += 100) {
                sum += Math.min(5, Math.abs(race.positionMetres(5, sample) - race.positionMetres(OWN, sample)));
                count++;
            }
        }
        return sum / count;
    }

    @Test
    void whoMeansToRunTheLastBendWiderDoesSoThereAndNowhereElse() {
        List<SimulatedRace> usual = races(RacePlan.NONE);
        List<SimulatedRace> wider =
                races(new RacePlan("", RacePlan.NONE.phases(), RacePlan.NONE.side(), RacePlan.NONE.answers(), 1));
        double more = 0;
        for (int r = 0; r < RACES; r++) {
            assertThat(offset(wider.get(r), 1290, 1299)).isEqualTo(offset(usual.get(r), 1290, 1299));
            more += (offset(wider.get(r), 1340, 1400) - offset(usual.get(r), 1340, 1400)) / RACES;
        }

        assertThat(more).isBetween(0.4, 1.0);
    }

    @Test
    void whoPassesInsideWaitsForAGap() {
        Passes either = passes(Side.EITHER);
        Passes inside = passes(Side.INSIDE);

        assertThat(inside.insideShare()).isGreaterThan(either.insideShare() + 0.2);
        assertThat(inside.outside()).isLessThan(either.outside());
        assertThat(inside.inside()).isGreaterThan(either.inside());
    }

    private record Passes(int inside, int outside) {

        double insideShare() {
            return (double) inside / (inside + outside);
        }
    }

    /** Passes of the runner who wants to the front from 500 m on. */
    private static Passes passes(Side side) {
        RacePlan plan = new RacePlan(
                "",
                List.of(
                        new RacePlan.Phase(Distance.ZERO, new KeepPlace(6, 8)),
                        new RacePlan.Phase(Distance.ofMetres(500), new KeepPlace(1, 1))),
                side,
                OptionalDouble.of(0));
        int inside = 0;
        int outside = 0;
        for (SimulatedRace race : races(plan)) {
            for (int other = 0; other < 8; other++) {
                boolean behind = false;
                boolean along = false;
                for (int s = 1; s < race.samples() && race.positionMetres(OWN, s) < 1490; s++) {
                    double ahead = race.positionMetres(OWN, s) - race.positionMetres(other, s);
                    double before = race.positionMetres(OWN, s - 1) - race.positionMetres(other, s - 1);
                    if (before < 0 && ahead >= 0) {
                        along = race.offsetMetres(OWN, s) < race.offsetMetres(other, s);
                    }
                    // a metre clear before and after: who runs level with somebody passes nobody
                    if (ahead > 1 && behind && race.positionMetres(OWN, s) > 510) {
                        inside += along ? 1 : 0;
                        outside += along ? 0 : 1;
                    }
                    behind = ahead < -1 || (behind && ahead <= 1);
                }
            }
        }
        return new Passes(inside, outside);
    }

    private static double offset(SimulatedRace race, double from, double to) {
        double sum = 0;
        int samples = 0;
        for (int s = 0; s < race.samples(); s++) {
            double position = race.positionMetres(OWN, s);
            if (position >= from && position < to) {
                sum += race.offsetMetres(OWN, s);
                samples++;
            }
        }
        return sum / samples;
    }

    @Test
    void whoStrikesEarlySpendsEarlier() {
        RacePlan early = new RacePlan(
                "",
                List.of(
                        new RacePlan.Phase(Distance.ZERO, new RaceByHabit()),
                        new RacePlan.Phase(Distance.ofMetres(900), new Strike())),
                Side.EITHER,
                OptionalDouble.of(0));

        assertThat(left(races(early), 1200))
                .isLessThan(left(races(RacePlan.of(new SitAndStrike(Distance.ofMetres(150)))), 1200) - 4);
    }

    private static double left(List<SimulatedRace> races, double metres) {
        double sum = 0;
        for (SimulatedRace race : races) {
            int sample = 0;
            while (race.positionMetres(OWN, sample) < metres) {
                sample++;
            }
            sum += race.balanceMetres(OWN, sample) / races.size();
        }
        return sum;
    }
}
