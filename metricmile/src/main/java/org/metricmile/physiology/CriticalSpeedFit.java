package org.metricmile.physiology;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.stat.regression.SimpleRegression;
import org.hipparchus.util.Pair;

/**
 * The two-parameter model through an athlete's bests. A description of these bests, for comparison with literature, and no
 * forecast: which regression is used moves D' by 13 to 60 m, so it is named with the result. What is known of an athlete is
 * {@link AbilityFit}.
 *
 * @param model the fitted line
 * @param regression what was made small
 * @param residualSeconds time of the line minus time run, in the order of the bests
 */
public record CriticalSpeedFit(CriticalSpeed model, Regression regression, List<Double> residualSeconds) {

    /** What is made small. */
    public enum Regression {
        /** Squares of the metres by which distances differ from the line over time. */
        DISTANCE_ON_TIME,
        /** Squares of the logarithm of times: each best counts by its error in per cent. */
        LOG_TIME
    }

    public CriticalSpeedFit {
        residualSeconds = List.copyOf(residualSeconds);
    }

    /**
     * The fit.
     *
     * @param bests two or more, of different distances, each of 2 to 30 minutes
     * @throws OutsideValidRangeException if one is shorter or longer
     * @throws IllegalArgumentException if there are fewer than two distances, or faster times over longer ones
     */
    public static CriticalSpeedFit of(List<Best> bests, Regression regression) {
        if (bests.stream().map(Best::distance).distinct().count() < 2) {
            throw new IllegalArgumentException("critical speed and D' need bests over two distances or more");
        }
        CriticalSpeed line = distanceOnTime(bests);
        CriticalSpeed model = regression == Regression.DISTANCE_ON_TIME ? line : logTime(bests, line);
        List<Double> residuals = bests.stream()
                .map(best -> model.formulaSeconds(best.distance().inMetres())
                        - best.mark().inSeconds())
                .toList();
        return new CriticalSpeedFit(model, regression, residuals);
    }

    private static CriticalSpeed distanceOnTime(List<Best> bests) {
        SimpleRegression line = new SimpleRegression();
        for (Best best : bests) {
            double metres = best.distance().inMetres();
            CriticalSpeed any = new CriticalSpeed(1, 1);
            any.validDurations()
                    .checked(best.mark().inSeconds(), any.name(), metres, "the model with three parameters");
            line.addData(best.mark().inSeconds(), metres);
        }
        if (!(line.getSlope() > 0 && line.getIntercept() > 0)) {
            throw new IllegalArgumentException(
                    "the line through these bests has CS %.2f m/s and D' %.0f m; both must be above 0. Maybe a time was not run in full effort."
                            .formatted(line.getSlope(), line.getIntercept()));
        }
        return new CriticalSpeed(line.getSlope(), line.getIntercept());
    }

    private static CriticalSpeed logTime(List<Best> bests, CriticalSpeed start) {
        RealVector target = new ArrayRealVector(bests.stream()
                .mapToDouble(best -> Math.log(best.mark().inSeconds()))
                .toArray());
        double[] fitted = new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(new double[] {start.criticalSpeedMps(), start.dPrimeMetres()})
                        .model(point -> logTimes(bests, point.getEntry(0), point.getEntry(1)))
                        .target(target)
                        .maxEvaluations(1000)
                        .maxIterations(1000)
                        .build())
                .getPoint()
                .toArray();
        return new CriticalSpeed(fitted[0], fitted[1]);
    }

    private static Pair<RealVector, RealMatrix> logTimes(
            List<Best> bests, double criticalSpeedMps, double dPrimeMetres) {
        RealVector values = new ArrayRealVector(bests.size());
        RealMatrix jacobian = new Array2DRowRealMatrix(bests.size(), 2);
        for (int i = 0; i < bests.size(); i++) {
            double beyondMetres = bests.get(i).distance().inMetres() - dPrimeMetres;
            values.setEntry(i, Math.log(beyondMetres / criticalSpeedMps));
            jacobian.setRow(i, new double[] {-1 / criticalSpeedMps, -1 / beyondMetres});
        }
        return new Pair<>(values, jacobian);
    }
}
