package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/**
 * Finds times that are probably wrong, so that they are shown and named but not used as hard facts.
 *
 * <p>A split is suspect if it was not timed automatically to a hundredth (a hand time, or a report to a tenth or less),
 * and if the pace before it and the pace after it are the slowest and the fastest of the four segments around it and
 * differ by more than a second per 100 m: a runner changes pace, but hardly twice within a segment and back again, while
 * a watch stopped late does exactly that.
 */
public final class SuspectTimes {

    /** Pace change at a mark that a watch rather than a runner makes, in seconds per 100 m. */
    static final double LEAST_JUMP_SECONDS_PER_100_METRES = 1.0;

    /**
     * One suspect time.
     *
     * @param split the split as the source gives it
     * @param even the time that an even pace between the neighbouring marks would give, to a tenth
     * @param reason why it is suspect
     */
    public record SuspectTime(Split split, ElapsedTime even, String reason) {}

    private record Point(double metres, double seconds, Optional<Split> split) {}

    private SuspectTimes() {}

    public static List<SuspectTime> find(RaceSheet sheet) {
        List<SuspectTime> found = new ArrayList<>();
        for (Athlete runner : runners(sheet)) {
            List<Point> points = points(sheet, runner);
            for (int i = 2; i + 2 < points.size(); i++) {
                judge(points.subList(i - 2, i + 3)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<Athlete> runners(RaceSheet sheet) {
        return sheet.splits().stream()
                .flatMap(split -> split.runner().stream())
                .distinct()
                .toList();
    }

    private static List<Point> points(RaceSheet sheet, Athlete runner) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0, Optional.empty()));
        Distance reached = Distance.ZERO;
        List<Split> own = sheet.splits().stream()
                .filter(split -> split.isOf(runner) && split.time().isPresent())
                .filter(split -> split.at().isShorterThan(sheet.distance()))
                .sorted(Comparator.comparing(Split::at).thenComparing(Split::provenance))
                .toList();
        for (Split split : own) {
            if (reached.isShorterThan(split.at())) {
                points.add(new Point(
                        split.at().inMetres(), split.time().orElseThrow().inSeconds(), Optional.of(split)));
                reached = split.at();
            }
        }
        sheet.findResult(runner)
                .flatMap(result -> result.mark())
                .ifPresent(
                        mark -> points.add(new Point(sheet.distance().inMetres(), mark.inSeconds(), Optional.empty())));
        return points;
    }

    private static Optional<SuspectTime> judge(List<Point> five) {
        Point middle = five.get(2);
        double[] pace = new double[4];
        for (int i = 0; i < 4; i++) {
            Point from = five.get(i);
            Point to = five.get(i + 1);
            pace[i] = (to.seconds() - from.seconds()) / (to.metres() - from.metres()) * 100;
        }
        boolean slowThenFast = pace[1] > Math.max(pace[0], pace[3]) && pace[2] < Math.min(pace[0], pace[3]);
        boolean fastThenSlow = pace[1] < Math.min(pace[0], pace[3]) && pace[2] > Math.max(pace[0], pace[3]);
        boolean jumps = Math.abs(pace[1] - pace[2]) > LEAST_JUMP_SECONDS_PER_100_METRES;
        Optional<Split> split = middle.split().filter(SuspectTimes::mayBeMisread);
        if (split.isEmpty() || !jumps || !(slowThenFast || fastThenSlow)) {
            return Optional.empty();
        }
        Point before = five.get(1);
        Point after = five.get(3);
        double share = (middle.metres() - before.metres()) / (after.metres() - before.metres());
        double evenSeconds = before.seconds() + share * (after.seconds() - before.seconds());
        ElapsedTime even = ElapsedTime.ofSeconds(evenSeconds, Precision.TENTH);
        String reason = String.format(
                Locale.ROOT,
                "it makes the pace %.2f, %.2f, %.2f, %.2f s per 100 m; an even pace would give %s, so it looks about %.1f s %s",
                pace[0],
                pace[1],
                pace[2],
                pace[3],
                even,
                Math.abs(middle.seconds() - evenSeconds),
                middle.seconds() > evenSeconds ? "late" : "early");
        return Optional.of(new SuspectTime(split.get(), even, reason));
    }

    private static boolean mayBeMisread(Split split) {
        boolean coarse = split.time().orElseThrow().precision().compareTo(Precision.TENTH) >= 0;
        return split.provenance() == Provenance.HAND || (split.provenance() == Provenance.REPORTED && coarse);
    }
}
