package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.ComputedWay;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.TraceFromTimes;
import org.metricmile.track.Course;

/**
 * One simulated race, with every runner at every step. Its {@link #trace} and {@link #motion} are those of any race, stamped
 * simulated. RaceSamples of a runner after his finish say nothing.
 */
public final class SimulatedRace {

    private final Course course;
    private final List<Athlete> athletes;
    private final double fromSeconds;
    private final double stepSeconds;
    private final double level;
    private final double[] dPrimes;
    private final double[] finishSeconds;
    private final RaceSamples samples;

    SimulatedRace(
            Course course,
            List<Athlete> athletes,
            double fromSeconds,
            double stepSeconds,
            double level,
            double[] dPrimes,
            double[] finishSeconds,
            RaceSamples samples) {
        this.course = course;
        this.athletes = athletes;
        this.fromSeconds = fromSeconds;
        this.stepSeconds = stepSeconds;
        this.level = level;
        this.dPrimes = dPrimes;
        this.finishSeconds = finishSeconds;
        this.samples = samples;
    }

    public Course course() {
        return course;
    }

    /** Everybody who ran, by id. */
    public List<Athlete> athletes() {
        return athletes;
    }

    /** How many samples there are, the first one included. */
    public int samples() {
        return samples.count();
    }

    /** Seconds since the gun of a sample. */
    public double seconds(int sample) {
        return fromSeconds + sample * stepSeconds;
    }

    /** How fast the front meant to run, as a share of the even demand of who led. */
    public double level() {
        return level;
    }

    /**
     * Metres along the race.
     *
     * @param runner index in {@link #athletes}
     */
    public double positionMetres(int runner, int sample) {
        return samples.position(runner, sample);
    }

    /** Metres from the kerb. */
    public double offsetMetres(int runner, int sample) {
        return samples.offset(runner, sample);
    }

    /** Speed over the ground. */
    public double speedMps(int runner, int sample) {
        return samples.speed(runner, sample);
    }

    /** Metres of D' left; the engine's D', see {@link RaceAbility}. */
    public double balanceMetres(int runner, int sample) {
        return samples.balance(runner, sample);
    }

    /** Metres of D' that the runner had on the day. */
    public double dPrimeMetres(int runner) {
        return dPrimes[runner];
    }

    /** Seconds since the gun at the finish; empty for who was not in the race that was run on. */
    public OptionalDouble finishSeconds(int runner) {
        return Double.isNaN(finishSeconds[runner]) ? OptionalDouble.empty() : OptionalDouble.of(finishSeconds[runner]);
    }

    /** Runners in the order of the finish, as indices in {@link #athletes}. */
    public List<Integer> finishOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < finishSeconds.length; i++) {
            if (!Double.isNaN(finishSeconds[i])) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> finishSeconds[i]));
        return order;
    }

    /** What happened along the track, as of any race. */
    public RaceTrace trace() {
        List<ComputedWay> ways = new ArrayList<>();
        for (int i : finishOrder()) {
            int last = (int) Math.floor((finishSeconds[i] - fromSeconds) / stepSeconds);
            ways.add(new ComputedWay(
                    athletes.get(i),
                    fromSeconds,
                    stepSeconds,
                    fromLane(i, last),
                    offsets(i, last),
                    OptionalDouble.of(finishSeconds[i])));
        }
        return TraceFromTimes.ofWays(course.distance(), true, ways, Provenance.SIMULATED);
    }

    /** The whole field in motion, as of any race. */
    public FieldMotion motion() {
        return FieldMotion.of(trace(), course);
    }

    private double[] offsets(int runner, int last) {
        return IntStream.rangeClosed(0, last)
                .mapToDouble(s -> samples.offset(runner, s))
                .toArray();
    }

    /** From a start in lanes the metres are those still to run to the break line in the own lane, as tracks are counted. */
    private double[] fromLane(int runner, int last) {
        double[] counted = IntStream.rangeClosed(0, last)
                .mapToDouble(s -> samples.position(runner, s))
                .toArray();
        double lanesEnd = course.lanesEndMetres();
        if (fromSeconds > 0 || lanesEnd == 0) {
            return counted;
        }
        double stretch = lanesEnd / (lanesEnd - counted[0]);
        for (int s = 0; s < counted.length && counted[s] < lanesEnd; s++) {
            counted[s] = lanesEnd - (lanesEnd - counted[s]) * stretch;
        }
        return counted;
    }
}
