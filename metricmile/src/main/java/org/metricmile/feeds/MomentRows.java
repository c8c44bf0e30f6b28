package org.metricmile.feeds;

import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.issues.MomentOfNobody;
import org.metricmile.feeds.issues.UnreadableDistance;
import org.metricmile.race.ReportedMoment;

/** Reads the rows of {@code narrative.csv}. */
final class MomentRows {

    private final BundleTable table;

    MomentRows(BundleTable table) {
        this.table = table;
    }

    void read(OpenRace race, Table.Row row) {
        Source source = table.source(row);
        String name = row.cell(table.column("athlete"));
        Optional<Athlete> runner = race.runner(name, source);
        if (runner.isEmpty()) {
            race.issues.add(new MomentOfNobody(source.place(), name, race.id));
        }
        race.reported.add(new ReportedMoment(
                distance(race, row, "distance_from", name, source),
                distance(race, row, "distance_to", name, source),
                runner.or(() -> race.findOutsider(name)),
                name,
                row.cell(table.column("event")),
                row.cell(table.column("detail_in_your_own_words")),
                source));
    }

    private Optional<Distance> distance(OpenRace race, Table.Row row, String column, String name, Source source) {
        String text = row.cell(table.column(column));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Distance> distance = Distance.parse(text);
        if (distance.isEmpty()) {
            race.issues.add(new UnreadableDistance(source.place(), name, text));
        }
        return distance;
    }
}
