package org.metricmile.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.FactTable.Column;
import org.metricmile.athletics.FactTable.Layout;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.feeds.issues.UnreadableCell;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;

/** A folder of tables of facts: careers, records, championships, rankings. Bad cells are reported and kept as printed. */
public final class CareerTablesFormat implements Format {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,20})?");
    private static final Set<String> OUTCOMES = Set.of("DNF", "DNS", "DQ");

    @Override
    public String id() {
        return "career-tables";
    }

    @Override
    public String description() {
        return "a folder with athletes.csv and career_results.csv (tables of careers and records)";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path.resolve("athletes.csv"))
                && Files.isRegularFile(path.resolve("career_results.csv"));
    }

    @Override
    public Reading read(Path folder, Known known) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Layout> layouts = new ArrayList<>();
        for (Layout layout : CareerTables.LAYOUTS) {
            Path file = folder.resolve(layout.name() + ".csv");
            if (Files.isRegularFile(file)) {
                files.add(file);
                layouts.add(layout);
            }
        }
        if (files.isEmpty()) {
            throw new UnreadableFileException(folder + " holds no table of facts. Expected " + description() + ".");
        }
        List<Document> documents = Documents.loadAll(files);
        List<FactTable> facts = new ArrayList<>();
        KeptIssues issues = new KeptIssues();
        for (int i = 0; i < documents.size(); i++) {
            facts.add(read(documents.get(i), layouts.get(i), issues));
        }
        issues.tellLeftOut();
        return new Reading(documents, List.of(), facts, issues);
    }

    static FactTable read(Document document, Layout layout, List<ImportIssue> issues) throws UnreadableFileException {
        Table table = Table.of(document, false, issues);
        List<String> names = layout.columns().stream().map(Column::name).toList();
        table.requireColumns(names);
        table.reportColumns(Set.copyOf(names), issues);
        Map<String, Integer> columns = table.columns();
        List<FactTable.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(names.size());
            for (Column column : layout.columns()) {
                String cell = row.cell(columns.getOrDefault(column.name(), -1));
                if (!cell.isEmpty() && !fits(cell, column.kind())) {
                    issues.add(new UnreadableCell(
                            table.where(row), layout.name(), column.name(), cell, expected(column.kind())));
                }
                cells.add(cell);
            }
            rows.add(new FactTable.Row(row.line(), cells));
        }
        return new FactTable(layout, rows, document.name());
    }

    private static boolean fits(String cell, FactTable.Kind kind) {
        return switch (kind) {
            case TEXT -> true;
            case WHOLE_NUMBER -> WHOLE_NUMBER.matcher(cell).matches();
            case DECIMAL -> DECIMAL.matcher(cell).matches();
            case DATE -> PrintedDate.parse(cell).isPresent();
            case MARK -> OUTCOMES.contains(cell) || isMark(cell);
        };
    }

    private static boolean isMark(String cell) {
        try {
            Mark.parse(cell);
            return true;
        } catch (MarkFormatException e) {
            return false;
        }
    }

    private static String expected(FactTable.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case WHOLE_NUMBER -> "a whole number";
            case DECIMAL -> "a number";
            case DATE -> "a date as in 2024-08-06";
            case MARK ->
                "a time as in 3:27.79, or one of " + OUTCOMES.stream().sorted().collect(Collectors.joining(", "));
        };
    }
}
