package org.metricmile.simulation;

/**
 * The plain way to tell from the middle of a race who will win it: by place and gap to the head, a conditional logit (McFadden 1974). Of
 * two runners the chances are as e to the difference of their {@link #worth}. The simulation is held against it.
 *
 * <p>What a second or a place behind takes is a power of the distance to go. So it changes with that distance and is never below 0: at no
 * mark is it better to be farther behind.
 *
 * @param second what a second behind takes, 300 m before the end; 0 or more
 * @param secondNearer the power of 300 m over the distance to go with which it grows
 * @param place what a place behind takes, 300 m before the end; 0 or more
 * @param placeNearer the power of 300 m over the distance to go with which it grows
 */
public record PlaceAndGap(double second, double secondNearer, double place, double placeNearer) {

    private static final double USUAL_METRES = 300;

    /** @throws IllegalArgumentException if a second or a place behind were worth something */
    public PlaceAndGap {
        if (!(second >= 0 && place >= 0)) {
            throw new IllegalArgumentException(
                    "a second behind takes %s and a place %s, but neither is below 0".formatted(second, place));
        }
    }

    /**
     * How many times as near the finish is as 300 m before it: 1 there, 2 at 150 m to go.
     *
     * @param metresToGo from the mark to the finish
     */
    public static double nearness(double metresToGo) {
        return USUAL_METRES / metresToGo;
    }

    /**
     * Logarithm of the chance to win, but for what is the same for all runners of the race.
     *
     * @param place 1 for the foremost
     * @param gapSeconds behind the head at the mark
     * @param metresToGo from the mark to the finish
     */
    public double worth(double place, double gapSeconds, double metresToGo) {
        double nearness = nearness(metresToGo);
        return -second * gapSeconds * Math.pow(nearness, secondNearer)
                - this.place * (place - 1) * Math.pow(nearness, placeNearer);
    }
}
