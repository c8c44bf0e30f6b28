package org.metricmile.track;

import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

/**
 * Where an oval lies and how large it is, as five numbers that a fit can turn: all points of the oval at one offset are
 * equally far from the line between the centres of the bends.
 *
 * @param centreXMetres middle of the infield
 * @param centreYMetres middle of the infield
 * @param axisRadians direction of the straights
 * @param radiusMetres distance of the fitted points from the line between the centres of the bends
 * @param halfStraightMetres half the distance between the centres of the bends
 */
record OvalPose(
        double centreXMetres,
        double centreYMetres,
        double axisRadians,
        double radiusMetres,
        double halfStraightMetres) {

    private static final int POSE_ONLY = 4;
    private static final int WITH_STRAIGHT = 5;

    /**
     * Beyond this a point counts by its distance and no longer by the square of it (Huber 1964): tracking is good to
     * 0.3 m, so half a metre is a stray or another lane.
     */
    private static final double HUBER_METRES = 0.3;

    private static final int REWEIGHTINGS = 8;
    private static final int EVALUATIONS = 200;

    /** How far a point lies outside the fitted points; negative inside. */
    double outsideMetres(PlanePoint point) {
        double along = along(point);
        double beyond = Math.max(0, Math.abs(along) - halfStraightMetres);
        return Math.hypot(beyond, across(point)) - radiusMetres;
    }

    private double along(PlanePoint point) {
        return (point.xMetres() - centreXMetres) * Math.cos(axisRadians)
                + (point.yMetres() - centreYMetres) * Math.sin(axisRadians);
    }

    private double across(PlanePoint point) {
        return (point.yMetres() - centreYMetres) * Math.cos(axisRadians)
                - (point.xMetres() - centreXMetres) * Math.sin(axisRadians);
    }

    /** The pose that lies nearest to all points; the straight keeps its length unless it is to be fitted. */
    OvalPose fittedTo(PlanePoint[] points, boolean withStraight) {
        OvalPose fitted = this;
        for (int i = 0; i < REWEIGHTINGS; i++) {
            OvalPose next = fitted.leastSquares(points, withStraight);
            boolean settled = next.isNear(fitted);
            fitted = next;
            if (settled) {
                break;
            }
        }
        return fitted;
    }

    private OvalPose leastSquares(PlanePoint[] points, boolean withStraight) {
        double[] weights = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            double residual = Math.abs(outsideMetres(points[i]));
            weights[i] = residual <= HUBER_METRES ? 1 : Math.sqrt(HUBER_METRES / residual);
        }
        LeastSquaresProblem problem = new LeastSquaresBuilder()
                .start(parameters(withStraight))
                .target(new double[points.length])
                .model(at -> with(at).model(points, weights, at.getDimension()))
                .maxEvaluations(EVALUATIONS)
                .maxIterations(EVALUATIONS)
                .lazyEvaluation(false)
                .build();
        try {
            return with(new LevenbergMarquardtOptimizer().optimize(problem).getPoint());
        } catch (MathIllegalStateException notFound) {
            // from a bad start there may be no way down; other starts have one
            return this;
        }
    }

    private RealVector parameters(boolean withStraight) {
        double[] all = {centreXMetres, centreYMetres, axisRadians, radiusMetres, halfStraightMetres};
        return new ArrayRealVector(all, 0, withStraight ? WITH_STRAIGHT : POSE_ONLY);
    }

    private OvalPose with(RealVector at) {
        return new OvalPose(
                at.getEntry(0),
                at.getEntry(1),
                at.getEntry(2),
                at.getEntry(3),
                at.getDimension() == WITH_STRAIGHT ? at.getEntry(4) : halfStraightMetres);
    }

    private Pair<RealVector, RealMatrix> model(PlanePoint[] points, double[] weights, int parameters) {
        double[] values = new double[points.length];
        double[][] slopes = new double[points.length][parameters];
        double cos = Math.cos(axisRadians);
        double sin = Math.sin(axisRadians);
        for (int i = 0; i < points.length; i++) {
            double along = along(points[i]);
            double across = across(points[i]);
            double beyond = Math.max(0, Math.abs(along) - halfStraightMetres) * Math.signum(along);
            double distance = Math.max(1e-9, Math.hypot(beyond, across));
            double outAlong = beyond / distance;
            double outAcross = across / distance;
            double weight = weights[i];
            values[i] = weight * (distance - radiusMetres);
            slopes[i][0] = weight * (outAcross * sin - outAlong * cos);
            slopes[i][1] = weight * (-outAcross * cos - outAlong * sin);
            slopes[i][2] = weight * (outAlong * across - outAcross * along);
            slopes[i][3] = -weight;
            if (parameters == WITH_STRAIGHT) {
                slopes[i][4] = -weight * Math.abs(outAlong);
            }
        }
        return new Pair<>(new ArrayRealVector(values, false), new Array2DRowRealMatrix(slopes, false));
    }

    private boolean isNear(OvalPose other) {
        return isWithin(1e-5, other);
    }

    /** Whether no point of the oval moves by more than about these metres. */
    boolean isWithin(double someMetres, OvalPose other) {
        return Math.abs(centreXMetres - other.centreXMetres) < someMetres
                && Math.abs(centreYMetres - other.centreYMetres) < someMetres
                && Math.abs(axisRadians - other.axisRadians) * (radiusMetres + halfStraightMetres) < someMetres
                && Math.abs(radiusMetres - other.radiusMetres) < someMetres
                && Math.abs(halfStraightMetres - other.halfStraightMetres) < someMetres;
    }
}
