package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.track.Course;

/**
 * Runs races step by step. The same seed and replicate give the same race, bit for bit, in whatever order the entrants are
 * listed. May be shared by threads.
 *
 * <p>Every runner has a place along the race, an offset from the kerb, a speed and a reserve D'. Twice a second the tactic decides, and
 * the runner looks who is in the way and chooses speed and line within what the reserve and the others allow; all do so before anybody
 * moves. Every tenth of a second everybody is moved, the foremost first, no nearer to the one ahead than is safe. Page: {@code
 * docs/explanation/models/race-engine.md}.
 */
public final class RaceEngine {

    /** The usual step. */
    public static final double STEP_SECONDS = 0.1;

    /** How often a runner decides; he looks round and chooses his speed and line at once after it. Tests look at every step too. */
    public static final double DECISION_SECONDS = 0.5;

    /** Nobody is still running after so many times the time at critical speed. */
    private static final double LONGEST = 3;

    private final List<Entrant> entrants;
    private final Ground ground;
    private final Habits habits;
    private final OnTheDay onTheDay;
    private final Starts starts;
    private final double step;
    private final double lookSeconds;

    /**
     * An engine for a field.
     *
     * @throws IllegalArgumentException if there is no entrant, or one twice
     */
    public RaceEngine(Course course, List<Entrant> entrants, Habits habits) {
        this(course, entrants, habits, STEP_SECONDS, DECISION_SECONDS);
    }

    /** With another step, which divides half a second, and another time between looks, some whole steps. */
    RaceEngine(Course course, List<Entrant> entrants, Habits habits, double stepSeconds, double lookSeconds) {
        // by id, so that the order of the list has no say
        this.entrants = entrants.stream()
                .sorted(Comparator.comparing(entrant -> entrant.athlete().id()))
                .toList();
        if (this.entrants.isEmpty()) {
            throw new IllegalArgumentException("a race needs one runner or more");
        }
        Set<String> ids = new HashSet<>();
        for (Entrant entrant : this.entrants) {
            if (!ids.add(entrant.athlete().id())) {
                throw new IllegalArgumentException(entrant.athlete().id() + " is entered twice");
            }
        }
        this.ground = new Ground(course);
        this.habits = habits;
        this.onTheDay = new OnTheDay(ground, habits, new OnTheDay.Abilities(this.entrants, ground));
        this.starts = new Starts(ground, this.entrants.size());
        this.step = stepSeconds;
        this.lookSeconds = lookSeconds;
    }

    private RaceEngine(RaceEngine other, List<Entrant> entrants) {
        this.entrants = entrants;
        this.ground = other.ground;
        this.habits = other.habits;
        this.onTheDay = other.onTheDay;
        this.starts = other.starts;
        this.step = other.step;
        this.lookSeconds = other.lookSeconds;
    }

    /**
     * The same field with another plan of one runner; his ability and all chance stay.
     *
     * @throws IllegalArgumentException if he is not in the field
     */
    public RaceEngine withPlan(Athlete athlete, RacePlan plan) {
        List<Entrant> changed = new ArrayList<>(entrants);
        int own = indexOf(athlete);
        changed.set(own, changed.get(own).withPlan(plan));
        return new RaceEngine(this, List.copyOf(changed));
    }

    /**
     * Which of the {@link #entrants} an athlete is, and so of the times of a race.
     *
     * @throws IllegalArgumentException if he is not in the field
     */
    int indexOf(Athlete athlete) {
        for (int i = 0; i < entrants.size(); i++) {
            if (entrants.get(i).athlete().equals(athlete)) {
                return i;
            }
        }
        throw new IllegalArgumentException(athlete.name() + " is not in the field");
    }

    /**
     * With what plan an athlete runs.
     *
     * @throws IllegalArgumentException if he is not in the field
     */
    RacePlan plan(Athlete athlete) {
        return entrants.get(indexOf(athlete)).plan();
    }

    /** The same field with these plans, in the order of {@link #entrants}; abilities and all chance stay. */
    RaceEngine withPlans(List<RacePlan> plans) {
        List<Entrant> changed = new ArrayList<>(entrants);
        for (int i = 0; i < changed.size(); i++) {
            changed.set(i, changed.get(i).withPlan(plans.get(i)));
        }
        return new RaceEngine(this, List.copyOf(changed));
    }

    /** The same field in air that costs so many times as much; all chance stays. */
    RaceEngine inAir(double times) {
        return new RaceEngine(
                ground.course,
                entrants.stream().map(entrant -> entrant.inAir(times)).toList(),
                habits,
                step,
                lookSeconds);
    }

    public Course course() {
        return ground.course;
    }

    /** By id. */
    public List<Entrant> entrants() {
        return entrants;
    }

    /** One race from the gun, with all that happens on the way. */
    public SimulatedRace run(long seed, long replicate) {
        return race(seed, replicate, new Recording(entrants.size(), ground, step, true))
                .race(entrants, ground.course);
    }

    /**
     * One race from the middle of it: the runners are where the situation says, with what it says they have left.
     *
     * @throws IllegalArgumentException if it tells of nobody of this field who is still running
     */
    public SimulatedRace runOn(Situation situation, long seed, long replicate) {
        Recording recording = new Recording(entrants.size(), ground, step, true);
        race(situation, seed, replicate, recording);
        return recording.race(entrants, ground.course);
    }

    /** As {@link #run}, but only times at marks are kept. */
    Recording times(long seed, long replicate) {
        return race(seed, replicate, new Recording(entrants.size(), ground, step, false));
    }

    /** As {@link #runOn}, but only times at marks are kept. */
    Recording times(Situation situation, long seed, long replicate) {
        return race(situation, seed, replicate, new Recording(entrants.size(), ground, step, false));
    }

    /** Which of the draws of their abilities the runners are in a race. */
    int[] draws(long seed, long replicate) {
        Chance chance = new Chance(seed, replicate, entrants);
        int[] draws = new int[entrants.size()];
        Arrays.setAll(draws, runner -> OnTheDay.draw(entrants, runner, chance));
        return draws;
    }

    private Recording race(long seed, long replicate, Recording recording) {
        Chance chance = new Chance(seed, replicate, entrants);
        Field field = new Field(entrants);
        onTheDay.draw(field, entrants, chance);
        starts.place(field, chance);
        run(field, chance, recording);
        return recording;
    }

    private Recording race(Situation situation, long seed, long replicate, Recording recording) {
        Chance chance = new Chance(seed, replicate, entrants);
        Field field = new Field(entrants);
        onTheDay.draw(field, entrants, chance);
        situation.set(field, entrants, ground);
        run(field, chance, recording);
        return recording;
    }

    /** Everybody looks round and chooses speed and line before anybody moves. */
    private void look(Field field, Noise noise, SpeedChoice speeds, LineChoice lines) {
        for (int k = 0; k < field.racing; k++) {
            Runner runner = field.order[k];
            ground.locate(runner);
            noise.give(runner);
            Sight.look(field.order, k);
            runner.wantedSpeed = speeds.wantedMps(runner);
            runner.wantedOffset = lines.target(k, runner.wantedSpeed);
        }
    }

    private void run(Field field, Chance chance, Recording recording) {
        SpeedChoice speeds = new SpeedChoice(field, ground, habits);
        LineChoice lines = new LineChoice(field, ground, habits);
        Running running = new Running(field, ground, step);
        Noise noise = new Noise(field, chance, habits);
        Decisions decisions = new Decisions(field, new RaceView(field, habits, ground, chance));
        double startSeconds = field.seconds;
        long stepsPerDecision = Math.round(DECISION_SECONDS / step);
        long stepsPerLook = Math.round(lookSeconds / step);
        double longest = startSeconds + LONGEST * ground.distanceMetres / 4;
        field.dropFinished();
        field.sort();
        recording.sample(field);
        for (long n = 0; field.racing > 0 && field.seconds < longest; n++) {
            field.seconds = startSeconds + n * step;
            field.begin();
            if (n % stepsPerDecision == 0) {
                decisions.take();
            }
            if (n % stepsPerLook == 0) {
                noise.at(field.seconds);
                look(field, noise, speeds, lines);
            }
            for (int k = 0; k < field.racing; k++) {
                Runner runner = field.order[k];
                ground.locate(runner);
                running.run(k, speeds.allowedMps(runner), runner.wantedOffset);
            }
            field.seconds = startSeconds + (n + 1) * step;
            recording.step(field);
            if (field.crossed) {
                field.dropFinished();
            }
            field.sort();
        }
    }
}
