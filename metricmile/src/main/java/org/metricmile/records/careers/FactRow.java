package org.metricmile.records.careers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;

/** A row of a table of facts, asked by the name of a column. What cannot be read is nothing. */
final class FactRow {

    private static final Pattern METRES = Pattern.compile("(\\d{3,5}) ?m(?:/Mile)?");
    /** Looked for first: many a row has a year alone, and an exception for each takes longer than all the rest. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern PLACE = Pattern.compile("\\d{1,3}");
    private static final Pattern NATION = Pattern.compile("[A-Z]{3}");

    private final FactTable table;
    private final Map<String, Integer> columns;
    private final FactTable.Row row;

    private FactRow(FactTable table, Map<String, Integer> columns, FactTable.Row row) {
        this.table = table;
        this.columns = columns;
        this.row = row;
    }

    static Stream<FactRow> of(Optional<FactTable> table) {
        return table.stream().flatMap(found -> {
            Map<String, Integer> columns = new HashMap<>();
            for (FactTable.Column column : found.layout().columns()) {
                columns.put(column.name(), columns.size());
            }
            return found.rows().stream().map(row -> new FactRow(found, columns, row));
        });
    }

    String text(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cells().get(index).strip();
    }

    Optional<LocalDate> day(String column) {
        String text = text(column);
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Optional<Mark> mark(String column) {
        String text = text(column);
        try {
            return text.isEmpty() || !Character.isDigit(text.charAt(0))
                    ? Optional.empty()
                    : Optional.of(Mark.parse(text));
        } catch (MarkFormatException notATime) {
            return Optional.empty();
        }
    }

    OptionalInt whole(String column) {
        String text = text(column);
        return PLACE.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    Optional<Distance> distance(String column) {
        String text = text(column);
        if (text.equals("Mile")) {
            return Optional.of(Event.MILE);
        }
        if (text.equals("2 Miles")) {
            return Optional.of(Event.MILE.plus(Event.MILE));
        }
        Matcher metres = METRES.matcher(text);
        return metres.matches() ? Distance.parse(metres.group(1)) : Optional.empty();
    }

    Nation nation(String column) {
        String text = text(column);
        return NATION.matcher(text).matches() ? new Nation(text) : Nation.UNKNOWN;
    }

    Optional<Sex> sex(String column) {
        return Sex.parse(text(column));
    }

    /** Where the row stands, cited as its own column of sources says. */
    Source source(String citationColumn) {
        return new Source(text(citationColumn), table.document(), row.line());
    }
}
