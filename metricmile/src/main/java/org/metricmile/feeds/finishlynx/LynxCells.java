package org.metricmile.feeds.finishlynx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.metricmile.feeds.Table;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.finishlynx.issues.FurtherFields;
import org.metricmile.feeds.finishlynx.issues.HeatNumbersTaken;
import org.metricmile.feeds.finishlynx.issues.OtherEvent;
import org.metricmile.feeds.finishlynx.issues.UnreadableHeat;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** The lines of one exchange file, cell by cell. Not thread safe. */
final class LynxCells {

    private static final Pattern FIELD_EVENT = Pattern.compile("[A-Za-z]{1,3} ?\\d{0,4}|\\d{1,4}[A-Za-z]{1,3}\\d{0,4}");
    private static final int LONGEST_NUMBER = 6;

    private final Table table;
    private final List<ImportIssue> issues;
    private final Set<String> furtherTold = new HashSet<>();

    /** The only race of each event that the schedule has once. */
    private final Map<Integer, LynxHeat> scheduled = new HashMap<>();

    LynxCells(Document document, SchFile schedule, List<ImportIssue> issues) throws UnreadableFileException {
        this.table = Table.withoutHeader(document, ';', issues);
        this.issues = issues;
        Set<Integer> severalTimes = new HashSet<>();
        for (LynxHeat heat : schedule.heats()) {
            if (scheduled.putIfAbsent(heat.event(), heat) != null) {
                severalTimes.add(heat.event());
            }
        }
        scheduled.keySet().removeAll(severalTimes);
    }

    Table table() {
        return table;
    }

    List<Table.Row> rows() {
        return table.rows();
    }

    String where(Table.Row row) {
        return table.where(row);
    }

    /** Event, round and heat; where round or heat are missing, those of the schedule if it has one only, else 1. */
    Optional<LynxHeat> heat(Table.Row row) {
        OptionalInt event = number(row, 0);
        if (event.isEmpty()) {
            String text = row.cell(0);
            issues.add(
                    FIELD_EVENT.matcher(text).matches()
                            ? new OtherEvent(where(row), (text + " " + row.cell(3)).strip())
                            : new UnreadableHeat(where(row), "event", text));
            return Optional.empty();
        }
        for (int i = 1; i <= 2; i++) {
            if (!row.cell(i).isEmpty() && number(row, i).isEmpty()) {
                issues.add(new UnreadableHeat(where(row), i == 1 ? "round" : "heat", row.cell(i)));
                return Optional.empty();
            }
        }
        Optional<LynxHeat> only = Optional.ofNullable(scheduled.get(event.getAsInt()));
        int round = number(row, 1).orElseGet(() -> only.map(LynxHeat::round).orElse(1));
        int heat = number(row, 2).orElseGet(() -> only.map(LynxHeat::heat).orElse(1));
        LynxHeat read = new LynxHeat(event.getAsInt(), round, heat);
        if (row.cell(1).isEmpty() || row.cell(2).isEmpty()) {
            issues.add(new HeatNumbersTaken(where(row), read.toString(), only.isPresent()));
        }
        return Optional.of(read);
    }

    private static OptionalInt number(Table.Row row, int column) {
        String text = row.cell(column);
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
        int number = digits ? Integer.parseInt(text) : 0;
        return number < 1 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    Optional<LynxHeader> header(Table.Row row) {
        tellFurther(row, 13);
        return heat(row)
                .map(heat -> new LynxHeader(
                        heat,
                        row.cell(3),
                        row.cell(4),
                        row.cell(5),
                        row.cell(6),
                        row.cell(7),
                        row.cell(8),
                        row.cell(9),
                        row.cell(10),
                        row.cell(11),
                        row.cell(12)));
    }

    /** A competitor; cell 0 is the place. */
    LynxRow competitor(Table.Row row) {
        tellFurther(row, LynxRow.FIELDS);
        return new LynxRow(
                row.cell(0),
                row.cell(1),
                row.cell(2),
                row.cell(3),
                row.cell(4),
                row.cell(5),
                row.cell(6),
                row.cell(7),
                row.cell(8),
                row.cell(9),
                row.cell(10),
                row.cell(11),
                row.cell(12),
                row.cell(13),
                row.cell(14),
                row.cell(15),
                row.cell(16),
                row.cell(17),
                row.cell(18),
                row.line());
    }

    /** Tells once in a document of what stands behind the last field that is known. */
    private void tellFurther(Table.Row row, int known) {
        for (int i = known; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                tellFurther(where(row), row.cell(i), known);
                return;
            }
        }
    }

    void tellFurther(String where, String text, int known) {
        if (furtherTold.add(table.document() + known)) {
            issues.add(new FurtherFields(where, text, known));
        }
    }
}
