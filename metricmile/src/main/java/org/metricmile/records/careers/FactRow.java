package org.metricmile.records.careers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
    private static final Pattern PLACE = Pattern.compile("\\d{1,3}");
    private static final Pattern NATION = Pattern.compile("[A-Z]{3}");

    private final FactTable table;
    private final FactTable.Row row;

    private FactRow(FactTable table, FactTable.Row row) {
        this.table = table;
        this.row = row;
    }

    static Stream<FactRow> of(Optional<FactTable> table) {
        return table.stream().flatMap(found -> found.rows().stream().map(row -> new FactRow(found, row)));
    }

    String text(String column) {
        for (int i = 0; i < table.layout().columns().size(); i++) {
            if (table.layout().columns().get(i).name().equals(column)) {
                return row.cells().get(i).strip();
            }
        }
        return "";
    }

    Optional<LocalDate> day(String column) {
        try {
            return Optional.of(LocalDate.parse(text(column)));
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
