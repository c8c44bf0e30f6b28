package org.metricmile.reconstruction;

/**
 * How the pace of a whole field departs from the usual: slow early and fast late, or the other way round, since the mean pace
 * of the race itself is taken out. Metres at the race's mean pace.
 *
 * @param paceSd metres per 100 m
 * @param paceLength metres over which a field keeps a pace
 * @param finishSd what the mean of the field is apart from the median at the finish, metres
 * @param freedom how alike races are in this: see {@link ScaleLevels}
 */
public record SharedKernel(double paceSd, double paceLength, double finishSd, double freedom) {

    /** Covariance at marks of which the last is the finish. */
    double[][] covariance(double[] marksMetres, double raceMetres) {
        double[][] free = new PaceIntegral(raceMetres)
                .covariance(marksMetres, (x, y) -> paceSd * paceSd * Matern.correlation(x - y, paceLength));
        int last = marksMetres.length - 1;
        double[][] bound = new double[last + 1][last + 1];
        double atFinish = free[last][last] + finishSd * finishSd;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                bound[i][j] = free[i][j] - free[i][last] * free[j][last] / atFinish;
            }
        }
        return bound;
    }

    double[] logarithms() {
        return new double[] {Math.log(paceSd), Math.log(paceLength), Math.log(finishSd), Math.log(freedom)};
    }

    static SharedKernel ofLogarithms(double[] logs) {
        return new SharedKernel(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3]));
    }
}
