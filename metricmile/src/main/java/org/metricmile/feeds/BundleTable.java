package org.metricmile.feeds;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.issues.UnknownRace;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** One file of a race bundle. */
final class BundleTable {

    private final Table table;
    private final Map<String, Integer> columns;

    private BundleTable(Table table) {
        this.table = table;
        this.columns = table.columns();
    }

    static BundleTable of(Document document, List<ImportIssue> issues) throws UnreadableFileException {
        Table table = Table.of(document, false, issues);
        table.requireColumns(RaceBundle.REQUIRED.getOrDefault(document.name(), List.of()));
        table.reportColumns(Set.copyOf(RaceBundle.COLUMNS.getOrDefault(document.name(), List.of())), issues);
        return new BundleTable(table);
    }

    List<Table.Row> rows() {
        return table.rows();
    }

    /** Index of a column, -1 if the file lacks it. */
    int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    String where(Table.Row row) {
        return table.where(row);
    }

    Source source(Table.Row row) {
        return new Source(row.cell(column("source_url")), table.document(), row.line());
    }

    /** Hands each row to the race it belongs to; rows of unknown races are counted and reported. */
    void eachOf(Map<String, OpenRace> races, List<ImportIssue> issues, BiConsumer<OpenRace, Table.Row> reader) {
        int raceId = column("race_id");
        Map<String, Table.Row> firstOfUnknown = new LinkedHashMap<>();
        Map<String, Integer> rowsOfUnknown = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String id = row.cell(raceId);
            OpenRace race = races.get(id);
            if (race == null) {
                firstOfUnknown.putIfAbsent(id, row);
                rowsOfUnknown.merge(id, 1, Integer::sum);
            } else {
                reader.accept(race, row);
            }
        }
        firstOfUnknown.forEach(
                (id, row) -> issues.add(new UnknownRace(where(row), id, rowsOfUnknown.getOrDefault(id, 1))));
    }
}
