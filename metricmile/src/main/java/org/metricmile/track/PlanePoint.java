package org.metricmile.track;

/**
 * A point seen from above.
 *
 * @param xMetres to the right
 * @param yMetres upwards
 */
public record PlanePoint(double xMetres, double yMetres) {

    /** Straight distance to another point, in metres. */
    public double metresTo(PlanePoint other) {
        return Math.hypot(other.xMetres - xMetres, other.yMetres - yMetres);
    }
}
