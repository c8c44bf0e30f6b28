package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.feeds.isolynx.issues.MirroredCoordinates;
import org.metricmile.feeds.isolynx.issues.NeverTracked;
import org.metricmile.feeds.isolynx.issues.PartOfLapOnly;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.TrackSamples;
import org.metricmile.track.NoTrackFitException;
import org.metricmile.track.OvalPlane;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;
import org.metricmile.track.TrackFit;

/** The runners of a file with their clean positions, and the oval on which they ran. */
final class FieldOnTrack {

    /** Before this the runners stand or start. */
    private static final int START_MILLISECONDS = 3000;

    /** Slower than this nobody races; after the finish runners walk about. */
    private static final double SLOWEST_MPS = 2.5;

    private static final double FARTHEST_INSIDE_METRES = -3;

    /** Beyond the outermost lane of the widest track. */
    private static final double FARTHEST_OUTSIDE_METRES = 15;

    private final TrackTable table;
    private final TrackFit fit;
    private final List<TrackedColumn> columns;

    private FieldOnTrack(TrackTable table, TrackFit fit, List<TrackedColumn> columns) {
        this.table = table;
        this.fit = fit;
        this.columns = List.copyOf(columns);
    }

    /**
     * Cleans the positions and finds the track.
     *
     * @throws NoTrackFitException if there is none
     */
    static FieldOnTrack of(TrackTable table, List<ImportIssue> issues) throws NoTrackFitException {
        List<CleanTrack> tracks = new ArrayList<>();
        List<String> neverTracked = new ArrayList<>();
        for (TrackColumn column : table.columns()) {
            CleanTrack track = CleanTrack.of(table, column);
            tracks.add(track);
            if (track.rows().isEmpty()) {
                neverTracked.add(column.printedName());
            }
        }
        if (!neverTracked.isEmpty()) {
            issues.add(new NeverTracked(table.document(), String.join(", ", neverTracked)));
        }
        List<List<PlanePoint>> ways = new ArrayList<>();
        tracks.forEach(track -> ways.add(running(table, track)));
        TrackFit fit = TrackFit.of(ways);
        if (fit.mirrored()) {
            issues.add(new MirroredCoordinates(table.document()));
        }
        if (fit.straightMetres().isEmpty()) {
            issues.add(new PartOfLapOnly(table.document(), fit.sectors()));
        }
        List<TrackedColumn> columns = new ArrayList<>();
        for (CleanTrack track : tracks) {
            if (!track.rows().isEmpty()) {
                columns.add(onTrack(table, track, fit));
            }
        }
        return new FieldOnTrack(table, fit, columns);
    }

    private static List<PlanePoint> running(TrackTable table, CleanTrack track) {
        List<PlanePoint> way = new ArrayList<>(track.rows().size());
        TrackColumn column = track.column();
        int last = -1;
        for (int row : track.rows()) {
            if (last >= 0 && table.milliseconds(row) > START_MILLISECONDS) {
                double millimetres =
                        Math.hypot((double) column.x(row) - column.x(last), (double) column.y(row) - column.y(last));
                if (millimetres > SLOWEST_MPS * (table.milliseconds(row) - table.milliseconds(last))) {
                    way.add(new PlanePoint(column.x(row) / 1000.0, column.y(row) / 1000.0));
                }
            }
            last = row;
        }
        return way;
    }

    /** Leaves out what lies off the track until the runner has run out of it after the race. */
    private static TrackedColumn onTrack(TrackTable table, CleanTrack track, TrackFit fit) {
        OvalPlane plane = new OvalPlane(fit.oval());
        StadiumFrame frame = fit.frame();
        TrackSamples all = track.samples(table, track.rows(), fit.mirrored());
        List<Integer> rows = new ArrayList<>(track.rows().size());
        for (int i = 0; i < all.count(); i++) {
            double offset = plane.placeOf(frame.toOval(new PlanePoint(all.xMetres(i), all.yMetres(i))))
                    .offsetMetres();
            if (offset >= FARTHEST_INSIDE_METRES && offset <= FARTHEST_OUTSIDE_METRES) {
                rows.add(track.rows().get(i));
            }
        }
        return new TrackedColumn(track, rows, track.samples(table, rows, fit.mirrored()));
    }

    TrackTable table() {
        return table;
    }

    TrackFit fit() {
        return fit;
    }

    List<TrackedColumn> columns() {
        return columns;
    }
}
