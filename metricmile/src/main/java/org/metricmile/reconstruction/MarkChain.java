package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.List;
import org.metricmile.physiology.StandardNormal;

/**
 * Draws the times at the marks of the evidence from what is left possible: Gibbs sampling of a normal distribution cut by intervals
 * and places (Geweke 1991), with swaps of two runners, because to let somebody past a runner whose place is known takes two
 * moves at once. Not thread safe.
 */
final class MarkChain {

    private final MarkState state;
    private final Draws draws;
    private final boolean[] hasPlaces;
    private final int runners;
    private final int marks;
    private final double[] others;
    private final double[] weights;
    private final SwapStep swaps;
    private final RaceStep race;

    MarkChain(MarkState state, Draws draws) {
        this.state = state;
        this.draws = draws;
        this.runners = state.runners();
        this.marks = state.marks();
        this.others = new double[runners];
        this.weights = new double[runners + 1];
        this.swaps = new SwapStep(state, draws);
        this.race = new RaceStep(state, draws);
        this.hasPlaces = new boolean[marks];
        for (int m = 0; m < marks; m++) {
            hasPlaces[m] = state.hasPlaces(m);
        }
    }

    void sweep() {
        race.drawMistakes();
        for (int m = 0; m < marks; m++) {
            for (int i = 0; i < runners; i++) {
                move(i, m);
            }
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
        List<DoubtfulTime> doubtful = state.evidence.doubtful();
        for (int d = 0; d < doubtful.size(); d++) {
            if (doubtful.get(d).runner() == runner && doubtful.get(d).mark() == mark) {
                double told = told(doubtful.get(d), state.mistaken[d]);
                weighted += told * state.model.toMetresOff(mark, doubtful.get(d).seconds());
                precision += told;
            }
        }
        for (int h = 0; h < state.holder.length; h++) {
            DoubtfulTime head = state.evidence.head().get(h);
            if (state.holder[h] == runner && head.mark() == mark) {
                double told = told(head, state.headMistaken[h]);
                weighted += told * state.model.toMetresOff(mark, head.seconds());
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
        int count = 0;
        for (int k = 0; k < runners; k++) {
            if (k != runner && state.evidence.isInRace(k, mark)) {
                others[count++] = state.off[k][mark];
            }
        }
        Arrays.sort(others, 0, count);
        double best = Double.NEGATIVE_INFINITY;
        double from = low;
        double fromTail = StandardNormal.tail(Math.abs((low - centre) / sd));
        for (int slot = 0; slot <= count; slot++) {
            double to = slot == count ? high : Math.min(high, others[slot]);
            weights[slot] = Double.NEGATIVE_INFINITY;
            if (from < to) {
                double toTail = StandardNormal.tail(Math.abs((to - centre) / sd));
                weights[slot] = logMass((from - centre) / sd, (to - centre) / sd, fromTail, toTail)
                        + state.placeWeight(mark, runner, slot, others, count);
                best = Math.max(best, weights[slot]);
                from = to;
                fromTail = toTail;
            }
        }
        if (best == Double.NEGATIVE_INFINITY) {
            return;
        }
        double sum = 0;
        for (int slot = 0; slot <= count; slot++) {
            weights[slot] = Math.exp(weights[slot] - best);
            sum += weights[slot];
        }
        double wanted = draws.uniform() * sum;
        int slot = 0;
        while (slot < count && wanted >= weights[slot]) {
            wanted -= weights[slot++];
        }
        from = slot == 0 ? low : Math.max(low, others[slot - 1]);
        double to = slot == count ? high : Math.min(high, others[slot]);
        double drawn = StandardNormal.truncated((from - centre) / sd, (to - centre) / sd, draws.uniform());
        state.put(runner, mark, centre + sd * drawn);
    }

    /** Of the probability between two bounds, with the tails beyond their sizes; exact enough also where there is next to none. */
    private static double logMass(double low, double high, double lowTail, double highTail) {
        double mass = low > 0 ? lowTail - highTail : high < 0 ? highTail - lowTail : 1 - lowTail - highTail;
        if (mass > 1e-300) {
            return Math.log(mass);
        }
        double nearest = low > 0 ? low : high;
        return -nearest * nearest / 2 - 1;
    }
}
