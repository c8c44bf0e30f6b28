package org.metricmile.physiology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * What is known of an athlete's CS, D' and v_max together, cut off at what a runner can be.
 *
 * <p>The three hang together (CS and D' with a correlation near -0.9), so they are of use together only: as draws. D' is known
 * to 10 or 15 % at best.
 */
public final class AbilityPosterior {

    private static final long DRAG = 1;
    private static final long CHOICE = 3;
    private static final int CANDIDATES = 32;

    private final double[] mode;
    private final RealMatrix covariance;
    private final double[][] root;
    private final ToDoubleFunction<double[]> logDensity;

    /**
     * @param covariance in m/s and m, in the order CS, D', v_max
     * @param logDensity of the posterior itself, but for a constant; minus infinity where nobody can be
     */
    AbilityPosterior(double[] mode, RealMatrix covariance, ToDoubleFunction<double[]> logDensity) {
        this.logDensity = logDensity;
        this.mode = mode.clone();
        this.covariance = covariance.copy();
        // looks at symmetry relative to the size of each entry; products of doubles are symmetric to a few units
        this.root = new CholeskyDecomposition(covariance, 1e-9, 0).getL().getData();
    }

    /** The most likely runner: a point, not to be used without {@link #draws}. */
    public ThreeParameterCriticalSpeed mode() {
        return runner(mode);
    }

    /** Standard deviation of CS, m/s. */
    public double criticalSpeedSpreadMps() {
        return Math.sqrt(covariance.getEntry(0, 0));
    }

    /** Standard deviation of D', m. */
    public double dPrimeSpreadMetres() {
        return Math.sqrt(covariance.getEntry(1, 1));
    }

    /** Standard deviation of v_max, m/s. */
    public double maximalSpeedSpreadMps() {
        return Math.sqrt(covariance.getEntry(2, 2));
    }

    /** Correlation of CS and D', -1 to 1. */
    public double correlationOfCriticalSpeedAndDPrime() {
        return covariance.getEntry(0, 1) / (criticalSpeedSpreadMps() * dPrimeSpreadMetres());
    }

    /**
     * Runners as this athlete may be, each with a drag as it may be ({@link Drag#likely}). The same seed gives the same
     * runners; asked for more, the first are the same.
     *
     * <p>Each is one of 32 candidates of the normal distribution about the mode, chosen with the posterior's own weights (Rubin
     * 1988, sampling importance resampling): the normal distribution alone makes times spread 6 % too far.
     *
     * @param count 1 or more
     * @throws IllegalStateException if hardly any draw is a possible runner
     */
    public PossibleRunners draws(long seed, int count) {
        KeyedNoise noise = new KeyedNoise(seed);
        List<PossibleRunners.Runner> runners = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            KeyedNoise own = noise.at(i);
            runners.add(new PossibleRunners.Runner(
                    draw(own), Drag.likely(own.at(DRAG).gaussian(0))));
        }
        return new PossibleRunners(runners, seed);
    }

    /** One of some candidates from the normal distribution, chosen by how much the posterior favours it more than that does. */
    private ThreeParameterCriticalSpeed draw(KeyedNoise noise) {
        double[][] candidates = new double[CANDIDATES][];
        double[] logWeights = new double[CANDIDATES];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < CANDIDATES; i++) {
            double[] standard = standardNormal(noise, (long) i * mode.length);
            candidates[i] = fromStandard(standard);
            logWeights[i] = logDensity.applyAsDouble(candidates[i]) + squared(standard) / 2;
            highest = Math.max(highest, logWeights[i]);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            throw new IllegalStateException(
                    "of %d draws about %s none is a possible runner".formatted(CANDIDATES, mode()));
        }
        return runner(candidates[chosen(logWeights, highest, noise.at(CHOICE).uniform(0))]);
    }

    private static int chosen(double[] logWeights, double highest, double uniform) {
        double[] weights = new double[logWeights.length];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(logWeights[i] - highest);
            total += weights[i];
        }
        double left = uniform * total;
        int last = 0;
        for (int i = 0; i < weights.length && left > 0; i++) {
            left -= weights[i];
            last = weights[i] > 0 ? i : last;
        }
        return last;
    }

    private double[] standardNormal(KeyedNoise noise, long from) {
        double[] standard = new double[mode.length];
        for (int i = 0; i < standard.length; i++) {
            standard[i] = noise.gaussian(from + i);
        }
        return standard;
    }

    private double[] fromStandard(double[] standard) {
        double[] drawn = mode.clone();
        for (int i = 0; i < drawn.length; i++) {
            double sum = 0;
            for (int k = 0; k <= i; k++) {
                sum += root[i][k] * standard[k];
            }
            drawn[i] += sum;
        }
        return drawn;
    }

    private static double squared(double[] vector) {
        double sum = 0;
        for (double entry : vector) {
            sum += entry * entry;
        }
        return sum;
    }

    static ThreeParameterCriticalSpeed runner(double[] parameters) {
        return new ThreeParameterCriticalSpeed(parameters[0], parameters[1], parameters[2]);
    }
}
