package org.metricmile.physiology;

import org.metricmile.track.Oval;

/**
 * What lies between one sample of a run and the next, worked out once for every ability and every drag: seconds, metres over the
 * ground, and the parts of the demand that do not depend on the runner.
 */
final class Stretches {

    final double[] seconds;
    final double[] runningMetres;
    /** Running speed times the factor of the bend. */
    final double[] bentSpeedMps;
    /** {@link Drag#scale} of the running speed. */
    final double[] dragScale;

    final double[] shelter;

    private final BendSeries bend;

    private Stretches(int count, BendCost bendCost) {
        seconds = new double[count];
        runningMetres = new double[count];
        bentSpeedMps = new double[count];
        dragScale = new double[count];
        shelter = new double[count];
        bend = new BendSeries(bendCost);
    }

    /** The run as it was. */
    static Stretches of(RunSamples run, BendCost bendCost) {
        return new Stretches(run.count() - 1, bendCost).fill(run, false);
    }

    /** The same run, but all of it on the measurement line of lane 1, in the same times. */
    static Stretches onMeasurementLine(RunSamples run, BendCost bendCost) {
        return new Stretches(run.count() - 1, bendCost).fill(run, true);
    }

    int count() {
        return seconds.length;
    }

    private Stretches fill(RunSamples run, boolean onLine) {
        Oval oval = run.course().oval();
        double lineMetres = oval.lanes().offsetMetres(1);
        double lineRadiusMetres = oval.measuredRadiusMetres();
        for (int i = 0; i < seconds.length; i++) {
            double fromMetres = run.positionMetres(i);
            double toMetres = run.positionMetres(i + 1);
            double alongMetres = toMetres - fromMetres;
            double bendMetres = run.course().bendMetresBetween(fromMetres, toMetres);
            double wideMetres = onLine ? 0 : (run.offsetMetres(i) + run.offsetMetres(i + 1)) / 2 - lineMetres;
            seconds[i] = run.seconds(i + 1) - run.seconds(i);
            runningMetres[i] = alongMetres + bendMetres * wideMetres / lineRadiusMetres;
            shelter[i] = (run.shelter(i) + run.shelter(i + 1)) / 2;
            double speedMps = runningMetres[i] / seconds[i];
            double bendShare = alongMetres > 0 ? bendMetres / alongMetres : 0;
            bentSpeedMps[i] = speedMps * (1 + bendShare * bend.excess(speedMps, lineRadiusMetres + wideMetres));
            dragScale[i] = Drag.scale(speedMps);
        }
        return this;
    }
}
