package org.metricmile.simulation;

/** How fast the front of a race is run before it quickens, as a share of the even demand of who leads: fast, medium or slow. */
final class PaceLevel {

    /**
     * How far the pace of the front goes on from what it was: in 20 races of 1500 m with the leader's times at 400 and 800 m the second of
     * these laps departs from what the first lets expect by 3.0 % (standard deviation).
     */
    private static final double GOING_ON_SPREAD = 0.03;

    private final double[] shares;
    private final double[] levels;
    private final double spread;

    PaceLevel(Habits.Pace pace) {
        this.shares = new double[] {pace.fastShare(), pace.mediumShare(), 1 - pace.fastShare() - pace.mediumShare()};
        this.levels = new double[] {pace.fastLevel(), pace.mediumLevel(), pace.slowLevel()};
        this.spread = pace.levelSpread();
    }

    /** The level of a race of which nothing is known. */
    double drawn(Chance chance) {
        return levels[kind(shares, chance)] + spread * chance.raceGaussian(1);
    }

    /**
     * The level of a race of which the front was seen to be run at one, that level being as much as the race keeps to it: normal about each
     * of the three kinds, each as likely as it is after that.
     */
    double drawn(Chance chance, double seen) {
        double known = spread * spread;
        double going = GOING_ON_SPREAD * GOING_ON_SPREAD;
        double total = known + going;
        double[] likely = new double[levels.length];
        for (int k = 0; k < likely.length; k++) {
            double off = seen - levels[k];
            likely[k] = shares[k] * Elementary.exp(-off * off / (2 * total));
        }
        int kind = kind(likely, chance);
        double mean = levels[kind] + (seen - levels[kind]) * known / total;
        return mean + Math.sqrt(known * going / total) * chance.raceGaussian(1);
    }

    private static int kind(double[] weights, Chance chance) {
        double sum = weights[0] + weights[1] + weights[2];
        double drawn = chance.raceUniform(0) * sum;
        return drawn < weights[0] ? 0 : drawn < weights[0] + weights[1] ? 1 : 2;
    }
}
