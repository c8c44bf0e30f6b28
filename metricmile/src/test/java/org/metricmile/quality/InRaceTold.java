package org.metricmile.quality;

/** Chances to win by each way to tell them, of one race at one mark. */
final class InRaceTold {

    private final InRaceCase at;
    private final double[] even;
    private final double[] placeAndGap;
    private final double[] pool;

    InRaceTold(InRaceCase at, double[] even, double[] placeAndGap, double[] pool) {
        this.at = at;
        this.even = even;
        this.placeAndGap = placeAndGap;
        this.pool = pool;
    }

    InRaceCase at() {
        return at;
    }

    double[] even() {
        return even;
    }

    double[] placeAndGap() {
        return placeAndGap;
    }

    double[] simulated() {
        return at.simulated();
    }

    double[] pool() {
        return pool;
    }
}
