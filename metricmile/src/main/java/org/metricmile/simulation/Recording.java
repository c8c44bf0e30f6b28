package org.metricmile.simulation;

import java.util.Arrays;
import java.util.List;
import org.metricmile.track.Course;

/** Keeps what happens in a race: times at marks, and if wanted every step. */
final class Recording {

    /** From one mark to the next. */
    static final double MARK_METRES = 100;

    final double[] marks;

    /** Seconds of runner i at mark m; {@code NaN} where he did not come. */
    final double[][] passings;

    final double[] finishSeconds;

    /** Where each runner struck who finished; {@code NaN} of who did not strike, or not finish. */
    final double[] strikeMetres;

    private final boolean all;
    private final double step;
    private double fromSeconds = Double.NaN;
    private final RaceSamples samples;
    private final double[] dPrimes;
    private double level;

    Recording(int size, Ground ground, double step, boolean all) {
        int count = (int) Math.ceil(ground.distanceMetres / MARK_METRES - 1e-9) - 1;
        this.marks = new double[count];
        Arrays.setAll(marks, m -> (m + 1) * MARK_METRES);
        this.passings = new double[size][count];
        for (double[] own : passings) {
            Arrays.fill(own, Double.NaN);
        }
        this.finishSeconds = new double[size];
        Arrays.fill(finishSeconds, Double.NaN);
        this.strikeMetres = new double[size];
        Arrays.fill(strikeMetres, Double.NaN);
        this.dPrimes = new double[size];
        this.all = all;
        this.step = step;
        this.samples = new RaceSamples(size);
    }

    /** The first look at the field. */
    void sample(Field field) {
        fromSeconds = field.seconds;
        level = field.level;
        for (Runner runner : field.runners) {
            dPrimes[runner.index] = runner.dPrime;
            int next = 0;
            while (next < marks.length && marks[next] <= runner.position) {
                next++;
            }
            watch(runner, next);
        }
        keep(field);
    }

    private void watch(Runner runner, int mark) {
        runner.mark = mark;
        runner.markMetres = mark < marks.length ? marks[mark] : Double.POSITIVE_INFINITY;
    }

    /** After a step; those who finished in it are still in the order. */
    void step(Field field) {
        for (int k = 0; k < field.racing; k++) {
            Runner runner = field.order[k];
            while (runner.markMetres <= runner.position) {
                double before = runner.positionBefore;
                double share = (runner.markMetres - before) / (runner.position - before);
                passings[runner.index][runner.mark] = field.seconds - (1 - share) * step;
                watch(runner, runner.mark + 1);
            }
            if (runner.finished) {
                finishSeconds[runner.index] = runner.finishSeconds;
                strikeMetres[runner.index] = runner.strikeMetres;
            }
        }
        keep(field);
    }

    private void keep(Field field) {
        if (all) {
            samples.add(field.runners);
        }
    }

    SimulatedRace race(List<Entrant> entrants, Course course) {
        return new SimulatedRace(
                course,
                entrants.stream().map(Entrant::athlete).toList(),
                fromSeconds,
                step,
                level,
                dPrimes,
                finishSeconds,
                samples);
    }
}
