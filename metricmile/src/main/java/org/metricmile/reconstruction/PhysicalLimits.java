package org.metricmile.reconstruction;

/**
 * What no runner does, by mean speeds over stretches of 10 m: speed-ups of more than 1.1 m/s² (3.2 m/s² in the first 40 m),
 * braking of more than 2 m/s², more than 10 m/s. Speed-ups of 2 s after 1000 m were 0.4 to 1.3 m/s² in tracked 1500 m
 * races of Rome 2024; 10 m/s is what the fastest of 400 m runners hold for 100 m.
 */
final class PhysicalLimits {

    static final double FASTEST_MPS = 10.0;

    /** Slower than a walk is not drawn, though it is believed where an official time says so. */
    static final double SLOWEST_MPS = 1.5;

    private static final double SPEED_UP_MPS2 = 1.1;
    private static final double START_SPEED_UP_MPS2 = 3.2;
    private static final double BRAKING_MPS2 = 2.0;
    private static final double START_METRES = 40;

    private PhysicalLimits() {}

    static boolean allow(double[] marksMetres, double[] seconds, double reachMetres) {
        double speed = marksMetres[0] / seconds[0];
        if (!(seconds[0] > 0) || speed > FASTEST_MPS) {
            return false;
        }
        for (int i = 1; i < seconds.length && marksMetres[i] <= reachMetres + 1e-6; i++) {
            double taken = seconds[i] - seconds[i - 1];
            double next = (marksMetres[i] - marksMetres[i - 1]) / taken;
            if (!(taken > 0) || next > FASTEST_MPS || next < SLOWEST_MPS) {
                return false;
            }
            // mean speeds belong to the middles of their stretches
            double apart = (seconds[i] - (i == 1 ? 0 : seconds[i - 2])) / 2;
            double speedUp = (next - speed) / apart;
            if (speedUp < -BRAKING_MPS2
                    || speedUp > (marksMetres[i] <= START_METRES ? START_SPEED_UP_MPS2 : SPEED_UP_MPS2)) {
                return false;
            }
            speed = next;
        }
        return true;
    }
}
