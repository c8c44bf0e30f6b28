package org.metricmile.reconstruction;

/**
 * How runners of one race differ from their mean, by distance: scattered by the start, held together by the pack, torn apart
 * towards the finish. All lengths are metres; differences are metres at the race's mean pace, so that races of any speed
 * are alike.
 *
 * @param startSd scatter that the start makes
 * @param startLength over which it is lost
 * @param placeSd scatter within the pack
 * @param placeLength over which places in the pack are kept
 * @param finishPaceSd scatter of pace at the finish, metres per 100 m
 * @param finishReach over which that scatter grows by a factor e before the finish
 * @param steadyPaceSd scatter of pace elsewhere, metres per 100 m
 * @param paceLength over which a runner keeps a pace
 */
public record PackKernel(
        double startSd,
        double startLength,
        double placeSd,
        double placeLength,
        double finishPaceSd,
        double finishReach,
        double steadyPaceSd,
        double paceLength) {

    /** Who is ahead at the gun is decided by the line: scatter grows from nothing over this many metres. */
    private static final double RAMP_METRES = 30;

    /** Covariance of what a runner is behind the mean at each pair of marks. */
    double[][] covariance(double[] marksMetres, double raceMetres) {
        double[][] covariance = new PaceIntegral(raceMetres)
                .covariance(
                        marksMetres,
                        (x, y) ->
                                paceSd(x, raceMetres) * paceSd(y, raceMetres) * Matern.correlation(x - y, paceLength));
        for (int i = 0; i < marksMetres.length; i++) {
            for (int j = 0; j < marksMetres.length; j++) {
                double x = marksMetres[i];
                double y = marksMetres[j];
                double place = placeSd * placeSd * Matern.correlation(x - y, placeLength);
                double start = startSd * startSd * Math.exp(-(x + y) / startLength);
                covariance[i][j] += ramp(x) * ramp(y) * (place + start);
            }
        }
        return covariance;
    }

    private double paceSd(double metres, double raceMetres) {
        return finishPaceSd * Math.exp(-(raceMetres - metres) / finishReach) + steadyPaceSd;
    }

    private static double ramp(double metres) {
        return -Math.expm1(-metres / RAMP_METRES);
    }

    static PackKernel ofLogarithms(double[] logs) {
        return new PackKernel(
                Math.exp(logs[0]),
                Math.exp(logs[1]),
                Math.exp(logs[2]),
                Math.exp(logs[3]),
                Math.exp(logs[4]),
                Math.exp(logs[5]),
                Math.exp(logs[6]),
                Math.exp(logs[7]));
    }
}
