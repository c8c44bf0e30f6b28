package org.metricmile.track;

/**
 * An oval laid out on the plane in its own frame.
 *
 * <p>The origin is the middle of the infield and x runs along the straights. The home straight lies below (negative y) and
 * is run towards positive x, so the finish line in lane 1 is at the right end of the home straight: on the standard track
 * x = 42.195, y = -36.80.
 *
 * @param oval the track
 */
public record OvalPlane(Oval oval) {

    /** Where a place on the oval lies on the plane; its lap coordinate may run on past the lap. */
    public PlanePoint locate(OvalPoint place) {
        double radiusMetres = oval.kerbRadiusMetres() + place.offsetMetres();
        double within = oval.withinLapMetres(place.lapCoordinateMetres());
        double intoHalfLapMetres = within < halfLapMetres() ? within : within - halfLapMetres();
        double halfStraightMetres = oval.straightMetres() / 2;

        double xMetres;
        double yMetres;
        if (intoHalfLapMetres < oval.bendMetres()) {
            double turned = intoHalfLapMetres / oval.measuredRadiusMetres();
            xMetres = halfStraightMetres + radiusMetres * Math.sin(turned);
            yMetres = -radiusMetres * Math.cos(turned);
        } else {
            xMetres = halfStraightMetres - (intoHalfLapMetres - oval.bendMetres());
            yMetres = radiusMetres;
        }
        // the second half of the lap is the first, turned by half a turn about the middle
        return within < halfLapMetres() ? new PlanePoint(xMetres, yMetres) : new PlanePoint(-xMetres, -yMetres);
    }

    /**
     * Direction of running along the track: the angle anticlockwise from the x axis, 0 up to 2 pi. 0 on the home straight,
     * pi on the back straight.
     */
    public double headingRadians(double lapCoordinateMetres) {
        double turned =
                oval.bendMetresBetween(0, oval.withinLapMetres(lapCoordinateMetres)) / oval.measuredRadiusMetres();
        return turned >= 2 * Math.PI ? 0 : turned;
    }

    /**
     * The place on the oval of a point on the plane, with its lap coordinate from 0 up to one lap.
     *
     * <p>Between the centres of the bends both straights are equally near; there the answer is on the home straight.
     */
    public OvalPoint placeOf(PlanePoint point) {
        double halfStraightMetres = oval.straightMetres() / 2;
        double x = point.xMetres();
        double y = point.yMetres();
        if (Math.abs(x) <= halfStraightMetres) {
            double intoStraightMetres = oval.bendMetres() + halfStraightMetres + (y > 0 ? -x : x);
            double lapCoordinateMetres = (y > 0 ? 0 : halfLapMetres()) + intoStraightMetres;
            return placeAt(lapCoordinateMetres, Math.abs(y));
        }
        boolean firstBend = x > 0;
        double fromBendCentreX = Math.abs(x) - halfStraightMetres;
        double turned = Math.atan2(fromBendCentreX, firstBend ? -y : y);
        double lapCoordinateMetres = (firstBend ? 0 : halfLapMetres()) + turned * oval.measuredRadiusMetres();
        return placeAt(lapCoordinateMetres, Math.hypot(fromBendCentreX, y));
    }

    private OvalPoint placeAt(double lapCoordinateMetres, double fromCentreMetres) {
        return new OvalPoint(oval.withinLapMetres(lapCoordinateMetres), fromCentreMetres - oval.kerbRadiusMetres());
    }

    private double halfLapMetres() {
        return oval.lapMetres() / 2;
    }
}
