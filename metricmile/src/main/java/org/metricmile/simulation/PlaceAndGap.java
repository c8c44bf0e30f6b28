package org.metricmile.simulation;

/**
 * The plain way to tell from the middle of a race who will win it: by place and gap to the head, a conditional logit (McFadden 1974). Of
 * two runners the chances are as e to the difference of their {@link #worth}. The simulation is held against it.
 *
 * @param second what a second behind takes, 300 m before the end
 * @param secondFarther what it takes more for each time that the distance to go is e times as long
 * @param place what a place behind takes, 300 m before the end
 * @param placeFarther what it takes more for each time that the distance to go is e times as long
 */
public record PlaceAndGap(double second, double secondFarther, double place, double placeFarther) {

    /** How many numbers there are. */
    public static final int COUNT = 4;

    private static final double USUAL_METRES = 300;

    /** From a fit: the numbers in their order. */
    public static PlaceAndGap of(double... numbers) {
        return new PlaceAndGap(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /**
     * What the numbers multiply.
     *
     * @param place 1 for the foremost
     * @param gapSeconds behind the head at the mark
     * @param metresToGo from the mark to the finish
     */
    public static double[] features(double place, double gapSeconds, double metresToGo) {
        double farther = Math.log(metresToGo / USUAL_METRES);
        return new double[] {gapSeconds, gapSeconds * farther, place - 1.0, (place - 1.0) * farther};
    }

    /** Logarithm of the chance to win, but for what is the same for all runners of the race. */
    public double worth(double place, double gapSeconds, double metresToGo) {
        double[] features = features(place, gapSeconds, metresToGo);
        return second * features[0]
                + secondFarther * features[1]
                + this.place * features[2]
                + placeFarther * features[3];
    }
}
