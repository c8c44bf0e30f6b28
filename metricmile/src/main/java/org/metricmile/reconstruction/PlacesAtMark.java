package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.List;

/**
 * Who of those in the race is where at one mark, in order, and how well each place of a runner fits what is known of it: made once from
 * the evidence, kept in order while runners move. Not thread safe.
 */
final class PlacesAtMark {

    /** Who leads there: a time of the leader without a name is held by somebody who is first. */
    private static final KnownPlace FIRST = new KnownPlace(-1, 1, 1, 0);

    private final int[] order;
    private final double[] metresOff;

    private final int[] knownRunner;
    private final double[][] knownWeight;
    private final int[] heads;
    private final double[] firstWeight;

    private int count;
    private final int[] ahead;
    private final int[] others;
    private final double[] weights;

    /**
     * @param runners indices of those in the race there
     * @param known what is known of their places
     * @param heads indices of the times without a name that somebody holds there
     * @param all how many runners there are
     * @param wholeField whether everybody who was in the race is among the runners
     */
    PlacesAtMark(int[] runners, List<KnownPlace> known, int[] heads, int all, boolean wholeField) {
        this.order = runners.clone();
        this.count = order.length;
        this.metresOff = new double[all];
        this.ahead = new int[all];
        this.others = new int[all];
        this.weights = new double[order.length];
        this.knownRunner = known.stream().mapToInt(KnownPlace::runner).toArray();
        this.knownWeight =
                known.stream().map(place -> weights(place, wholeField)).toArray(double[][]::new);
        this.heads = heads.clone();
        this.firstWeight = weights(FIRST, true);
    }

    /** By place; the entry of place 0 is not asked. */
    private double[] weights(KnownPlace known, boolean wholeField) {
        double[] byPlace = new double[order.length + 2];
        for (int place = 1; place < byPlace.length; place++) {
            byPlace[place] = wholeField ? known.logWeight(place) : known.logWeightOfListed(place);
        }
        return byPlace;
    }

    boolean isAnyKnown() {
        return knownRunner.length > 0 || heads.length > 0;
    }

    /** Puts all into order; from then on {@link #comeInto} and {@link #exchange} keep it. */
    void sort(int mark, double[][] off) {
        for (int k = 1; k < order.length; k++) {
            int runner = order[k];
            double own = off[runner][mark];
            int to = k;
            while (to > 0 && off[order[to - 1]][mark] > own) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = runner;
        }
    }

    /**
     * Takes a runner out and looks at the gaps between the others.
     *
     * @param off where everybody is, by runner and mark
     */
    void without(int runner, int mark, double[][] off) {
        count = 0;
        for (int other : order) {
            if (other != runner) {
                ahead[other] = count;
                others[count] = other;
                metresOff[count++] = off[other][mark];
            }
        }
    }

    /** Lets the runner who was taken out come in again. */
    void comeInto(int gap, int runner) {
        System.arraycopy(others, 0, order, 0, gap);
        order[gap] = runner;
        System.arraycopy(others, gap, order, gap + 1, count - gap);
    }

    /** Two runners take each other's places. */
    void exchange(int one, int other) {
        for (int k = 0; k < order.length; k++) {
            order[k] = order[k] == one ? other : order[k] == other ? one : order[k];
        }
    }

    /**
     * Weighs the gaps between the others. A runner who comes in ahead of another costs that one a place: where gaps pass another
     * the weight steps, else it is the same.
     *
     * @param runner who was taken out
     * @param holder who holds the times of a leader without a name
     */
    void weigh(int runner, int[] holder) {
        Arrays.fill(weights, 0, count + 1, 0);
        for (int k = 0; k < knownRunner.length; k++) {
            if (knownRunner[k] != runner) {
                addStep(knownRunner[k], knownWeight[k]);
            }
        }
        for (int head : heads) {
            if (holder[head] != runner) {
                addStep(holder[head], firstWeight);
            }
        }
        for (int gap = 1; gap <= count; gap++) {
            weights[gap] += weights[gap - 1];
        }
        for (int k = 0; k < knownRunner.length; k++) {
            if (knownRunner[k] == runner) {
                addOwn(knownWeight[k]);
            }
        }
        for (int head : heads) {
            if (holder[head] == runner) {
                addOwn(firstWeight);
            }
        }
    }

    private void addStep(int asked, double[] byPlace) {
        int before = ahead[asked];
        weights[before + 1] += byPlace[before + 1] - byPlace[before + 2];
    }

    private void addOwn(double[] byPlace) {
        for (int gap = 0; gap <= count; gap++) {
            weights[gap] += byPlace[gap + 1];
        }
    }

    /** How many others there are; the gaps are numbered from 0, ahead of all, to this, behind all. */
    int others() {
        return count;
    }

    /** Where the next of the others behind a gap is. */
    double behindGap(int gap) {
        return metresOff[gap];
    }

    /** Logarithm of how well the places fit what is known if the runner comes into a gap, but for a constant. */
    double logWeight(int gap) {
        return weights[gap];
    }

    /** By how much the logarithm of that weight changes if two runners take each other's places, who hold each other's times then. */
    double logWeightOfSwap(int one, int other, int mark, double[][] off) {
        if (knownRunner.length == 0) {
            return 0;
        }
        int placeOfOne = 1;
        int placeOfOther = 1;
        double ofOne = off[one][mark];
        double ofOther = off[other][mark];
        for (int runner : order) {
            double own = off[runner][mark];
            placeOfOne += own < ofOne ? 1 : 0;
            placeOfOther += own < ofOther ? 1 : 0;
        }
        double change = 0;
        for (int k = 0; k < knownRunner.length; k++) {
            if (knownRunner[k] == one) {
                change += knownWeight[k][placeOfOther] - knownWeight[k][placeOfOne];
            } else if (knownRunner[k] == other) {
                change += knownWeight[k][placeOfOne] - knownWeight[k][placeOfOther];
            }
        }
        return change;
    }

    int[] heads() {
        return heads.clone();
    }
}
