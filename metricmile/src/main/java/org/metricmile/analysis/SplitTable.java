package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Order;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.Standing;

/**
 * Times, positions and segments of every runner at chosen marks.
 *
 * @param marks the columns, ascending
 * @param rows one for each runner, in the order of the result list
 */
public record SplitTable(List<Distance> marks, List<Row> rows) {

    /**
     * One runner.
     *
     * @param runner who
     * @param cells one for each mark
     */
    public record Row(Athlete runner, List<Cell> cells) {

        public boolean isEmpty() {
            return cells.stream()
                    .allMatch(
                            cell -> cell.passing().isEmpty() && cell.position().isEmpty());
        }
    }

    /**
     * One runner at one mark.
     *
     * @param at the mark
     * @param passing when the runner passes it, where known
     * @param position position there, where known
     * @param positionShared true if several runners have this position
     * @param positionProvenance how the position is known
     * @param segment from the mark before (or the start) to this one, where both times are known
     * @param segmentRank rank of the segment among those known, 1 is the fastest; equal times share a rank
     * @param behindFastest seconds by which the fastest segment was quicker
     */
    public record Cell(
            Distance at,
            Optional<Passing> passing,
            OptionalInt position,
            boolean positionShared,
            Optional<Provenance> positionProvenance,
            Optional<Segment> segment,
            OptionalInt segmentRank,
            Optional<Double> behindFastest) {}

    public SplitTable {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /** Equal steps from the start; the rest, if the race is no whole number of steps, is the last segment. */
    public static List<Distance> marksEvery(Distance step, Distance race) {
        List<Distance> marks = new ArrayList<>();
        for (Distance mark = step; mark.isShorterThan(race); mark = mark.plus(step)) {
            marks.add(mark);
        }
        marks.add(race);
        return marks;
    }

    /** The table at the marks given, ascending. */
    public static SplitTable of(RaceTrace trace, List<Distance> marks) {
        Map<Athlete, List<Cell>> cells = new LinkedHashMap<>();
        trace.runners().forEach(runner -> cells.put(runner, new ArrayList<>()));
        Distance before = Distance.ZERO;
        for (Distance mark : marks) {
            Order order = trace.order(mark);
            Map<Athlete, Segment> segments = new LinkedHashMap<>();
            for (Athlete runner : trace.runners()) {
                Segment.of(trace, runner, before, mark).ifPresent(segment -> segments.put(runner, segment));
            }
            cells.forEach((runner, row) -> row.add(cell(trace, runner, mark, order, segments)));
            before = mark;
        }
        List<Row> rows = new ArrayList<>();
        cells.forEach((runner, row) -> rows.add(new Row(runner, List.copyOf(row))));
        return new SplitTable(marks, rows);
    }

    private static Cell cell(
            RaceTrace trace, Athlete runner, Distance mark, Order order, Map<Athlete, Segment> segments) {
        Optional<Standing> standing = order.find(runner);
        Optional<Segment> own = Optional.ofNullable(segments.get(runner));
        OptionalInt rank = OptionalInt.empty();
        Optional<Double> behind = Optional.empty();
        if (own.isPresent()) {
            long faster = segments.values().stream()
                    .filter(other -> other.time().compareTo(own.get().time()) < 0)
                    .count();
            double fastest = segments.values().stream()
                    .mapToDouble(Segment::seconds)
                    .min()
                    .orElseThrow();
            rank = OptionalInt.of((int) faster + 1);
            behind = Optional.of(own.get().seconds() - fastest);
        }
        return new Cell(
                mark,
                trace.passing(runner, mark),
                standing.map(Standing::position).orElse(OptionalInt.empty()),
                standing.map(Standing::shared).orElse(false),
                standing.filter(known -> known.position().isPresent()).map(Standing::provenance),
                own,
                rank,
                behind);
    }
}
