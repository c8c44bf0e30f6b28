package org.metricmile.reconstruction;

/** Correlation of a process that is smooth enough to have a speed (Matérn, smoothness 3/2; Rasmussen and Williams 2006, eq. 4.17). */
final class Matern {

    private Matern() {}

    static double correlation(double apartMetres, double lengthMetres) {
        double scaled = Math.sqrt(3) * Math.abs(apartMetres) / lengthMetres;
        return (1 + scaled) * Math.exp(-scaled);
    }
}
