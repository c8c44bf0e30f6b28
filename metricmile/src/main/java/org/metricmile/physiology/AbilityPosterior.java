package org.metricmile.physiology;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * What is known of an athlete's CS, D' and v_max together, cut off at what a runner can be.
 *
 * <p>The three hang together (CS and D' with a correlation near -0.9), so they are of use together only: as draws. D' is known
 * to 10 or 15 % at best.
 */
public final class AbilityPosterior {

    private static final long DRAG = 1;

    /** Draws whose candidates are made side by side: more would not stay near the processor. */
    private static final int BLOCK = 16;

    /** Wide enough for differences of logarithms, narrow enough to be a slope. */
    private static final double SLOPE_SPREADS = 1e-3;

    private final double[] mode;
    private final RealMatrix covariance;
    private final double[][] root;
    private final AbilityDensity density;

    /**
     * @param covariance in m/s and m, in the order CS, D', v_max
     * @param density of the posterior itself
     */
    AbilityPosterior(double[] mode, RealMatrix covariance, AbilityDensity density) {
        this.density = density;
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
     * How well the time over a distance is known: standard deviation of its logarithm, of a full effort of the mean day, to first order
     * about the mode.
     */
    public double logTimeSpread(double metres) {
        double[] slopes = new double[mode.length];
        for (int i = 0; i < mode.length; i++) {
            double step = Math.sqrt(covariance.getEntry(i, i)) * SLOPE_SPREADS;
            slopes[i] = (logSeconds(metres, i, step) - logSeconds(metres, i, -step)) / (2 * step);
        }
        return Math.sqrt(Math.max(
                0,
                MatrixUtils.createRealVector(slopes)
                        .dotProduct(covariance.operate(MatrixUtils.createRealVector(slopes)))));
    }

    private double logSeconds(double metres, int parameter, double step) {
        double[] moved = mode.clone();
        moved[parameter] += step;
        return Math.log(runner(moved).formulaSeconds(metres));
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
        int block = Math.min(count, BLOCK);
        Candidates candidates = new Candidates(mode, root, density, block);
        for (int draw = 0; draw < count; draw++) {
            if (draw % block == 0) {
                candidates.make(noise, draw);
            }
            KeyedNoise own = noise.at(draw);
            runners.add(new PossibleRunners.Runner(
                    candidates.chosen(draw % block, own),
                    Drag.likely(own.at(DRAG).gaussian(0))));
        }
        return new PossibleRunners(runners, seed);
    }

    static ThreeParameterCriticalSpeed runner(double[] parameters) {
        return new ThreeParameterCriticalSpeed(parameters[0], parameters[1], parameters[2]);
    }
}
