package org.metricmile.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;

/**
 * The knots that a track gives to a runner's trace, by the official clock: one for each sample, lightly smoothed, and one
 * at every hundred metres. Deeper smoothing has its place here.
 */
final class TrackedKnots implements OffsetsInTime {

    /** The difference of the tracked and the official finish that is left is spread over this last stretch. */
    private static final double SPREAD_METRES = 100;

    /** A track that ends farther from the official time contradicts it, and nobody knows which is wrong. */
    private static final double LARGEST_RESIDUAL_SECONDS = 0.5;

    /** Beside an official time the samples of a track say nothing new. */
    private static final double NEAR_OFFICIAL_METRES = 5;

    /** Samples that a runner who hardly moves yields are one. */
    private static final double LEAST_STEP_METRES = 0.02;

    private static final double LEAST_STEP_SECONDS = 0.001;

    private static final Knot GUN = new Knot(0, 0, Precision.HUNDREDTH, Provenance.OFFICIAL);

    private final TrackedWay way;
    private final double clockSeconds;
    private final double finishMetres;
    private final double residualSeconds;

    private TrackedKnots(TrackedWay way, double clockSeconds, double finishMetres, double residualSeconds) {
        this.way = way;
        this.clockSeconds = clockSeconds;
        this.finishMetres = finishMetres;
        this.residualSeconds = residualSeconds;
    }

    /**
     * The knots of a runner.
     *
     * @param clockSeconds what the official clock shows more than that of the tracking system
     * @param official the official time, where there is one
     * @return empty if the track contradicts the official time
     */
    static Optional<TrackedKnots> of(TrackedWay way, double clockSeconds, Distance distance, OptionalDouble official) {
        OptionalDouble finish = way.finishSeconds();
        double residual = official.isPresent() && finish.isPresent()
                ? official.getAsDouble() - finish.getAsDouble() - clockSeconds
                : 0;
        return Math.abs(residual) > LARGEST_RESIDUAL_SECONDS
                ? Optional.empty()
                : Optional.of(new TrackedKnots(way, clockSeconds, distance.inMetres(), residual));
    }

    /** All knots between the start and the finish, increasing in metres and seconds, without those beside times of the sheet. */
    List<Knot> without(List<Knot> official) {
        List<Knot> knots = new ArrayList<>();
        double nextMark = TraceFromTracking.MARK_METRES;
        for (int i = 0; i < way.count(); i++) {
            LocalLine line = way.lineAround(way.seconds(i));
            double metres = line.isRunning() ? line.metresAt(way.seconds(i)) : way.metres(i);
            for (; nextMark <= metres && nextMark < finishMetres; nextMark += TraceFromTracking.MARK_METRES) {
                addMark(knots, nextMark);
            }
            if (metres >= finishMetres - LEAST_STEP_METRES) {
                break;
            }
            add(knots, new Knot(metres, official(way.seconds(i), metres), Precision.TENTH, Provenance.MEASURED));
        }
        if (official.stream().noneMatch(known -> known.metres() == finishMetres)) {
            way.finishSeconds().ifPresent(seconds -> add(knots, mark(finishMetres, seconds)));
        }
        knots.removeIf(knot -> official.stream()
                .anyMatch(known -> known.metres() < finishMetres
                        && Math.abs(known.metres() - knot.metres()) < NEAR_OFFICIAL_METRES));
        return knots;
    }

    private Knot mark(double metres, double trackedSeconds) {
        return new Knot(metres, official(trackedSeconds, metres), Precision.HUNDREDTH, Provenance.MEASURED);
    }

    /** A mark is asked for more often than the samples beside it, which give way. */
    private void addMark(List<Knot> knots, double metres) {
        OptionalDouble seconds = way.secondsAt(metres);
        if (seconds.isPresent()) {
            Knot mark = mark(metres, seconds.getAsDouble());
            while (!knots.isEmpty()
                    && knots.get(knots.size() - 1).precision() == Precision.TENTH
                    && !isAhead(mark, knots.get(knots.size() - 1))) {
                knots.remove(knots.size() - 1);
            }
            add(knots, mark);
        }
    }

    private static void add(List<Knot> knots, Knot next) {
        Knot last = knots.isEmpty() ? GUN : knots.get(knots.size() - 1);
        if (isAhead(next, last)) {
            knots.add(next);
        }
    }

    private static boolean isAhead(Knot next, Knot last) {
        return next.metres() > last.metres() + LEAST_STEP_METRES
                && next.seconds() > last.seconds() + LEAST_STEP_SECONDS;
    }

    private double official(double trackedSeconds, double metres) {
        double share = Math.min(1, Math.max(0, 1 - (finishMetres - metres) / SPREAD_METRES));
        return trackedSeconds + clockSeconds + share * residualSeconds;
    }

    @Override
    public OptionalDouble offsetMetresAt(double officialSeconds) {
        return way.offsetMetresAt(officialSeconds - clockSeconds);
    }
}
