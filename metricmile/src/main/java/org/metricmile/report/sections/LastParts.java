package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.analysis.Segment;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ShownTime;
import org.metricmile.story.Words;

/**
 * How long runners took for the last 100, 200, 300, 400 and 800 m.
 *
 * @param heads lengths that somebody was timed over
 * @param rows runners who were timed over one of them
 */
public record LastParts(List<String> heads, List<Row> rows) {

    /** One runner. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * One runner over one length.
     *
     * @param time where known
     * @param rank among those known, may be empty
     * @param fastest true for the fastest
     */
    public record Cell(Optional<ShownTime> time, String rank, boolean fastest) {}

    private static final List<Distance> LENGTHS = List.of(
            Distance.ofMetres(100),
            Distance.ofMetres(200),
            Distance.ofMetres(300),
            Distance.ofMetres(400),
            Distance.ofMetres(800));

    static Optional<LastParts> of(RaceDossier race) {
        List<Distance> lengths = LENGTHS.stream()
                .filter(length -> length.isShorterThan(race.sheet().distance()))
                .filter(length -> segments(race, length).stream()
                        .anyMatch(segment -> !ShownTime.isComputed(segment.provenance())))
                .toList();
        if (lengths.isEmpty()) {
            return Optional.empty();
        }
        List<List<Segment>> known =
                lengths.stream().map(length -> segments(race, length)).toList();
        List<Row> rows = new ArrayList<>();
        for (Athlete runner : race.runners()) {
            List<Cell> cells =
                    known.stream().map(segments -> cell(runner, segments)).toList();
            if (cells.stream().anyMatch(cell -> cell.time().isPresent())) {
                rows.add(new Row(runner.name(), cells));
            }
        }
        return Optional.of(new LastParts(
                lengths.stream().map(length -> "last " + length.metres()).toList(), rows));
    }

    /** Who was fastest over the longest and the shortest of the lengths; empty where nobody can be compared. */
    Optional<String> caption(RaceDossier race) {
        Map<String, List<String>> lengths = new LinkedHashMap<>();
        for (int i : heads.size() > 1 ? new int[] {heads.size() - 1, 0} : new int[] {0}) {
            for (Row row : rows) {
                if (row.cells().get(i).fastest()) {
                    lengths.computeIfAbsent(row.name(), name -> new ArrayList<>())
                            .add("the %s m (%s)"
                                    .formatted(
                                            heads.get(i),
                                            row.cells()
                                                    .get(i)
                                                    .time()
                                                    .map(ShownTime::text)
                                                    .orElse("")));
                }
            }
        }
        List<String> parts = race.runners().stream()
                .filter(runner -> lengths.containsKey(runner.name()))
                .map(runner ->
                        race.names().of(runner) + " over " + Words.list(lengths.getOrDefault(runner.name(), List.of())))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of((parts.size() == 1 ? "Fastest was " : "Fastest were ") + Words.list(parts) + ".");
    }

    private static List<Segment> segments(RaceDossier race, Distance length) {
        return race.runners().stream()
                .flatMap(runner -> Segment.last(race.trace(), runner, length).stream())
                .toList();
    }

    private static Cell cell(Athlete runner, List<Segment> segments) {
        Optional<Segment> own = segments.stream()
                .filter(segment -> segment.runner().equals(runner))
                .findFirst();
        OptionalInt rank = own.map(segment -> OptionalInt.of((int) segments.stream()
                                .filter(other -> other.time().compareTo(segment.time()) < 0)
                                .count()
                        + 1))
                .orElse(OptionalInt.empty());
        return new Cell(
                own.map(ShownTime::of),
                rank.isPresent() && segments.size() > 1 ? Words.ordinal(rank.getAsInt()) : "",
                segments.size() > 1 && rank.orElse(0) == 1);
    }
}
