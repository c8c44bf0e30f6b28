package org.metricmile.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Race;

/**
 * The leader's time at each lap as seconds ahead of the median of the other races of its kind.
 *
 * @param marks labels of the marks that have a median
 * @param lines one for each race
 */
public record PaceChart(List<String> marks, List<Line> lines) {

    /**
     * One race.
     *
     * @param name the race
     * @param own true for the race of the report
     * @param points one for each mark, empty where unknown
     */
    public record Line(String name, boolean own, List<Optional<Point>> points) {}

    /**
     * One race at one mark.
     *
     * @param secondsAhead seconds ahead of the median of the other races, negative behind it
     * @param time the leader's time, as printed
     */
    public record Point(double secondsAhead, String time) {}

    /** Fewer other races than this give no median. */
    private static final int FEWEST = 3;

    /** The chart, if the race itself has a time on the way at a mark where enough others have one. */
    public static Optional<PaceChart> of(PaceAmongPeers peers) {
        List<Integer> columns = new ArrayList<>();
        List<Double> medians = new ArrayList<>();
        for (int i = 0; i < peers.marks().size(); i++) {
            int column = i;
            OptionalDouble median = median(peers.rows().stream()
                    .filter(row -> !row.own())
                    .flatMap(row -> time(row, column).stream())
                    .mapToDouble(ElapsedTime::inSeconds)
                    .toArray());
            if (median.isPresent()) {
                columns.add(i);
                medians.add(median.getAsDouble());
            }
        }
        boolean ownOnTheWay = peers.rows().stream()
                .filter(PaceAmongPeers.Row::own)
                .anyMatch(row -> columns.stream()
                        .anyMatch(column -> column < row.leaders().size()
                                && time(row, column).isPresent()));
        if (!ownOnTheWay) {
            return Optional.empty();
        }
        List<Line> lines =
                peers.rows().stream().map(row -> line(row, columns, medians)).toList();
        List<String> marks = columns.stream()
                .map(column -> column == peers.marks().size() - 1
                        ? "finish"
                        : peers.marks().get(column).toString())
                .toList();
        return Optional.of(new PaceChart(marks, lines));
    }

    /** The race among others of its kind: competition, year and, where there are several, heat. */
    public static String name(Race race) {
        String competition = race.competition().name();
        String year = race.date()
                .map(date -> Integer.toString(date.last().getYear()))
                .filter(text -> !competition.contains(text))
                .map(text -> " " + text)
                .orElse("");
        String number = race.round().number().isPresent() ? ", " + race.round().name() : "";
        return competition + year + number;
    }

    private static Line line(PaceAmongPeers.Row row, List<Integer> columns, List<Double> medians) {
        List<Optional<Point>> points = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double median = medians.get(i);
            points.add(time(row, columns.get(i)).map(time -> new Point(median - time.inSeconds(), time.toString())));
        }
        return new Line(name(row.race()), row.own(), points);
    }

    private static Optional<ElapsedTime> time(PaceAmongPeers.Row row, int column) {
        return column < row.leaders().size()
                ? row.leaders().get(column)
                : Optional.of(row.winningMark().asElapsedTime());
    }

    private static OptionalDouble median(double[] values) {
        if (values.length < FEWEST) {
            return OptionalDouble.empty();
        }
        Arrays.sort(values);
        int middle = values.length / 2;
        return OptionalDouble.of(values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
    }
}
