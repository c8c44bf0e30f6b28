package org.metricmile.race;

/**
 * A straight line through a few samples of a runner by least squares: the light smoothing of tracks.
 *
 * @param middleSeconds mean time of the samples
 * @param middleMetres mean place
 * @param speedMps slope, 0 where there are too few samples to tell
 */
record LocalLine(double middleSeconds, double middleMetres, double speedMps) {

    private static final int LEAST_SAMPLES = 4;

    /** Slower than a walk the time of a passing cannot be told from the place. */
    private static final double LEAST_SPEED_MPS = 1.0;

    /** The line through the samples from one index up to, not including, another. */
    static LocalLine through(double[] seconds, double[] metres, int from, int to) {
        double middleSeconds = 0;
        double middleMetres = 0;
        for (int i = from; i < to; i++) {
            middleSeconds += seconds[i] / (to - from);
            middleMetres += metres[i] / (to - from);
        }
        double product = 0;
        double square = 0;
        for (int i = from; i < to; i++) {
            product += (seconds[i] - middleSeconds) * (metres[i] - middleMetres);
            square += (seconds[i] - middleSeconds) * (seconds[i] - middleSeconds);
        }
        boolean enough = to - from >= LEAST_SAMPLES && square > 0;
        return new LocalLine(middleSeconds, middleMetres, enough ? product / square : 0);
    }

    boolean isRunning() {
        return speedMps >= LEAST_SPEED_MPS;
    }

    double metresAt(double seconds) {
        return middleMetres + speedMps * (seconds - middleSeconds);
    }

    double secondsAt(double metres) {
        return middleSeconds + (metres - middleMetres) / speedMps;
    }
}
