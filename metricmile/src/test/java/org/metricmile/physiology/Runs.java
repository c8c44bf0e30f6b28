package org.metricmile.physiology;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.metricmile.athletics.Distance;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/** Invented runs of 1500 m. */
final class Runs {

    static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

    private Runs() {}

    /** Even samples of a run whose speed is measured along the measurement line and may change with the position. */
    static RunSamples of(
            double stepSeconds,
            DoubleUnaryOperator speedMps,
            DoubleUnaryOperator offsetMetres,
            DoubleUnaryOperator shelter) {
        int most = (int) (400 / stepSeconds);
        double[] positions = new double[most];
        int count = 1;
        while (positions[count - 1] < 1500) {
            positions[count] = positions[count - 1] + speedMps.applyAsDouble(positions[count - 1]) * stepSeconds;
            count++;
        }
        double[] seconds = new double[count];
        double[] places = new double[count];
        double[] offsets = new double[count];
        double[] shelters = new double[count];
        for (int i = 0; i < count; i++) {
            seconds[i] = i * stepSeconds;
            places[i] = positions[i];
            offsets[i] = offsetMetres.applyAsDouble(positions[i]);
            shelters[i] = shelter.applyAsDouble(positions[i]);
        }
        return new RunSamples(COURSE, seconds, places, offsets, shelters);
    }

    /** Slow in the middle, with a kick; wide on the second lap; in and out of shelter. */
    static RunSamples lively() {
        return of(
                0.1,
                at -> at < 200 ? 7.4 : at < 900 ? 5.9 : at < 1200 ? 7.1 : 7.8,
                at -> at > 500 && at < 900 ? 1.6 : 0.4 + 0.3 * Math.sin(at / 40),
                at -> at < 1000 ? 0.3 + 0.25 * Math.sin(at / 25) : 0.1);
    }

    /** The times and positions of a run, but at one offset and in one shelter all the way. */
    static RunSamples elsewhere(RunSamples run, double offsetMetres, double shelter) {
        double[] seconds = new double[run.count()];
        double[] positions = new double[run.count()];
        Arrays.setAll(seconds, run::seconds);
        Arrays.setAll(positions, run::positionMetres);
        return RunSamples.evenlyBetween(run.course(), seconds, positions, offsetMetres, shelter);
    }

    static PossibleRunners.Runner runner(double criticalSpeedMps, double dPrimeMetres) {
        return new PossibleRunners.Runner(
                new ThreeParameterCriticalSpeed(criticalSpeedMps, dPrimeMetres, 9.5), Drag.USUAL);
    }
}
