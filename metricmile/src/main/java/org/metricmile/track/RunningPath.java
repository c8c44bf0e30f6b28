package org.metricmile.track;

import java.util.List;

/**
 * The way one runner took: the offset from the kerb at some race positions, and evenly changing between them.
 *
 * @param course the race
 * @param points two or more, each at a later race position than the one before
 */
public record RunningPath(Course course, List<Point> points) {

    /**
     * A place on the way.
     *
     * @param positionMetres race position
     * @param offsetMetres from the kerb
     */
    public record Point(double positionMetres, double offsetMetres) {}

    /** @throws IllegalArgumentException if there are fewer than two points, or a number is not finite or not in order */
    public RunningPath {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a path needs two points or more, not " + points.size());
        }
        for (Point point : points) {
            if (!Double.isFinite(point.positionMetres()) || !Double.isFinite(point.offsetMetres())) {
                throw new IllegalArgumentException("a path needs finite numbers, not " + point);
            }
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).positionMetres() <= points.get(i - 1).positionMetres()) {
                throw new IllegalArgumentException(
                        "a path must go forwards, but %s comes after %s".formatted(points.get(i), points.get(i - 1)));
            }
        }
    }

    /** Extra metres over the whole path, compared with the measurement line of lane 1. */
    public double extraMetres() {
        return extraMetres(firstMetres(), lastMetres());
    }

    /**
     * Extra metres between two race positions on the path, compared with the measurement line of lane 1.
     *
     * <p>Only the bends count: the slant of moving out and in is left out, some centimetres for each move.
     *
     * @throws IllegalArgumentException if the path does not cover both, or they are in the wrong order
     */
    public double extraMetres(double fromMetres, double toMetres) {
        if (!(fromMetres >= firstMetres() && fromMetres <= toMetres && toMetres <= lastMetres())) {
            throw new IllegalArgumentException("the path covers %s m to %s m, not %s m to %s m"
                    .formatted(firstMetres(), lastMetres(), fromMetres, toMetres));
        }
        double extraMetres = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double startMetres = Math.max(fromMetres, from.positionMetres());
            double endMetres = Math.min(toMetres, to.positionMetres());
            if (startMetres < endMetres) {
                extraMetres += extraMetres(from, to, startMetres, endMetres);
            }
        }
        return extraMetres;
    }

    /** The mean offset over each stretch of bend is exact, since the offset changes evenly there. */
    private double extraMetres(Point from, Point to, double startMetres, double endMetres) {
        RunningWide wide = new RunningWide(course);
        double halfLapMetres = course.oval().lapMetres() / 2;
        double finishMetres = course.distance().inMetres();
        double extraMetres = 0;
        double firstHalfLap = Math.floor((startMetres - finishMetres) / halfLapMetres);
        for (double halfLap = firstHalfLap; finishMetres + halfLap * halfLapMetres < endMetres; halfLap++) {
            double bendStartMetres = finishMetres + halfLap * halfLapMetres;
            double bendEndMetres = bendStartMetres + course.oval().bendMetres();
            double enterMetres = Math.max(startMetres, bendStartMetres);
            double leaveMetres = Math.min(endMetres, bendEndMetres);
            if (enterMetres < leaveMetres) {
                double meanOffsetMetres = offsetMetres(from, to, (enterMetres + leaveMetres) / 2);
                extraMetres += wide.beyondMeasurementLine(meanOffsetMetres)
                        * (leaveMetres - enterMetres)
                        / course.oval().measuredRadiusMetres();
            }
        }
        return extraMetres;
    }

    private static double offsetMetres(Point from, Point to, double positionMetres) {
        double share = (positionMetres - from.positionMetres()) / (to.positionMetres() - from.positionMetres());
        return from.offsetMetres() + share * (to.offsetMetres() - from.offsetMetres());
    }

    private double firstMetres() {
        return points.get(0).positionMetres();
    }

    private double lastMetres() {
        return points.get(points.size() - 1).positionMetres();
    }
}
