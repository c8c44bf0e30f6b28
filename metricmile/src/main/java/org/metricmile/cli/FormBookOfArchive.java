package org.metricmile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Race;
import org.metricmile.feeds.DeskTables;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.MarksOnRecord;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.RaceResults;

/** The careers that an archive holds. */
final class FormBookOfArchive {

    private FormBookOfArchive() {}

    /** With a record desk for all events. */
    static FormBook of(Archive archive) {
        return of(archive, archive.findRaces(any -> true), marks -> DeskOnRecord.of(archive, marks));
    }

    /** With a record desk for the event of a race. */
    static FormBook of(Archive archive, Race race) {
        return of(archive, archive.findRaces(any -> true), marks -> DeskOnRecord.of(archive, race, marks));
    }

    /** The same with a race as it stands in a sheet, which the archive may hold otherwise or not at all. */
    static FormBook with(Archive archive, RaceSheet sheet) {
        String id = sheet.race().id();
        List<RaceSheet> races =
                new ArrayList<>(archive.findRaces(race -> !race.id().equals(id)));
        races.add(sheet);
        return of(archive, races, marks -> DeskOnRecord.of(archive, sheet.race(), marks));
    }

    /** Of some races, with the desk that is made of what they and the tables of facts tell. */
    static FormBook of(Archive archive, List<RaceSheet> races, Function<MarksOnRecord, RecordDesk> desk) {
        ReferenceTables names = ReferenceTables.shipped();
        return new FormBook(
                races.stream()
                        .map(sheet -> new RaceResults(sheet.race(), sheet.results()))
                        .toList(),
                table -> archive.rows(table).or(() -> DeskTables.find(table)),
                names.competitions(),
                names.identities(),
                names.nations(),
                desk);
    }
}
