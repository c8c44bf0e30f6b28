package org.metricmile.quality;

/** Proper scores of chances to win and of places; smaller is better. */
final class WinScore {

    private WinScore() {}

    /** Log score: minus the logarithm of the chance that the winner was given. */
    static double log(double[] win, int winner) {
        return -Math.log(win[winner]);
    }

    /** Brier score over all runners of the race. */
    static double brier(double[] win, int winner) {
        double sum = 0;
        for (int i = 0; i < win.length; i++) {
            double off = win[i] - (i == winner ? 1 : 0);
            sum += off * off;
        }
        return sum;
    }

    /**
     * Ranked probability score of the place of one runner.
     *
     * @param places chance of each place, the first place first
     * @param place that was taken, from 1
     */
    static double ranked(double[] places, int place) {
        double sum = 0;
        double within = 0;
        for (int k = 0; k < places.length - 1; k++) {
            within += places[k];
            double off = within - (place <= k + 1 ? 1 : 0);
            sum += off * off;
        }
        return sum / (places.length - 1);
    }
}
