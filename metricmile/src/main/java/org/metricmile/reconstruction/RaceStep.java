package org.metricmile.reconstruction;

import java.util.List;

/** Draws what is not a place of a runner: which times are mistakes, and how unusual the race is. Not thread safe. */
final class RaceStep {

    private final MarkState state;
    private final Draws draws;
    private final int runners;
    private final int marks;

    RaceStep(MarkState state, Draws draws) {
        this.state = state;
        this.draws = draws;
        this.runners = state.runners();
        this.marks = state.marks();
    }

    void drawMistakes() {
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

    /** How far this race is spread, given where its runners are. */
    void drawVariance() {
        double sum = 0;
        double[] mean = mean();
        for (int i = 0; i < runners; i++) {
            sum += Covariance.square(state.model.packPrecision, state.usual(i));
        }
        sum -= runners * Covariance.square(state.model.packPrecision, mean);
        double freedom = state.model.scaleFreedom;
        state.variance = (freedom + sum) / draws.chiSquared(freedom + (runners - 1.0) * marks);
    }

    /** How unusual the pace of this race is, given the mean of its field. */
    void drawLevel() {
        double[] mean = mean();
        double[] logs = new double[ScaleLevels.SCALES.length];
        double best = Double.NEGATIVE_INFINITY;
        for (int l = 0; l < logs.length; l++) {
            logs[l] = state.model.levelLogWeight[l]
                    - (state.model.meanLogDeterminant[l] + Covariance.square(state.model.meanPrecision[l], mean)) / 2;
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
    void drawCollapses() {
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
        double pack = Covariance.square(state.model.packPrecision, state.usual(runner))
                - runners * Covariance.square(state.model.packPrecision, mean);
        return -pack / (2 * state.variance) - Covariance.square(state.model.meanPrecision[state.level], mean) / 2;
    }
}
