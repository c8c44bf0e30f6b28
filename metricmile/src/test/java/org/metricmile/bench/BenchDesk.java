package org.metricmile.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.archive.Archive;
import org.metricmile.archive.RaceMarks;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.records.MarksOnRecord;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.Venues;
import org.metricmile.records.WhoIsWho;

/** The record desk over all marks of an archive, as the commands make it. */
final class BenchDesk {

    static final ReferenceTables TABLES = ReferenceTables.shipped();

    private BenchDesk() {}

    static RecordDesk of(Archive archive) {
        RaceMarks races = archive.marks().ofRaces(TABLES.competitions(), Optional.empty(), Optional.empty());
        WhoIsWho who = new WhoIsWho(
                archive.marks().listedPeople(), archive.marks().spellings(), Map.of(), TABLES.identities(), Map.of());
        return RecordDesk.of(
                new MarksOnRecord(
                        races.marks(),
                        List.of(),
                        archive.marks().ofLists(Optional.empty(), Optional.empty()),
                        List.of(),
                        races.rulings()),
                who,
                new Venues(TABLES.competitions(), TABLES.citySpellings()),
                TABLES.nations());
    }
}
