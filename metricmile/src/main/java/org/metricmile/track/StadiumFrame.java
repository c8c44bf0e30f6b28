package org.metricmile.track;

/**
 * Where an oval lies in the coordinates of a stadium's tracking system, and which way its home straight is run.
 *
 * <p>Right-handed coordinates in metres are taken for granted: a system whose y axis points the other way sees runners go
 * round clockwise, and must be mirrored first.
 *
 * @param centre the middle of the infield in stadium coordinates
 * @param axisRadians direction in which the home straight is run: the angle anticlockwise from the stadium's x axis
 */
public record StadiumFrame(PlanePoint centre, double axisRadians) {

    /** @throws IllegalArgumentException if a number is not finite */
    public StadiumFrame {
        if (!Double.isFinite(centre.xMetres()) || !Double.isFinite(centre.yMetres()) || !Double.isFinite(axisRadians)) {
            throw new IllegalArgumentException(
                    "a stadium frame needs finite numbers, not %s and %s".formatted(centre, axisRadians));
        }
    }

    /** From the oval's own frame to stadium coordinates. */
    public PlanePoint toStadium(PlanePoint inOval) {
        PlanePoint turned = turn(inOval.xMetres(), inOval.yMetres(), axisRadians);
        return new PlanePoint(centre.xMetres() + turned.xMetres(), centre.yMetres() + turned.yMetres());
    }

    /** From stadium coordinates to the oval's own frame. */
    public PlanePoint toOval(PlanePoint inStadium) {
        return turn(inStadium.xMetres() - centre.xMetres(), inStadium.yMetres() - centre.yMetres(), -axisRadians);
    }

    private static PlanePoint turn(double xMetres, double yMetres, double radians) {
        double sin = Math.sin(radians);
        double cos = Math.cos(radians);
        return new PlanePoint(xMetres * cos - yMetres * sin, xMetres * sin + yMetres * cos);
    }
}
