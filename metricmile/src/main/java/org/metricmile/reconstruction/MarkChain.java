package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.List;

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

    MarkChain(MarkState state, Draws draws) {
        this.state = state;
        this.draws = draws;
        this.runners = state.runners();
        this.marks = state.marks();
        this.others = new double[runners];
        this.weights = new double[runners + 1];
        this.hasPlaces = new boolean[marks];
        for (int m = 0; m < marks; m++) {
            hasPlaces[m] = state.hasPlaces(m);
        }
    }

    void sweep() {
        drawMistakes();
        for (int m = 0; m < marks; m++) {
            for (int i = 0; i < runners; i++) {
                move(i, m);
            }
        }
        for (int swaps = 0; swaps < 2 * runners; swaps++) {
            swap();
        }
        drawVariance();
        drawLevel();
        drawCollapses();
    }

    private void drawMistakes() {
        List<DoubtfulTime> doubtful = state.evidence.doubtful();
        for (int d = 0; d < doubtful.size(); d++) {
            state.mistaken[d] = drawMistake(doubtful.get(d), doubtful.get(d).runner());
        }
        List<DoubtfulTime> head = state.evidence.head();
        for (int h = 0; h < head.size(); h++) {
            state.headMistaken[h] = drawMistake(head.get(h), state.holder[h]);
        }
    }

    private boolean drawMistake(DoubtfulTime time, int runner) {
        double seconds = state.model.toSeconds(time.mark(), state.off[runner][time.mark()]);
        double odds = Math.exp(time.logLikelihood(seconds, true) - time.logLikelihood(seconds, false));
        return draws.uniform() * (1 + odds) < odds || Double.isInfinite(odds);
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

    /** Two runners take each other's places over some marks, if that is about as likely. */
    private void swap() {
        int one = draws.below(runners);
        int other = draws.below(runners);
        int from = draws.below(marks);
        int to = Math.min(marks - 1, from + draws.below(3));
        double accept = draws.uniform();
        if (one == other || !maySwap(one, other, from, to)) {
            return;
        }
        double before = logDensity(one, other, from, to);
        exchange(one, other, from, to);
        if (!isPossible(one, from, to)
                || !isPossible(other, from, to)
                || Math.log(accept) > logDensity(one, other, from, to) - before) {
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

    /** What a swap of the two changes. */
    private double logDensity(int one, int other, int from, int to) {
        double sum = square(state.usual(one)) + square(state.usual(other));
        double log = -sum / (2 * state.variance);
        for (int m = from; m <= to; m++) {
            if (hasPlaces[m]) {
                log += state.placeWeight(m, state.places(m));
            }
        }
        List<DoubtfulTime> doubtful = state.evidence.doubtful();
        for (int d = 0; d < doubtful.size(); d++) {
            DoubtfulTime time = doubtful.get(d);
            if ((time.runner() == one || time.runner() == other) && time.mark() >= from && time.mark() <= to) {
                log += time.logLikelihood(
                        state.model.toSeconds(time.mark(), state.off[time.runner()][time.mark()]), state.mistaken[d]);
            }
        }
        return log;
    }

    private double square(double[] off) {
        return square(state.model.packPrecision, off);
    }

    private double square(double[][] pack, double[] off) {
        double sum = 0;
        for (int m = 0; m < marks; m++) {
            double row = 0;
            for (int k = 0; k < marks; k++) {
                row += pack[m][k] * off[k];
            }
            sum += row * off[m];
        }
        return sum;
    }

    /** How far this race is spread, given where its runners are. */
    private void drawVariance() {
        double sum = 0;
        double[] mean = mean();
        for (int i = 0; i < runners; i++) {
            sum += square(state.usual(i));
        }
        sum -= runners * square(mean);
        double freedom = state.model.scaleFreedom;
        state.variance = (freedom + sum) / draws.chiSquared(freedom + (runners - 1.0) * marks);
    }

    /** How unusual the pace of this race is, given the mean of its field. */
    private void drawLevel() {
        double[] mean = mean();
        double[] logs = new double[ScaleLevels.SCALES.length];
        double best = Double.NEGATIVE_INFINITY;
        for (int l = 0; l < logs.length; l++) {
            logs[l] = state.model.levelLogWeight[l]
                    - (state.model.meanLogDeterminant[l] + square(state.model.meanPrecision[l], mean)) / 2;
            best = Math.max(best, logs[l]);
        }
        double sum = 0;
        for (int l = 0; l < logs.length; l++) {
            logs[l] = Math.exp(logs[l] - best);
            sum += logs[l];
        }
        double wanted = draws.uniform() * sum;
        int level = 0;
        while (level < logs.length - 1 && wanted >= logs[level]) {
            wanted -= logs[level++];
        }
        state.level = level;
    }

    private double[] mean() {
        double[] mean = new double[marks];
        for (int m = 0; m < marks; m++) {
            mean[m] = state.sums[m] / runners;
        }
        return mean;
    }

    /** Where collapses began, by Metropolis: anywhere is as likely beforehand. */
    private void drawCollapses() {
        for (int c = 0; c < state.began.length; c++) {
            double before = state.began[c];
            double density = logDensityOfUsual(state.collapses.get(c).runner());
            state.begin(c, Collapse.EARLIEST + (Collapse.LATEST - Collapse.EARLIEST) * draws.uniform());
            if (Math.log(draws.uniform())
                    > logDensityOfUsual(state.collapses.get(c).runner()) - density) {
                state.begin(c, before);
            }
        }
    }

    private double logDensityOfUsual(int runner) {
        double[] mean = mean();
        double pack = square(state.usual(runner)) - runners * square(mean);
        return -pack / (2 * state.variance) - square(state.model.meanPrecision[state.level], mean) / 2;
    }
}
