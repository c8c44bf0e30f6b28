package org.metricmile.quality;

/**
 * What a method says of the hidden times of one race, by runner and mark: the middle, and bounds that are to hold in nine of ten
 * cases.
 */
record Guess(double[][] middle, double[][] low, double[][] high) {

    static Guess empty(HiddenRace race) {
        int runners = race.runners().size();
        int marks = race.seconds()[0].length;
        return new Guess(new double[runners][marks], new double[runners][marks], new double[runners][marks]);
    }
}
