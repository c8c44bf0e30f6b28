package org.metricmile.simulation;

import java.util.Arrays;

/**
 * Chances of the runners of a race from its middle: what simulated races say and what place and gap say, each with the weight that
 * earlier races gave it. A conditional logit (McFadden 1974) in the logarithm of the simulated share and in place and gap.
 *
 * @param simulated weight of the simulated share: 0 for place and gap alone, below 1 where the simulation is too sure
 * @param placeAndGap what place and gap say beside it
 */
public record WinModel(double simulated, PlaceAndGap placeAndGap) {

    /** What a share of none or of all is counted as, in races: simulated races are few. */
    private static final double NEVER = 0.25;

    /**
     * Logarithm of the simulated share, as the model takes it.
     *
     * @param share of the races that the runner wins
     * @param races that were simulated
     * @param runners in the race
     */
    public static double logShare(double share, int races, int runners) {
        return Math.log((share * races + NEVER) / (races + NEVER * runners));
    }

    /** The worth of a runner, of which the chances are made. */
    public double worth(double logShare, double place, double gapSeconds, double metresToGo) {
        return simulated * logShare + placeAndGap.worth(place, gapSeconds, metresToGo);
    }

    /** Chances to win, which add up to 1. */
    public static double[] win(double[] worths) {
        double highest = Arrays.stream(worths).max().orElse(0);
        double[] chances =
                Arrays.stream(worths).map(worth -> Math.exp(worth - highest)).toArray();
        double sum = Arrays.stream(chances).sum();
        return Arrays.stream(chances).map(chance -> chance / sum).toArray();
    }

    /**
     * Chances of one of the first three places, by drawing the places one after the other (Plackett 1975, Applied Statistics 24:193;
     * Luce 1959).
     *
     * @param win chances to win, which add up to 1
     */
    public static double[] firstThree(double[] win) {
        double[] chances = win.clone();
        for (int first = 0; first < win.length; first++) {
            for (int second = 0; second < win.length; second++) {
                double rest = 1 - win[first];
                if (second == first || rest <= 0) {
                    continue;
                }
                double both = win[first] * win[second] / rest;
                chances[second] += both;
                double left = rest - win[second];
                for (int third = 0; third < win.length && left > 0; third++) {
                    if (third != first && third != second) {
                        chances[third] += both * win[third] / left;
                    }
                }
            }
        }
        return Arrays.stream(chances).map(chance -> Math.min(1, chance)).toArray();
    }
}
