package org.metricmile.reconstruction;

import java.util.List;

/** Lets two runners take each other's places over some marks. Not thread safe. */
final class SwapStep {

    private final MarkState state;
    private final Draws draws;
    private final int runners;
    private final int marks;

    SwapStep(MarkState state, Draws draws) {
        this.state = state;
        this.draws = draws;
        this.runners = state.runners();
        this.marks = state.marks();
    }

    /** Two runners take each other's places over some marks, if that is about as likely. */
    void swap() {
        int one = draws.below(runners);
        int other = draws.below(runners);
        int from = draws.below(marks);
        int to = Math.min(marks - 1, from + draws.below(3));
        double accept = draws.uniform();
        if (one == other || !maySwap(one, other, from, to)) {
            return;
        }
        double change = logDensityOfSwap(one, other, from, to);
        exchange(one, other, from, to);
        if (!isPossible(one, from, to) || !isPossible(other, from, to) || Math.log(accept) > change) {
            exchange(one, other, from, to);
        }
    }

    private boolean maySwap(int one, int other, int from, int to) {
        for (int m = from; m <= to; m++) {
            if (!state.evidence.isInRace(one, m)
                    || !state.evidence.isInRace(other, m)
                    || state.evidence.isKnown(one, m)
                    || state.evidence.isKnown(other, m)
                    || state.lost[one][m] != state.lost[other][m]) {
                return false;
            }
        }
        return true;
    }

    private void exchange(int one, int other, int from, int to) {
        for (int m = from; m <= to; m++) {
            double kept = state.off[one][m];
            state.off[one][m] = state.off[other][m];
            state.off[other][m] = kept;
            state.places[m].exchange(one, other);
            for (int h = 0; h < state.holder.length; h++) {
                if (state.evidence.head().get(h).mark() == m) {
                    state.holder[h] = state.holder[h] == one ? other : state.holder[h] == other ? one : state.holder[h];
                }
            }
        }
    }

    private boolean isPossible(int runner, int from, int to) {
        for (int m = from; m <= to; m++) {
            double off = state.off[runner][m];
            if (off < state.lowest(runner, m) || off > state.highest(runner, m)) {
                return false;
            }
        }
        return true;
    }

    /** By how much a swap of the two changes the logarithm of the density. */
    private double logDensityOfSwap(int one, int other, int from, int to) {
        double[] ofOne = state.off[one];
        double[] ofOther = state.off[other];
        double[] lostOfOne = state.lost[one];
        double[] lostOfOther = state.lost[other];
        // with d = other - one where they swap and 0 elsewhere, squares about the precision P grow by 2 d'P(one + d -
        // other)
        double square = 0;
        for (int m = from; m <= to; m++) {
            double[] row = state.model.packPrecision[m];
            double sum = 0;
            for (int k = 0; k < marks; k++) {
                if (k < from || k > to) {
                    sum += row[k] * (ofOne[k] - lostOfOne[k] - (ofOther[k] - lostOfOther[k]));
                }
            }
            square += 2 * (ofOther[m] - ofOne[m]) * sum;
        }
        double log = -square / (2 * state.variance);
        for (int m = from; m <= to; m++) {
            log += state.places[m].logWeightOfSwap(one, other, m, state.off);
        }
        List<DoubtfulTime> doubtful = state.evidence.doubtful();
        for (int d = 0; d < doubtful.size(); d++) {
            DoubtfulTime time = doubtful.get(d);
            if ((time.runner() == one || time.runner() == other) && time.mark() >= from && time.mark() <= to) {
                double own = state.off[time.runner()][time.mark()];
                double others = state.off[time.runner() == one ? other : one][time.mark()];
                log += time.logLikelihood(state.model.toSeconds(time.mark(), others), state.mistaken[d])
                        - time.logLikelihood(state.model.toSeconds(time.mark(), own), state.mistaken[d]);
            }
        }
        return log;
    }
}
