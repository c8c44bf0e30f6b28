package org.metricmile.physiology;

/**
 * Candidates for some draws of a posterior: runners of the normal distribution about its mode, each with the logarithm of how much more
 * the posterior favours him than that distribution does. Not thread safe.
 */
final class Candidates {

    /** Of each draw. */
    static final int EACH = 32;

    private static final long CHOICE = 3;

    private final double[] mode;
    private final double[][] root;
    private final AbilityDensity density;
    private final int draws;
    private final RunnerBlock runners;
    private final double[] logWeights;
    private final double[] uniforms;
    private final double[][] standard;

    /**
     * @param root of the covariance: its lower triangle by Cholesky
     * @param draws how many there is room for
     */
    Candidates(double[] mode, double[][] root, AbilityDensity density, int draws) {
        this.mode = mode;
        this.root = root;
        this.density = density;
        this.draws = draws;
        runners = new RunnerBlock(draws * EACH);
        logWeights = new double[draws * EACH];
        uniforms = new double[draws * EACH];
        standard = new double[mode.length][draws * EACH];
    }

    /** Makes the candidates of draws that follow one another. */
    void make(KeyedNoise noise, int firstDraw) {
        for (int parameter = 0; parameter < mode.length; parameter++) {
            for (int draw = 0; draw < draws; draw++) {
                KeyedNoise own = noise.at(firstDraw + draw);
                for (int i = 0; i < EACH; i++) {
                    uniforms[draw * EACH + i] = own.uniform((long) i * mode.length + parameter);
                }
            }
            StandardNormal.quantiles(uniforms, standard[parameter]);
        }
        place();
        density.fill(runners, logWeights);
        double[] first = standard[0];
        double[] second = standard[1];
        double[] third = standard[2];
        for (int i = 0; i < logWeights.length; i++) {
            logWeights[i] += (first[i] * first[i] + second[i] * second[i] + third[i] * third[i]) * 0.5;
        }
    }

    private void place() {
        double[] first = standard[0];
        double[] second = standard[1];
        double[] third = standard[2];
        double mode0 = mode[0];
        double mode1 = mode[1];
        double mode2 = mode[2];
        double root00 = root[0][0];
        double root10 = root[1][0];
        double root11 = root[1][1];
        double root20 = root[2][0];
        double root21 = root[2][1];
        double root22 = root[2][2];
        for (int i = 0; i < first.length; i++) {
            runners.criticalSpeedMps[i] = mode0 + root00 * first[i];
            runners.dPrimeMetres[i] = mode1 + (root10 * first[i] + root11 * second[i]);
            runners.maximalSpeedMps[i] = mode2 + (root20 * first[i] + root21 * second[i] + root22 * third[i]);
        }
    }

    /**
     * The candidate chosen for a draw.
     *
     * @param draw counted from the first one made
     * @param own noise of that draw
     * @throws IllegalStateException if none of its candidates is a possible runner
     */
    ThreeParameterCriticalSpeed chosen(int draw, KeyedNoise own) {
        int from = draw * EACH;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < from + EACH; i++) {
            highest = Math.max(highest, logWeights[i]);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            throw new IllegalStateException(
                    "of %d draws about %s none is a possible runner".formatted(EACH, AbilityPosterior.runner(mode)));
        }
        return runners.runner(chosen(from, highest, own.at(CHOICE).uniform(0)));
    }

    private int chosen(int from, double highest, double uniform) {
        double[] weights = new double[EACH];
        double total = 0;
        for (int i = 0; i < EACH; i++) {
            weights[i] = Math.exp(logWeights[from + i] - highest);
            total += weights[i];
        }
        double left = uniform * total;
        int last = 0;
        for (int i = 0; i < EACH && left > 0; i++) {
            left -= weights[i];
            last = weights[i] > 0 ? i : last;
        }
        return from + last;
    }
}
