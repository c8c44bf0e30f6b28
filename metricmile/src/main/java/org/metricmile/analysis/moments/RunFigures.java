package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.metricmile.analysis.MetresWide;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Passing;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.RunnerMotion;

/**
 * What one runner's race comes to in figures. What rests on offsets, and the top speed, is empty for runners who were not tracked for at least nine
 * tenths of their race.
 *
 * @param athlete who
 * @param extraMetres metres run on the bends beyond the measurement line, see {@link MetresWide}
 * @param extraSeconds what they cost
 * @param shelteredShare share of the time between 200 m and 100 m to go in which a runner is less than 2.5 m ahead and less
 *     than 0.6 m aside, 0 to 1
 * @param gapMedianMetres median distance to the nearest runner ahead less than 0.6 m aside and less than 5 m ahead, in the
 *     same part of the race; empty for who never follows
 * @param topSpeedMps highest 2-s mean of the measured speed after the start, which is the first 200 m
 * @param evenPace 100 for even pace: 100 less the mean deviation of the speeds of all hundreds from the mean speed, in percent of
 *     it; empty where a time at a hundred is unknown
 * @param lasts times of the last 100, 200, 300 and 400 m as far as they are known
 */
public record RunFigures(
        Athlete athlete,
        OptionalDouble extraMetres,
        OptionalDouble extraSeconds,
        OptionalDouble shelteredShare,
        OptionalDouble gapMedianMetres,
        OptionalDouble topSpeedMps,
        OptionalDouble evenPace,
        List<Last> lasts) {

    static final double SHELTER_METRES = 2.5;
    static final double ASIDE_METRES = 0.6;
    static final double FOLLOWING_METRES = 5.0;
    private static final double START_METRES = 200;
    private static final double END_METRES = 100;
    private static final double LEAST_TRACKED = 0.9;

    /**
     * Time of the last stretch of the race.
     *
     * @param metres its length
     * @param seconds the time
     * @param from the passing at its beginning, which says how it is known
     */
    public record Last(int metres, double seconds, Passing from) {}

    public RunFigures {
        lasts = List.copyOf(lasts);
    }

    /** The figures of everybody, in the order of the result list. */
    public static List<RunFigures> of(RaceTrace trace, FieldMotion field) {
        List<MetresWide> wide = MetresWide.of(field);
        return field.runners().stream()
                .map(runner -> of(
                        trace,
                        field,
                        runner,
                        wide.stream()
                                .filter(own -> own.runner().equals(runner.athlete()))
                                .findFirst()))
                .toList();
    }

    private static RunFigures of(RaceTrace trace, FieldMotion field, RunnerMotion runner, Optional<MetresWide> wide) {
        int last = Samples.last(runner, field);
        int known = 0;
        for (int i = 0; i <= last; i++) {
            known += runner.isOffsetKnown(i) ? 1 : 0;
        }
        boolean tracked = known > LEAST_TRACKED * last && last > 0;
        double[] gaps = tracked ? followingMetres(field, runner) : new double[0];
        return new RunFigures(
                runner.athlete(),
                wide.isPresent() ? OptionalDouble.of(wide.get().extraMetres()) : OptionalDouble.empty(),
                wide.isPresent() ? OptionalDouble.of(wide.get().seconds()) : OptionalDouble.empty(),
                tracked ? shelteredShare(gaps) : OptionalDouble.empty(),
                median(DoubleStream.of(gaps).filter(gap -> !Double.isNaN(gap)).toArray()),
                tracked ? topSpeed(field, runner, last) : OptionalDouble.empty(),
                evenPace(trace, runner.athlete()),
                lasts(trace, runner.athlete()));
    }

    /** All gaps at which runners follow one another in line in the middle of the race, one for each runner and sample. */
    public static double[] followingMetres(FieldMotion field) {
        return field.runners().stream()
                .flatMapToDouble(runner -> DoubleStream.of(followingMetres(field, runner)))
                .filter(gap -> !Double.isNaN(gap))
                .toArray();
    }

    /** For each sample of the middle of the race the distance to the runner in line ahead; {@code NaN} if there is none. */
    private static double[] followingMetres(FieldMotion field, RunnerMotion runner) {
        int from = Samples.at(runner, field, START_METRES);
        int to = Samples.at(runner, field, field.course().distance().inMetres() - END_METRES);
        double[] gaps = new double[Math.max(0, to - from)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = inLineMetres(field, runner, from + i);
        }
        return from < 0 ? new double[0] : gaps;
    }

    private static double inLineMetres(FieldMotion field, RunnerMotion runner, int sample) {
        double nearest = Double.NaN;
        for (RunnerMotion other : field.runners()) {
            double ahead = Samples.aheadMetres(other, runner, sample);
            boolean inLine = ahead > 0
                    && ahead < FOLLOWING_METRES
                    && Math.abs(other.offsetMetres(sample) - runner.offsetMetres(sample)) < ASIDE_METRES;
            if (inLine && !(nearest <= ahead)) {
                nearest = ahead;
            }
        }
        return nearest;
    }

    private static OptionalDouble shelteredShare(double[] gaps) {
        return DoubleStream.of(gaps).map(gap -> gap < SHELTER_METRES ? 1 : 0).average();
    }

    static OptionalDouble median(double[] values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
    }

    private static OptionalDouble topSpeed(FieldMotion field, RunnerMotion runner, int last) {
        int from = Samples.at(runner, field, START_METRES);
        Pace pace = new Pace(field, runner);
        OptionalDouble top = OptionalDouble.empty();
        for (int i = from; from >= 0 && i <= last - Samples.in(Pace.WINDOW_SECONDS / 2); i++) {
            double speed = pace.aroundMps(i);
            if (speed > top.orElse(0)) {
                top = OptionalDouble.of(speed);
            }
        }
        return top;
    }

    private static OptionalDouble evenPace(RaceTrace trace, Athlete athlete) {
        List<Double> speeds = new ArrayList<>();
        double before = 0;
        int end = (int) Math.floor(trace.distance().inMetres());
        for (int metres = 100; metres <= end; metres += 100) {
            Optional<Passing> passing = trace.passing(athlete, Distance.ofMetres(metres));
            if (passing.isEmpty()) {
                return OptionalDouble.empty();
            }
            speeds.add(100 / (passing.get().seconds() - before));
            before = passing.get().seconds();
        }
        double mean = speeds.size() * 100 / before;
        double deviation = speeds.stream()
                .mapToDouble(speed -> Math.abs(speed - mean))
                .average()
                .orElse(Double.NaN);
        return OptionalDouble.of(100 * (1 - deviation / mean));
    }

    private static List<Last> lasts(RaceTrace trace, Athlete athlete) {
        List<Last> lasts = new ArrayList<>();
        Optional<Passing> finish = trace.passing(athlete, trace.distance());
        for (int metres = 100; metres <= 400 && finish.isPresent(); metres += 100) {
            double at = trace.distance().inMetres() - metres;
            Optional<Passing> from = at <= 0 ? Optional.empty() : trace.passing(athlete, Distance.ofMetres(at));
            if (from.isPresent()) {
                lasts.add(new Last(metres, finish.get().seconds() - from.get().seconds(), from.get()));
            }
        }
        return lasts;
    }
}
