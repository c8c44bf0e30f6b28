package org.metricmile.cli;

import java.util.List;
import org.metricmile.archive.Archive;
import org.metricmile.feeds.DeskTables;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.RaceResults;

/** The careers that an archive holds. */
final class FormBookOfArchive {

    private FormBookOfArchive() {}

    static FormBook of(Archive archive) {
        ReferenceTables names = ReferenceTables.shipped();
        return new FormBook(
                archive.findRaces(any -> true).stream()
                        .map(sheet -> new RaceResults(sheet.race(), sheet.results()))
                        .toList(),
                table -> archive.rows(table).or(() -> DeskTables.find(table)),
                names.competitions(),
                names.identities(),
                names.nations(),
                List.of());
    }
}
