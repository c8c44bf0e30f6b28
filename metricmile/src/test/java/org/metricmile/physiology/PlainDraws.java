package org.metricmile.physiology;

import java.util.List;

/** Draws of a posterior one by one, in plain words: what {@link Candidates} and {@link AbilityDensity} must equal. */
final class PlainDraws {

    private static final long CHOICE = 3;
    private static final int CANDIDATES = 32;

    private final double[] mode;
    private final double[][] root;
    private final List<Best> bests;
    private final AbilityPrior prior;
    private final Drag drag;

    PlainDraws(double[] mode, double[][] root, List<Best> bests, AbilityPrior prior, Drag drag) {
        this.mode = mode.clone();
        this.root = root;
        this.bests = List.copyOf(bests);
        this.prior = prior;
        this.drag = drag;
    }

    double[] draw(KeyedNoise noise) {
        double[][] candidates = new double[CANDIDATES][];
        double[] logWeights = new double[CANDIDATES];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < CANDIDATES; i++) {
            double[] standard = new double[mode.length];
            double squared = 0;
            for (int k = 0; k < standard.length; k++) {
                standard[k] = noise.gaussian((long) i * mode.length + k);
                squared += standard[k] * standard[k];
            }
            candidates[i] = fromStandard(standard);
            logWeights[i] = logDensity(candidates[i]) + squared / 2;
            highest = Math.max(highest, logWeights[i]);
        }
        double total = 0;
        for (double weight : logWeights) {
            total += Math.exp(weight - highest);
        }
        double left = noise.at(CHOICE).uniform(0) * total;
        int chosen = -1;
        while (left > 0) {
            chosen++;
            left -= Math.exp(logWeights[chosen] - highest);
        }
        return candidates[chosen];
    }

    double[] fromStandard(double[] standard) {
        double[] drawn = mode.clone();
        for (int i = 0; i < drawn.length; i++) {
            for (int k = 0; k <= i; k++) {
                drawn[i] += root[i][k] * standard[k];
            }
        }
        return drawn;
    }

    /** Minus infinity for who cannot be. */
    double logDensity(double[] parameters) {
        if (!PlausibleAbility.holds(parameters)) {
            return Double.NEGATIVE_INFINITY;
        }
        double misfit = 0;
        for (double spread : prior.spreads(parameters)) {
            misfit += spread * spread / 2;
        }
        ThreeParameterCriticalSpeed runner = AbilityPosterior.runner(parameters);
        for (Best best : bests) {
            double able = runner.formulaSeconds(best.distance().inMetres());
            double z = Math.log(best.secondsInOrdinaryShelter(drag) / able) / AbilityFit.TIME_SPREAD;
            misfit += TimeEvidence.misfit(best.effort(), z);
        }
        return -misfit;
    }
}
