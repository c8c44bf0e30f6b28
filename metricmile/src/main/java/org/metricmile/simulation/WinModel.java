package org.metricmile.simulation;

import java.util.Arrays;

/**
 * Chances of the runners of a race from its middle: a linear pool (Stone 1961, Annals of Mathematical Statistics 32:1339) of what
 * simulated races say and of what place and gap say. The simulation knows who is able to what and has how much left; alone it is too sure.
 *
 * @param simulated weight of the simulated races, 0 to 1
 * @param placeAndGap what has the rest of the weight
 */
public record WinModel(double simulated, PlaceAndGap placeAndGap) {

    /** Races added to those of each runner: of few simulated races none says that somebody cannot win. */
    private static final double UNSEEN = 0.25;

    /**
     * A chance of one of the first places by simulated races. Over all runners such chances add up to the number of places, and that of
     * more places is the higher.
     *
     * @param count races in which the runner took one of the places
     * @param places how many: 1 to win, 3 for a medal
     * @param races that were simulated
     * @param runners who may take them
     */
    public static double ofRaces(double count, int places, int races, int runners) {
        return (count + UNSEEN * Math.min(places, runners)) / (races + UNSEEN * runners);
    }

    /** The pool of two chances of the same thing. */
    public double pool(double bySimulation, double byPlaceAndGap) {
        return simulated * bySimulation + (1 - simulated) * byPlaceAndGap;
    }

    /**
     * Chances to win, which add up to 1, of runners of some worth.
     *
     * @param worths logarithms of the chances but for a constant, see {@link PlaceAndGap#worth}
     */
    public static double[] win(double[] worths) {
        return winWithout(worths, -1, -1);
    }

    /** The same of all but two, who have no chance; -1 for nobody. */
    private static double[] winWithout(double[] worths, int one, int other) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < worths.length; i++) {
            highest = i == one || i == other ? highest : Math.max(highest, worths[i]);
        }
        double[] chances = new double[worths.length];
        for (int i = 0; i < worths.length; i++) {
            chances[i] = i == one || i == other ? 0 : Math.exp(worths[i] - highest);
        }
        double sum = Arrays.stream(chances).sum();
        return Arrays.stream(chances)
                .map(chance -> chance == 0 ? 0 : chance / sum)
                .toArray();
    }

    /**
     * Chances of one of the first three places, the places drawn one after the other (Plackett 1975, Applied Statistics 24:193). Who is second
     * is also told where the winner is sure.
     *
     * @param worths as of {@link #win}
     */
    public static double[] firstThree(double[] worths) {
        double[] win = win(worths);
        double[] chances = win.clone();
        for (int first = 0; first < worths.length; first++) {
            if (win[first] == 0) {
                continue;
            }
            double[] afterOne = winWithout(worths, first, -1);
            for (int second = 0; second < worths.length; second++) {
                double both = win[first] * afterOne[second];
                if (both == 0) {
                    continue;
                }
                chances[second] += both;
                double[] afterTwo = winWithout(worths, first, second);
                for (int third = 0; third < worths.length; third++) {
                    chances[third] += both * afterTwo[third];
                }
            }
        }
        return Arrays.stream(chances).map(chance -> Math.min(1, chance)).toArray();
    }
}
