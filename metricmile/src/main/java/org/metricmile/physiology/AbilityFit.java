package org.metricmile.physiology;

import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * What an athlete's bests say of CS, D' and v_max together, by Laplace's approximation: the mode of the posterior and the inverse
 * of its exact second derivatives there. Draws are corrected for what the approximation leaves out.
 *
 * <p>The logarithm of a time run in full effort is normal about the model's, with a standard deviation of 0.006; a time that is
 * only a bound counts as long as the ability would make it too fast. Page:
 * {@code docs/explanation/models/ability-from-bests.md}.
 */
public final class AbilityFit {

    /** Standard deviation of the logarithm of a time between one full effort and another. */
    public static final double TIME_SPREAD = 0.006;

    /**
     * By what share of the time a mark of a championship is slower than an equal effort for time, in the mean: between the 1.1 % of 604 pairs over
     * 800 m and the 2.0 % of 341 pairs over 1500 m, nearer to the first because the fastest of a distance is asked only. Casado et al. found about a
     * hundredth in 4,632 times of 1999 to 2019. Page: {@code docs/explanation/models/ability-from-bests.md}.
     */
    public static final double RACED_SHARE = 0.013;

    /** What 1 of 1000 runners of the prior's class exceeds: chi-squared with three degrees of freedom. */
    private static final double FARTHEST_SQUARED = 16.27;

    private static final double WORST_RESIDUAL = 4;

    /** A residual so bad that the search turns back. */
    private static final double NO_RUNNER = 1e9;

    private final List<Best> bests;
    private final AbilityPrior prior;
    private final double[] metres;

    /** Of the times in ordinary shelter. */
    private final double[] logSeconds;

    private AbilityFit(List<Best> bests, AbilityPrior prior, Drag drag) {
        this.bests = List.copyOf(bests);
        this.prior = prior;
        this.metres =
                bests.stream().mapToDouble(best -> best.distance().inMetres()).toArray();
        this.logSeconds = bests.stream()
                .mapToDouble(best -> Math.log(best.secondsInOrdinaryShelter(drag)))
                .toArray();
    }

    /**
     * The posterior of an ability.
     *
     * @param bests one or more
     * @param prior of the athlete's class
     * @param drag to bring bests of other than ordinary shelter to it
     * @throws ImplausibleBestsException if the bests contradict each other, or want a runner who is out of the prior's reach or
     *     of what a runner can be
     */
    public static AbilityPosterior of(List<Best> bests, AbilityPrior prior, Drag drag) {
        if (bests.isEmpty()) {
            throw new IllegalArgumentException("an ability needs one best or more");
        }
        AbilityFit fit = new AbilityFit(bests, prior, drag);
        double[] mode = fit.mode();
        fit.checkPlausible(mode);
        RealMatrix covariance = MatrixUtils.inverse(fit.curvature(mode));
        RealMatrix units = MatrixUtils.createRealDiagonalMatrix(
                new double[] {prior.criticalSpeedSpreadMps(), prior.dPrimeSpreadMetres(), prior.maximalSpeedSpreadMps()
                });
        return new AbilityPosterior(
                prior.parameters(mode),
                units.multiply(covariance).multiply(units),
                new AbilityDensity(bests, prior, drag));
    }

    private double[] mode() {
        return new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(new double[LogTime.PARAMETERS])
                        .model(residualsAndJacobian())
                        .target(new double[bests.size() + LogTime.PARAMETERS])
                        .maxEvaluations(1000)
                        .maxIterations(1000)
                        .build())
                .getPoint()
                .toArray();
    }

    private MultivariateJacobianFunction residualsAndJacobian() {
        LogTime logTime = new LogTime(prior, 1);
        return point -> {
            double[] spreads = point.toArray();
            int rows = bests.size() + LogTime.PARAMETERS;
            RealVector residuals = new ArrayRealVector(rows);
            RealMatrix jacobian = new Array2DRowRealMatrix(rows, LogTime.PARAMETERS);
            if (!logTime.isDefinedAt(spreads)) {
                residuals.set(NO_RUNNER);
                return new Pair<>(residuals, jacobian);
            }
            for (int i = 0; i < bests.size(); i++) {
                DerivativeStructure residual =
                        TimeEvidence.residual(bests.get(i).effort(), deviation(i, logTime, spreads));
                residuals.setEntry(i, residual.getValue());
                jacobian.setRow(i, gradient(residual));
            }
            for (int parameter = 0; parameter < LogTime.PARAMETERS; parameter++) {
                residuals.setEntry(bests.size() + parameter, spreads[parameter]);
                jacobian.setEntry(bests.size() + parameter, parameter, 1);
            }
            return new Pair<>(residuals, jacobian);
        };
    }

    /** By how many standard deviations the time run is slower than the ability allows. */
    private DerivativeStructure deviation(int best, LogTime logTime, double[] spreads) {
        return logTime.at(metres[best], spreads).negate().add(logSeconds[best]).divide(TIME_SPREAD);
    }

    private static double[] gradient(DerivativeStructure value) {
        return new double[] {
            value.getPartialDerivative(1, 0, 0),
            value.getPartialDerivative(0, 1, 0),
            value.getPartialDerivative(0, 0, 1)
        };
    }

    /** Second derivatives of minus the log-posterior, in spreads of the prior. */
    private RealMatrix curvature(double[] spreads) {
        LogTime logTime = new LogTime(prior, 2);
        RealMatrix curvature = MatrixUtils.createRealIdentityMatrix(LogTime.PARAMETERS);
        for (int i = 0; i < bests.size(); i++) {
            DerivativeStructure misfit = TimeEvidence.misfit(bests.get(i).effort(), deviation(i, logTime, spreads));
            for (int row = 0; row < LogTime.PARAMETERS; row++) {
                for (int column = 0; column < LogTime.PARAMETERS; column++) {
                    int[] orders = new int[LogTime.PARAMETERS];
                    orders[row]++;
                    orders[column]++;
                    curvature.addToEntry(row, column, misfit.getPartialDerivative(orders));
                }
            }
        }
        return curvature;
    }

    private void checkPlausible(double[] spreads) {
        checkResiduals(spreads);
        double squared = 0;
        for (double spread : spreads) {
            squared += spread * spread;
        }
        ThreeParameterCriticalSpeed wanted = AbilityPosterior.runner(prior.parameters(spreads));
        if (squared > FARTHEST_SQUARED) {
            throw ImplausibleBestsException.outOfReach(wanted, prior);
        }
        if (!PlausibleAbility.holds(prior.parameters(spreads))) {
            throw ImplausibleBestsException.beyondAnybody(wanted);
        }
    }

    private void checkResiduals(double[] spreads) {
        LogTime logTime = new LogTime(prior, 1);
        Best worst = bests.get(0);
        double worstDeviation = 0;
        Optional<Best> slowest = Optional.empty();
        double slowestDeviation = 0;
        for (int i = 0; i < bests.size(); i++) {
            Best best = bests.get(i);
            double deviation = deviation(i, logTime, spreads).getValue();
            boolean forTime = best.effort() == Best.Effort.FULL;
            if ((forTime || deviation < 0) && Math.abs(deviation) > Math.abs(worstDeviation)) {
                worst = best;
                worstDeviation = deviation;
            }
            if (forTime && deviation > slowestDeviation) {
                slowest = Optional.of(best);
                slowestDeviation = deviation;
            }
        }
        if (Math.abs(worstDeviation) > WORST_RESIDUAL) {
            throw ImplausibleBestsException.contradicts(worst, Math.expm1(worstDeviation * TIME_SPREAD), slowest);
        }
    }
}
