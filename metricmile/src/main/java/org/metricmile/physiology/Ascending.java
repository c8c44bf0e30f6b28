package org.metricmile.physiology;

/**
 * Puts numbers into ascending order again and again while they change a little each time: from one second of a race to the next few
 * draws change places, so that insertion into the order of before takes a few steps where sorting anew takes thousands. Not thread safe.
 */
final class Ascending {

    private final int[] order;
    private final double[] sorted;

    Ascending(int count) {
        order = new int[count];
        sorted = new double[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
    }

    /** The values in ascending order, until this is asked again. */
    double[] of(double[] values) {
        for (int k = 0; k < order.length; k++) {
            int index = order[k];
            double value = values[index];
            int to = k;
            while (to > 0 && sorted[to - 1] > value) {
                sorted[to] = sorted[to - 1];
                order[to] = order[to - 1];
                to--;
            }
            sorted[to] = value;
            order[to] = index;
        }
        return sorted;
    }
}
