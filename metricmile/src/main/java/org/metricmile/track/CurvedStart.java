package org.metricmile.track;

/**
 * The curved start line of a race that is not run in lanes: every runner has the same way to go.
 *
 * <p>From anywhere on the line the shortest way to the measurement line of lane 1, and then along it, is as long as from
 * lane 1. Such a line is an involute: the path of the end of a string laid along the measurement line and pulled off it,
 * starting at the start. While the string leaves it on the bend of the start it is the involute of a circle. Where the
 * bend ends soon after the start, as for 1500 m on the standard track, the outer part of the line belongs to a string that
 * runs straight on to the next bend; there the line is less curved and the outer runners have a smaller lead.
 *
 * @param course the race
 */
public record CurvedStart(Course course) {

    /**
     * Lap coordinate of the start line at an offset from the kerb, at or after the start in lane 1; it may run on past the
     * lap.
     *
     * @param offsetMetres from 0 to the outer edge of the track; inside the measurement line the start line is straight
     * @throws IllegalArgumentException if the offset is not on the track
     */
    public double startMetres(double offsetMetres) {
        Oval oval = course.oval();
        double widthMetres = oval.lanes().totalWidthMetres();
        if (!(offsetMetres >= 0 && offsetMetres <= widthMetres)) {
            throw new IllegalArgumentException(
                    "the track is %.2f m wide: nobody starts %s m from the kerb".formatted(widthMetres, offsetMetres));
        }
        double startMetres = course.startMetres();
        if (offsetMetres <= oval.lanes().offsetMetres(1)) {
            return startMetres;
        }
        double lineMetres = endOfString(stringMetres(offsetMetres)).lapCoordinateMetres();
        // the line may cross the finish line, and rounding may put it a hair behind the start
        return startMetres + Math.max(0, Math.IEEEremainder(lineMetres - startMetres, oval.lapMetres()));
    }

    /** How far a runner at an offset starts ahead of lane 1, measured along the runner's own offset. */
    public double leadMetres(double offsetMetres) {
        double fromMetres = course.startMetres();
        double toMetres = startMetres(offsetMetres);
        Oval oval = course.oval();
        double outsideMetres = offsetMetres - oval.lanes().offsetMetres(1);
        return toMetres
                - fromMetres
                + outsideMetres * oval.bendMetresBetween(fromMetres, toMetres) / oval.measuredRadiusMetres();
    }

    /** Length of the pulled-off string whose end is at an offset: found by halving, as the offset grows with it. */
    private double stringMetres(double offsetMetres) {
        double shorterMetres = 0;
        // half a lap of string reaches beyond the widest track an oval allows
        double longerMetres = course.oval().lapMetres() / 2;
        // 100 halvings leave nothing between two neighbouring doubles
        for (int i = 0; i < 100; i++) {
            double middleMetres = (shorterMetres + longerMetres) / 2;
            if (endOfString(middleMetres).offsetMetres() < offsetMetres) {
                shorterMetres = middleMetres;
            } else {
                longerMetres = middleMetres;
            }
        }
        return longerMetres;
    }

    private OvalPoint endOfString(double stringMetres) {
        OvalPlane plane = new OvalPlane(course.oval());
        double touchMetres = course.startMetres() + stringMetres;
        PlanePoint touch =
                plane.locate(new OvalPoint(touchMetres, course.oval().lanes().offsetMetres(1)));
        double headingRadians = plane.headingRadians(touchMetres);
        return plane.placeOf(new PlanePoint(
                touch.xMetres() - stringMetres * Math.cos(headingRadians),
                touch.yMetres() - stringMetres * Math.sin(headingRadians)));
    }
}
