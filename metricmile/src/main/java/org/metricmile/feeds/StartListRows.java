package org.metricmile.feeds;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.issues.DuplicateRow;
import org.metricmile.feeds.issues.RowWithoutName;
import org.metricmile.feeds.issues.StartListNameNotInResults;
import org.metricmile.feeds.issues.StartListNation;
import org.metricmile.feeds.issues.UnreadableNumber;

/** Reads the rows of {@code start_order.csv}. */
final class StartListRows {

    private final BundleTable table;
    private final NationReader nations;

    /** By race id: where each athlete stands. */
    private final Map<String, Map<Athlete, String>> placesOf = new HashMap<>();

    StartListRows(BundleTable table, NationReader nations) {
        this.table = table;
        this.nations = nations;
    }

    void read(OpenRace race, Table.Row row) {
        Source source = table.source(row);
        String where = source.place();
        String name = row.cell(table.column("athlete"));
        if (name.isEmpty()) {
            race.issues.add(new RowWithoutName(where));
            return;
        }
        Nation nation = nations.read(row.cell(table.column("country")), name, where, race.issues);
        Optional<Athlete> runner = race.runner(name, source);
        if (runner.isEmpty()) {
            race.issues.add(new StartListNameNotInResults(where, name, race.id));
        }
        Athlete athlete = runner.orElseGet(() -> race.athlete(name, nation));
        Map<Athlete, String> listed = placesOf.computeIfAbsent(race.id, added -> new HashMap<>());
        String other = listed.putIfAbsent(athlete, where);
        if (other != null) {
            race.issues.add(new DuplicateRow(where, name, other));
            return;
        }
        race.result(athlete)
                .map(Result::nation)
                .filter(result -> nation.isKnown() && result.isKnown() && !result.equals(nation))
                .ifPresent(result -> race.issues.add(new StartListNation(where, name, nation, result)));
        race.startList.add(new StartListEntry(
                athlete,
                nation,
                row.cell(table.column(RaceBundle.TEAM)),
                order(race, row, name, where),
                row.cell(table.column("bib")),
                source));
    }

    private OptionalInt order(OpenRace race, Table.Row row, String name, String where) {
        String text = row.cell(table.column("start_order"));
        OptionalInt order = Positions.parse(text);
        if (order.isEmpty() && !text.isEmpty()) {
            race.issues.add(new UnreadableNumber(where, name, "start order", text));
        }
        return order;
    }
}
