package org.metricmile.quality;

/**
 * What a method says of the hidden times of one race, by runner and mark: the middle, and bounds that are to hold in nine of ten
 * cases.
 */
final class Guess {

    private final double[][] middle;
    private final double[][] low;
    private final double[][] high;

    Guess(double[][] middle, double[][] low, double[][] high) {
        this.middle = middle;
        this.low = low;
        this.high = high;
    }

    double[][] middle() {
        return middle;
    }

    double[][] low() {
        return low;
    }

    double[][] high() {
        return high;
    }

    static Guess empty(HiddenRace race) {
        int runners = race.runners().size();
        int marks = race.seconds()[0].length;
        return new Guess(new double[runners][marks], new double[runners][marks], new double[runners][marks]);
    }
}
