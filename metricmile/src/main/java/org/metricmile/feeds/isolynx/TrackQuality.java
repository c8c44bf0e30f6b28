package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.TrackSamples;
import org.metricmile.race.TrackedRunner;
import org.metricmile.race.TrackedWay;
import org.metricmile.race.Tracking;
import org.metricmile.track.NoTrackFitException;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.TrackFit;

/**
 * How well a tracking shows its race. The better of two tracks more finishers to the finish; of equal ones it has more
 * positions; of equal ones again its positions fit the track better.
 *
 * @param finishers runners with an official time who are seen to finish
 * @param samples positions in all
 * @param residualMetres how far the inner edge of the positions lies from the oval
 */
record TrackQuality(int finishers, int samples, double residualMetres) {

    static TrackQuality of(Tracking tracking, RaceSheet sheet) {
        int finishers = 0;
        int samples = 0;
        List<List<PlanePoint>> ways = new ArrayList<>();
        for (TrackedRunner runner : tracking.runners()) {
            TrackedWay way = TrackedWay.of(runner.samples(), tracking.frame(), tracking.course());
            boolean official =
                    sheet.findResult(runner.athlete()).flatMap(Result::mark).isPresent();
            finishers += official && way.finishSeconds().isPresent() ? 1 : 0;
            samples += runner.samples().count();
            ways.add(points(runner.samples()));
        }
        return new TrackQuality(finishers, samples, residualMetres(ways));
    }

    private static List<PlanePoint> points(TrackSamples samples) {
        List<PlanePoint> points = new ArrayList<>(samples.count());
        for (int i = 0; i < samples.count(); i++) {
            points.add(new PlanePoint(samples.xMetres(i), samples.yMetres(i)));
        }
        return points;
    }

    private static double residualMetres(List<List<PlanePoint>> ways) {
        try {
            return TrackFit.of(ways).residualMetres();
        } catch (NoTrackFitException tooFewAreLeft) {
            return Double.POSITIVE_INFINITY;
        }
    }

    boolean isBetterThan(TrackQuality other) {
        if (finishers != other.finishers) {
            return finishers > other.finishers;
        }
        return samples != other.samples ? samples > other.samples : residualMetres < other.residualMetres;
    }

    /** Why this is better than another, {@code 13 finishers, not 12}. */
    String against(TrackQuality other) {
        if (finishers != other.finishers) {
            return "%d finishers, not %d".formatted(finishers, other.finishers);
        }
        return samples != other.samples
                ? "%d positions, not %d".formatted(samples, other.samples)
                : "its positions fit the track better";
    }
}
