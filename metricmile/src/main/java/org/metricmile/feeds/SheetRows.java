package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.issues.DecimalComma;
import org.metricmile.feeds.issues.OutcomeBeforeFinish;
import org.metricmile.feeds.issues.OutcomeWithPlace;
import org.metricmile.feeds.issues.RowWithoutName;
import org.metricmile.feeds.issues.UnreadableMark;
import org.metricmile.feeds.issues.UnreadablePlace;
import org.metricmile.feeds.issues.UnreadableTime;
import org.metricmile.race.ImportIssue;

/** Reads the rows of a split sheet. */
final class SheetRows {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[\\d:]+,\\d{1,3}h?");

    private final Table table;
    private final MarkColumns columns;
    private final NationReader nations;
    private final String citation;
    private final List<ImportIssue> issues;
    private int commas;
    private String firstComma = "";
    private String firstCommaPlace = "";

    SheetRows(Table table, MarkColumns columns, NationReader nations, String citation, List<ImportIssue> issues) {
        this.table = table;
        this.columns = columns;
        this.nations = nations;
        this.citation = citation;
        this.issues = issues;
    }

    List<SheetRow> read() {
        List<SheetRow> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Source source = new Source(citation, table.document(), row.line());
            String name = row.cell(columns.athlete());
            if (name.isEmpty()) {
                issues.add(new RowWithoutName(source.place()));
            } else {
                rows.add(read(row, name, source));
            }
        }
        if (commas > 0) {
            issues.add(new DecimalComma(firstCommaPlace, firstComma, commas));
        }
        return rows;
    }

    private SheetRow read(Table.Row row, String name, Source source) {
        String where = source.place();
        Nation nation = nations.read(row.cell(columns.nation()).toUpperCase(Locale.ROOT), name, where, issues);
        List<Flag> flags = new ArrayList<>(Flag.parseAll(row.cell(columns.flags())));
        String printedPlace = cell(row, columns.place());
        String printedMark = cell(row, columns.finish());
        Optional<Outcome> unfinished = Outcome.parseWithoutPlace(printedMark)
                .or(() -> Outcome.parseWithoutPlace(printedPlace))
                .or(() -> outcomeOnTheWay(row, name, where, printedMark));
        Optional<Mark> mark = Optional.empty();
        OptionalInt place = OptionalInt.empty();
        if (unfinished.isEmpty()) {
            mark = mark(withPoint(printedMark, where), name, where);
            place = place(printedPlace, name, where);
        } else {
            String code = unfinished.get().code();
            if (!printedMark.isEmpty() && Outcome.parseWithoutPlace(printedMark).isEmpty()) {
                issues.add(new OutcomeWithPlace(where, name, code, printedMark));
            }
            if (!printedPlace.isEmpty()
                    && Outcome.parseWithoutPlace(printedPlace).isEmpty()) {
                issues.add(new OutcomeWithPlace(where, name, code, "place " + printedPlace));
            }
        }
        return new SheetRow(
                name,
                nation,
                row.cell(columns.team()),
                place,
                row.cell(columns.bib()),
                flags,
                unfinished,
                mark,
                mark.isPresent() ? withPoint(printedMark) : printedMark,
                times(row, name, where),
                source);
    }

    /** A cell of the table, in which a stroke stands for nothing. */
    private static String cell(Table.Row row, int column) {
        String cell = row.cell(column);
        return cell.equals("-") ? "" : cell;
    }

    /** Coaches write DNF where a runner stepped off; it counts unless the finish holds something. */
    private Optional<Outcome> outcomeOnTheWay(Table.Row row, String name, String where, String printedMark) {
        for (MarkColumns.MarkColumn column : columns.marks()) {
            Optional<Outcome> outcome = Outcome.parseWithoutPlace(row.cell(column.index()));
            if (outcome.isPresent() && !printedMark.isEmpty()) {
                issues.add(new OutcomeBeforeFinish(where, name, outcome.get().code(), column.heading(), printedMark));
                return Optional.empty();
            }
            if (outcome.isPresent()) {
                return outcome;
            }
        }
        return Optional.empty();
    }

    private Map<Distance, SheetRow.Time> times(Table.Row row, String name, String where) {
        Map<Distance, SheetRow.Time> times = new LinkedHashMap<>();
        for (MarkColumns.MarkColumn column : columns.marks()) {
            String cell = withPoint(cell(row, column.index()), where);
            if (cell.isEmpty() || Outcome.parseWithoutPlace(cell).isPresent()) {
                continue;
            }
            boolean byHand = cell.endsWith("h");
            try {
                ElapsedTime elapsed = ElapsedTime.parse(byHand ? cell.substring(0, cell.length() - 1) : cell);
                times.putIfAbsent(column.at(), new SheetRow.Time(elapsed, byHand));
            } catch (MarkFormatException e) {
                issues.add(new UnreadableTime(where, name, e.getMessage() + " (column " + column.heading() + ")"));
            }
        }
        return times;
    }

    private Optional<Mark> mark(String cell, String name, String where) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Mark.parse(cell));
        } catch (MarkFormatException e) {
            issues.add(new UnreadableMark(where, name, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private OptionalInt place(String cell, String name, String where) {
        OptionalInt place = Positions.parse(cell.endsWith(".") ? cell.substring(0, cell.length() - 1) : cell);
        if (place.isEmpty() && !cell.isEmpty()) {
            issues.add(new UnreadablePlace(where, name, cell));
        }
        return place;
    }

    private String withPoint(String cell, String where) {
        if (cell.indexOf(',') < 0 || !DECIMAL_COMMA.matcher(cell).matches()) {
            return cell;
        }
        if (commas++ == 0) {
            firstComma = cell;
            firstCommaPlace = where;
        }
        return withPoint(cell);
    }

    private static String withPoint(String cell) {
        return DECIMAL_COMMA.matcher(cell).matches() ? cell.replace(',', '.') : cell;
    }
}
