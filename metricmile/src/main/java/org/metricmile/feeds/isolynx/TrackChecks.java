package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.metricmile.feeds.isolynx.issues.DroppedOut;
import org.metricmile.feeds.isolynx.issues.NotTrackedAtFirst;
import org.metricmile.feeds.isolynx.issues.PathDistDisagrees;
import org.metricmile.feeds.isolynx.issues.StrayPositions;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.TrackedWay;

/**
 * What part of each track is of the race, and what looks odd in it. A track is kept from the gun until five seconds after the
 * own finish, or until the last runner finishes where the own finish was not seen; afterwards runners walk about.
 */
final class TrackChecks {

    private static final double RUN_OUT_SECONDS = 5;
    private static final double HOLE_SECONDS = 1.0;

    /** Positions that begin with the second or third row are not late. */
    private static final double LATE_SECONDS = 0.35;

    /** Before this lanes and the curved start line make PathDist count otherwise. */
    private static final double COMPARED_FROM_METRES = 200;

    private static final double PATH_TOLERANCE_METRES = 2;

    private final FieldOnTrack field;
    private final RaceOnTrack race;
    private final List<List<Integer>> rows = new ArrayList<>();

    TrackChecks(FieldOnTrack field, RaceOnTrack race) {
        this.field = field;
        this.race = race;
        for (int i = 0; i < field.columns().size(); i++) {
            double end = endSeconds(i);
            rows.add(field.columns().get(i).rows().stream()
                    .filter(row -> field.table().milliseconds(row) <= 1000 * end)
                    .toList());
        }
    }

    private double endSeconds(int column) {
        OptionalDouble finish = race.finishes().get(column);
        return finish.isPresent() ? finish.getAsDouble() + RUN_OUT_SECONDS : race.lastFinishSeconds();
    }

    /** The rows of the file in which a runner is in the race. */
    List<Integer> rowsOfRace(int column) {
        return rows.get(column);
    }

    void report(List<ImportIssue> issues) {
        String where = field.table().document();
        reportFirst(where, issues);
        List<String> holes = new ArrayList<>();
        List<String> strays = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < field.columns().size(); i++) {
            String name = field.columns().get(i).printedName();
            String hole = holes(i);
            if (!hole.isEmpty()) {
                holes.add(name + " " + hole);
            }
            int stray = strays(i);
            if (stray > 0) {
                strays.add(name + " " + stray);
            }
            double apart = medianPathApartMetres(i);
            if (apart > PATH_TOLERANCE_METRES) {
                paths.add(String.format(Locale.ROOT, "%s %.1f m", name, apart));
            }
        }
        if (!holes.isEmpty()) {
            issues.add(new DroppedOut(where, String.join(", ", holes)));
        }
        if (!strays.isEmpty()) {
            issues.add(new StrayPositions(where, String.join(", ", strays)));
        }
        if (!paths.isEmpty()) {
            issues.add(new PathDistDisagrees(where, String.join(", ", paths)));
        }
    }

    private void reportFirst(String where, List<ImportIssue> issues) {
        double[] late = rows.stream()
                .filter(own -> !own.isEmpty())
                .mapToDouble(own -> field.table().milliseconds(own.get(0)) / 1000.0)
                .filter(seconds -> seconds > LATE_SECONDS)
                .toArray();
        if (late.length > 0) {
            issues.add(new NotTrackedAtFirst(
                    where, late.length, Arrays.stream(late).max().getAsDouble()));
        }
    }

    private String holes(int column) {
        List<Integer> own = rows.get(column);
        double longest = 0;
        double at = 0;
        int count = 0;
        for (int i = 1; i < own.size(); i++) {
            double from = field.table().milliseconds(own.get(i - 1)) / 1000.0;
            double seconds = field.table().milliseconds(own.get(i)) / 1000.0 - from;
            if (seconds > HOLE_SECONDS) {
                count++;
                at = seconds > longest ? from : at;
                longest = Math.max(longest, seconds);
            }
        }
        List<String> told = new ArrayList<>();
        if (count == 1) {
            told.add(String.format(Locale.ROOT, "for %.1f s after %.1f s", longest, at));
        } else if (count > 1) {
            told.add(String.format(Locale.ROOT, "%d times, the longest for %.1f s after %.1f s", count, longest, at));
        }
        if (race.finishes().get(column).isEmpty()) {
            told.add(String.format(
                    Locale.ROOT,
                    "without a finish, last seen at %.0f m",
                    farthestMetres(race.ways().get(column), column)));
        }
        return String.join(" and ", told);
    }

    private double farthestMetres(TrackedWay way, int column) {
        double farthest = 0;
        for (int i = 0; i < rows.get(column).size(); i++) {
            farthest = Math.max(farthest, way.metres(i));
        }
        return farthest;
    }

    private int strays(int column) {
        Set<Integer> kept = new HashSet<>(field.columns().get(column).rows());
        double end = endSeconds(column);
        return (int) field.columns().get(column).track().placed().stream()
                .filter(row -> !kept.contains(row))
                .filter(row -> field.table().milliseconds(row) <= 1000 * end)
                .count();
    }

    private double medianPathApartMetres(int column) {
        TrackedColumn own = field.columns().get(column);
        TrackedWay way = race.ways().get(column);
        double finish = race.course().distance().inMetres();
        double[] apart = new double[rows.get(column).size()];
        int count = 0;
        for (int i = 0; i < apart.length; i++) {
            int row = own.rows().get(i);
            boolean compared = way.metres(i) > COMPARED_FROM_METRES
                    && way.metres(i) < finish - 1
                    && own.track().column().hasPath(row);
            if (compared) {
                apart[count++] = Math.abs(own.track().column().path(row) / 1000.0 - way.metres(i));
            }
        }
        double[] sorted = Arrays.copyOf(apart, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[count / 2];
    }
}
