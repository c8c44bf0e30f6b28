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
final class TrackedKnots {

    /** The difference of the tracked and the official finish that is left is spread over this last stretch. */
    private static final double SPREAD_METRES = 100;

    /** A track that ends farther from the official time contradicts it, and nobody knows which is wrong. */
    private static final double LARGEST_RESIDUAL_SECONDS = 0.5;

    /** Beside an official time the samples of a track say nothing new. */
    private static final double NEAR_OFFICIAL_METRES = 5;

    /** Samples that a runner who hardly moves yields are one. */
    private static final double LEAST_STEP_METRES = 0.02;

    private static final double LEAST_STEP_SECONDS = 0.001;

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
    static Optional<TrackedKnots> of(
            TrackedWay way, double clockSeconds, Distance distance, OptionalDouble official) {
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
        double lastMetres = 0;
        double lastSeconds = 0;
        double nextMark = TraceFromTracking.MARK_METRES;
        for (int i = 0; i < way.count(); i++) {
            LocalLine line = way.lineAround(way.seconds(i));
            double metres = line.isRunning() ? line.metresAt(way.seconds(i)) : way.metres(i);
            double seconds = official(way.seconds(i), metres);
            if (metres >= finishMetres - LEAST_STEP_METRES) {
                break;
            }
            while (metres >= nextMark && nextMark < finishMetres) {
                OptionalDouble passing = way.secondsAt(nextMark);
                double at = passing.isPresent() ? official(passing.getAsDouble(), nextMark) : Double.NaN;
                if (at > lastSeconds + LEAST_STEP_SECONDS && nextMark > lastMetres) {
                    knots.add(new Knot(nextMark, at, Precision.HUNDREDTH, Provenance.MEASURED));
                    lastMetres = nextMark;
                    lastSeconds = at;
                }
                nextMark += TraceFromTracking.MARK_METRES;
            }
            if (metres > lastMetres + LEAST_STEP_METRES && seconds > lastSeconds + LEAST_STEP_SECONDS) {
                knots.add(new Knot(metres, seconds, Precision.TENTH, Provenance.MEASURED));
                lastMetres = metres;
                lastSeconds = seconds;
            }
        }
        if (official.stream().noneMatch(known -> known.metres() == finishMetres)) {
            addFinish(knots, lastSeconds);
        }
        knots.removeIf(knot -> official.stream()
                .anyMatch(known -> known.metres() < finishMetres
                        && Math.abs(known.metres() - knot.metres()) < NEAR_OFFICIAL_METRES));
        return knots;
    }

    /** The tracked finish serves where the result list has no time. */
    private void addFinish(List<Knot> knots, double lastSeconds) {
        OptionalDouble finish = way.finishSeconds();
        if (finish.isPresent() && official(finish.getAsDouble(), finishMetres) > lastSeconds) {
            knots.add(new Knot(
                    finishMetres,
                    official(finish.getAsDouble(), finishMetres),
                    Precision.HUNDREDTH,
                    Provenance.MEASURED));
        }
    }

    private double official(double trackedSeconds, double metres) {
        double share = Math.min(1, Math.max(0, 1 - (finishMetres - metres) / SPREAD_METRES));
        return trackedSeconds + clockSeconds + share * residualSeconds;
    }

    OptionalDouble offsetMetresAt(double officialSeconds) {
        return way.offsetMetresAt(officialSeconds - clockSeconds);
    }
}
