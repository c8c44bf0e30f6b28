package org.metricmile.reconstruction;

/**
 * One whole race of an ensemble.
 */
final class Member {

    private final double[][] seconds;
    private final double spread;
    private final boolean possible;
    private final boolean[] mistaken;
    private final boolean[] headMistaken;

    /**
     * @param seconds by runner and mark
     * @param spread how far the field of this race is spread, 1 as usual
     * @param possible whether it agrees with all that is certain and with what runners can do
     * @param mistaken which of the doubtful times are mistakes in it
     * @param headMistaken the same for times of a leader without a name
     */
    Member(double[][] seconds, double spread, boolean possible, boolean[] mistaken, boolean[] headMistaken) {
        this.seconds = seconds;
        this.spread = spread;
        this.possible = possible;
        this.mistaken = mistaken;
        this.headMistaken = headMistaken;
    }

    double[][] seconds() {
        return seconds;
    }

    double spread() {
        return spread;
    }

    boolean possible() {
        return possible;
    }

    boolean[] mistaken() {
        return mistaken;
    }

    boolean[] headMistaken() {
        return headMistaken;
    }
}
