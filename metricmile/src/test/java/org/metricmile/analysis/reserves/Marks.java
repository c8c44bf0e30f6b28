package org.metricmile.analysis.reserves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.FactTable;

/** Invented career results: athlete id, date, event, mark, category in turn. */
final class Marks {

    private static final FactTable.Layout LAYOUT = new FactTable.Layout(
            "career_results",
            List.of(
                    new FactTable.Column("athlete_id", FactTable.Kind.TEXT),
                    new FactTable.Column("date", FactTable.Kind.DATE),
                    new FactTable.Column("event", FactTable.Kind.TEXT),
                    new FactTable.Column("mark", FactTable.Kind.MARK),
                    new FactTable.Column("category", FactTable.Kind.TEXT)));

    private Marks() {}

    static MarksOnRecord of(String... cells) {
        List<FactTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 5) {
            rows.add(new FactTable.Row(2 + i / 5, List.of(cells).subList(i, i + 5)));
        }
        return MarksOnRecord.of(List.of(), Optional.of(new FactTable(LAYOUT, rows, "invented.csv")));
    }
}
