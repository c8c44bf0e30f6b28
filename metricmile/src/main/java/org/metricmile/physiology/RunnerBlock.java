package org.metricmile.physiology;

/** Abilities side by side, for loops that a processor does several at a time. */
final class RunnerBlock {

    final double[] criticalSpeedMps;
    final double[] dPrimeMetres;
    final double[] maximalSpeedMps;

    RunnerBlock(int count) {
        criticalSpeedMps = new double[count];
        dPrimeMetres = new double[count];
        maximalSpeedMps = new double[count];
    }

    int count() {
        return criticalSpeedMps.length;
    }

    ThreeParameterCriticalSpeed runner(int index) {
        return new ThreeParameterCriticalSpeed(criticalSpeedMps[index], dPrimeMetres[index], maximalSpeedMps[index]);
    }
}
