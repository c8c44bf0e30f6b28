package org.metricmile.reconstruction;

import java.util.List;
import java.util.stream.IntStream;
import org.metricmile.physiology.StandardNormal;

/**
 * Draws the times at the marks of the evidence from what is left possible: Gibbs sampling of a normal distribution cut by intervals
 * and places (Geweke 1991), with swaps of two runners, because to let somebody past a runner whose place is known takes two
 * moves at once. Not thread safe.
 */
final class MarkChain {

    /** Below this the errors of the table of tails may count. */
    private static final double LEAST_MASS = 1e-5;

    /** Places that are less likely than the best by this, in logarithms, are not taken unless all others are out of reach. */
    private static final double NOWHERE = 60;

    private final MarkState state;
    private final Draws draws;
    private final boolean[] hasPlaces;
    /** Numbers of the doubtful times, by runner and mark. */
    private final int[][][] doubtful;

    /** Numbers of the times without a name, by mark. */
    private final int[][] heads;

    private final int runners;
    private final int marks;
    private final double[] weights;
    private final SwapStep swaps;
    private final FieldStep field;
    private final RaceStep race;

    MarkChain(MarkState state, Draws draws) {
        this.state = state;
        this.draws = draws;
        this.runners = state.runners();
        this.marks = state.marks();
        this.weights = new double[runners + 1];
        this.swaps = new SwapStep(state, draws);
        this.field = new FieldStep(state, draws);
        this.race = new RaceStep(state, draws);
        this.hasPlaces = new boolean[marks];
        this.doubtful = new int[runners][marks][];
        this.heads = new int[marks][];
        for (int m = 0; m < marks; m++) {
            hasPlaces[m] = state.places[m].isAnyKnown();
            for (int i = 0; i < runners; i++) {
                doubtful[i][m] = doubtfulOf(i, m);
            }
            heads[m] = state.places[m].heads();
            state.places[m].sort(m, state.off);
        }
    }

    private int[] doubtfulOf(int runner, int mark) {
        List<DoubtfulTime> times = state.evidence.doubtful();
        return IntStream.range(0, times.size())
                .filter(d -> times.get(d).runner() == runner && times.get(d).mark() == mark)
                .toArray();
    }

    void sweep() {
        race.drawMistakes();
        for (int m = 0; m < marks; m++) {
            for (int i = 0; i < runners; i++) {
                move(i, m);
            }
            field.shift(m);
        }
        for (int s = 0; s < 2 * runners; s++) {
            swaps.swap();
        }
        race.drawVariance();
        race.drawLevel();
        race.drawCollapses();
    }

    /** One runner at one mark, all else being as it is. */
    private void move(int runner, int mark) {
        double[][] pack = state.model.packPrecision;
        double[][] mean = state.model.meanPrecision[state.level];
        double[] own = state.off[runner];
        double[] lost = state.lost[runner];
        double n = runners;
        double ofOwn = 0;
        double ofSums = 0;
        double ofMean = 0;
        double[] packRow = pack[mark];
        double[] meanRow = mean[mark];
        for (int k = 0; k < marks; k++) {
            ofOwn += packRow[k] * (own[k] - lost[k]);
            ofSums += packRow[k] * state.sums[k];
            ofMean += meanRow[k] * state.sums[k];
        }
        double pull = (ofOwn - ofSums / n) / state.variance + ofMean / (n * n);
        double precision = pack[mark][mark] / state.variance
                + mean[mark][mark] / (n * n)
                - pack[mark][mark] / (n * state.variance);
        double centre = own[mark] - pull / precision;
        double weighted = centre * precision;
        for (int d : doubtful[runner][mark]) {
            DoubtfulTime time = state.evidence.doubtful().get(d);
            double told = told(time, state.mistaken[d]);
            weighted += told * state.model.toMetresOff(mark, time.seconds());
            precision += told;
        }
        for (int h : heads[mark]) {
            if (state.holder[h] == runner) {
                DoubtfulTime time = state.evidence.head().get(h);
                double told = told(time, state.headMistaken[h]);
                weighted += told * state.model.toMetresOff(mark, time.seconds());
                precision += told;
            }
        }
        double low = state.lowest(runner, mark);
        double high = state.highest(runner, mark);
        if (low > high) {
            // on the way to a race that can be run the neighbours may be too far off
            low = state.lowestKnown(runner, mark);
            high = state.highestKnown(runner, mark);
        }
        centre = weighted / precision;
        double sd = 1 / Math.sqrt(precision);
        if (hasPlaces[mark] && state.evidence.isInRace(runner, mark)) {
            moveAmongOthers(runner, mark, centre, sd, low, high);
        } else {
            double drawn = StandardNormal.truncated((low - centre) / sd, (high - centre) / sd, draws.uniform());
            state.put(runner, mark, centre + sd * drawn);
        }
    }

    /** Weight of an observation in units of metres off. */
    private double told(DoubtfulTime time, boolean mistaken) {
        double sd = (mistaken ? DoubtfulTime.MISTAKE_SD_SECONDS : time.sdSeconds()) / state.model.secondsPerMetre;
        return 1 / (sd * sd);
    }

    /** Between which others: each gap has the weight of the places that it makes, times what the normal distribution gives it. */
    private void moveAmongOthers(int runner, int mark, double centre, double sd, double low, double high) {
        PlacesAtMark places = state.places[mark];
        places.without(runner, mark, state.off);
        int gap = chooseGap(runner, places, centre, sd, low, high);
        if (gap < 0) {
            return;
        }
        double from = gap == 0 ? low : Math.max(low, places.behindGap(gap - 1));
        double to = gap == places.others() ? high : Math.min(high, places.behindGap(gap));
        double drawn = StandardNormal.truncated((from - centre) / sd, (to - centre) / sd, draws.uniform());
        state.put(runner, mark, centre + sd * drawn);
        places.comeInto(gap, runner);
    }

    /** -1 if there is none within the bounds. */
    private int chooseGap(int runner, PlacesAtMark places, double centre, double sd, double low, double high) {
        int count = places.others();
        int first = -1;
        int last = -1;
        double from = low;
        for (int gap = 0; gap <= count; gap++) {
            double to = gap == count ? high : Math.min(high, places.behindGap(gap));
            if (from < to) {
                first = first < 0 ? gap : first;
                last = gap;
                from = to;
            }
        }
        if (first < 0) {
            return -1;
        }
        double chance = draws.uniform();
        if (first == last) {
            return first;
        }
        places.weigh(runner, state.holder);
        double best = Double.NEGATIVE_INFINITY;
        for (int gap = first; gap <= last; gap++) {
            best = Math.max(best, places.logWeight(gap));
        }
        double sum = weigh(places, best, centre, sd, low, high);
        if (sum < LEAST_MASS) {
            sum = weighInLogarithms(places, centre, sd, low, high);
        }
        double wanted = chance * sum;
        int chosen = -1;
        for (int gap = 0; gap <= count && wanted >= 0; gap++) {
            chosen = weights[gap] > 0 ? gap : chosen;
            wanted -= weights[gap];
        }
        return chosen;
    }

    /** Puts a weight on each gap, that of the best places being what the normal distribution gives it; returns their sum. */
    private double weigh(PlacesAtMark places, double best, double centre, double sd, double low, double high) {
        int count = places.others();
        double sum = 0;
        double from = low;
        double fromTail = Double.NaN;
        double log = best;
        double factor = 1;
        for (int gap = 0; gap <= count; gap++) {
            double to = gap == count ? high : Math.min(high, places.behindGap(gap));
            weights[gap] = 0;
            if (from < to) {
                double toTail = Double.NaN;
                if (places.logWeight(gap) > best - NOWHERE) {
                    if (places.logWeight(gap) != log) {
                        log = places.logWeight(gap);
                        factor = Math.exp(log - best);
                    }
                    fromTail = Double.isNaN(fromTail) ? NormalTails.beyond(Math.abs(from - centre) / sd) : fromTail;
                    toTail = NormalTails.beyond(Math.abs(to - centre) / sd);
                    weights[gap] = factor * mass(from - centre, to - centre, fromTail, toTail);
                    sum += weights[gap];
                }
                from = to;
                fromTail = toTail;
            }
        }
        return sum;
    }

    private static double mass(double low, double high, double lowTail, double highTail) {
        return low > 0 ? lowTail - highTail : high < 0 ? highTail - lowTail : 1 - lowTail - highTail;
    }

    /** The same where the gaps that fit lie so far out that their probabilities are hardly numbers. */
    private double weighInLogarithms(PlacesAtMark places, double centre, double sd, double low, double high) {
        int count = places.others();
        double best = Double.NEGATIVE_INFINITY;
        double from = low;
        double fromTail = StandardNormal.tail(Math.abs((low - centre) / sd));
        for (int gap = 0; gap <= count; gap++) {
            double to = gap == count ? high : Math.min(high, places.behindGap(gap));
            weights[gap] = Double.NEGATIVE_INFINITY;
            if (from < to) {
                double toTail = StandardNormal.tail(Math.abs((to - centre) / sd));
                weights[gap] =
                        logMass((from - centre) / sd, (to - centre) / sd, fromTail, toTail) + places.logWeight(gap);
                best = Math.max(best, weights[gap]);
                from = to;
                fromTail = toTail;
            }
        }
        double sum = 0;
        for (int gap = 0; gap <= count; gap++) {
            weights[gap] = Math.exp(weights[gap] - best);
            sum += weights[gap];
        }
        return sum;
    }

    /** Of the probability between two bounds, with the tails beyond their sizes; exact enough also where there is next to none. */
    private static double logMass(double low, double high, double lowTail, double highTail) {
        double mass = mass(low, high, lowTail, highTail);
        if (mass > 1e-300) {
            return Math.log(mass);
        }
        double nearest = low > 0 ? low : high;
        return -nearest * nearest / 2 - 1;
    }
}
