package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.analysis.Segment;
import org.metricmile.analysis.SplitTable;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.Provenance;
import org.metricmile.race.Standing;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ShownTime;
import org.metricmile.story.Words;

/**
 * Splits and segments of the runners at chosen marks, as the page prints them.
 *
 * @param key what the chooser calls the grid
 * @param label the chooser's words
 * @param heads one for each mark
 * @param rows one for each runner of whom something is known before the finish
 */
public record SplitGrid(String key, String label, List<Head> heads, List<Row> rows) {

    /**
     * Heading of a column.
     *
     * @param mark the mark
     * @param segment from the mark before to this one
     */
    public record Head(String mark, String segment) {}

    /** One runner, or the unnamed leader. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * One runner at one mark.
     *
     * @param time when the runner passes the mark, where known
     * @param position the position there, may be empty
     * @param suspect a time that is not trusted, with the reason
     * @param segment time since the mark before, where known
     * @param rank rank of the segment, may be empty
     * @param behind seconds behind the fastest segment, empty for the fastest
     * @param fastest true for the fastest segment
     */
    public record Cell(
            Optional<ShownTime> time,
            String position,
            Optional<Suspect> suspect,
            Optional<ShownTime> segment,
            String rank,
            String behind,
            boolean fastest) {}

    /** A time that is not trusted. */
    public record Suspect(String time, String reason) {}

    static SplitGrid of(RaceDossier race, String key, String label, List<Distance> marks) {
        SplitTable table = SplitTable.of(race.trace(), marks);
        List<Row> rows = new ArrayList<>();
        leaderRow(race, marks).ifPresent(rows::add);
        race.runners().stream()
                .flatMap(runner ->
                        table.rows().stream().filter(row -> row.runner().equals(runner)))
                .filter(row -> SplitsSection.isKnownOnTheWay(race, row.runner()))
                .map(row -> new Row(
                        row.runner().name(),
                        row.cells().stream()
                                .map(cell -> cell(race, table, row, cell))
                                .toList()))
                .forEach(rows::add);
        return new SplitGrid(key, label, heads(race, marks), rows);
    }

    private static List<Head> heads(RaceDossier race, List<Distance> marks) {
        List<Head> heads = new ArrayList<>();
        Distance before = Distance.ZERO;
        for (Distance mark : marks) {
            boolean finish = mark.equals(race.sheet().distance());
            heads.add(new Head(finish ? "finish" : mark.metres(), before.metres() + "\u2013" + mark.metres()));
            before = mark;
        }
        return heads;
    }

    private static Cell cell(RaceDossier race, SplitTable table, SplitTable.Row row, SplitTable.Cell cell) {
        Optional<Segment> segment = cell.segment();
        boolean fastest = cell.segmentRank().orElse(0) == 1;
        return new Cell(
                cell.passing().map(ShownTime::of),
                position(cell.position(), cell.positionShared()),
                race.findSuspect(row.runner(), cell.at())
                        .map(suspect -> new Suspect(
                                suspect.split()
                                        .time()
                                        .map(ElapsedTime::toString)
                                        .orElse(""),
                                suspect.reason())),
                segment.map(ShownTime::of),
                position(cell.segmentRank(), false),
                fastest ? "" : segment.map(own -> behind(own, table, cell)).orElse(""),
                fastest);
    }

    private static String behind(Segment own, SplitTable table, SplitTable.Cell cell) {
        Precision precision = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(other -> other.at().equals(cell.at()))
                .flatMap(other -> other.segment().stream())
                .min(Comparator.comparingDouble(Segment::seconds))
                .map(fastest -> fastest.precision().orCoarser(own.precision()))
                .orElse(own.precision());
        return cell.behindFastest()
                .map(seconds -> String.format(Locale.ROOT, "%+." + precision.decimals() + "f", seconds))
                .orElse("");
    }

    private static String position(OptionalInt position, boolean shared) {
        return position.isPresent() ? (shared ? "=" : "") + Words.ordinal(position.getAsInt()) : "";
    }

    /** Times of a leader whom the source does not name, or of a pacemaker. */
    private static Optional<Row> leaderRow(RaceDossier race, List<Distance> marks) {
        List<Cell> cells = new ArrayList<>();
        for (Distance mark : marks) {
            cells.add(new Cell(
                    unnamedLeader(race, mark).map(ShownTime::of),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "",
                    false));
        }
        boolean known = cells.stream().anyMatch(cell -> cell.time().isPresent());
        return known ? Optional.of(new Row("Leader, not named", cells)) : Optional.empty();
    }

    private static Optional<LeadersTime> unnamedLeader(RaceDossier race, Distance mark) {
        // of runners who share the lead each has the time in his own row
        boolean ledByTimedRunner =
                race.order(mark).leader().flatMap(Standing::passing).isPresent();
        return ledByTimedRunner
                ? Optional.empty()
                : race.trace()
                        .leadersTime(mark)
                        .filter(leader -> leader.runner().isEmpty());
    }

    /** True if somebody was timed at the mark. */
    static boolean isTimed(RaceDossier race, Distance mark) {
        return race.passings(mark).stream().anyMatch(passing -> !ShownTime.isComputed(passing.provenance()))
                || unnamedLeader(race, mark)
                        .filter(leader -> !ShownTime.isComputed(leader.provenance()))
                        .isPresent();
    }

    /** Kinds of times that stand in the grid, the surest first. */
    List<Provenance> provenances() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.time().stream())
                .map(ShownTime::provenance)
                .distinct()
                .sorted()
                .toList();
    }
}
