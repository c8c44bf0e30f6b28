package org.metricmile.archive;

import java.util.ArrayList;
import java.util.List;

/** Everything an archive tells, free of the numbers that depend on the order of imports, to compare two archives. */
final class ArchiveContents {

    private ArchiveContents() {}

    static List<String> of(Archive archive) {
        List<String> contents = new ArrayList<>();
        for (RaceSummary race : archive.listRaces()) {
            contents.add(race.toString());
            for (RaceVersion version : archive.listVersions(race.race().id())) {
                contents.add(version.toString());
                contents.add(
                        archive.findRace(race.race().id(), version.version()).toString());
                contents.add(archive.documents()
                        .listOf(race.race().id(), version.version())
                        .toString());
            }
        }
        archive.listTables().forEach(table -> {
            contents.add(table.toString());
            contents.add(archive.rows(table.name()).toString());
        });
        contents.add(archive.documents().list().toString());
        contents.add(archive.listAthletes().toString());
        archive.listReadings().stream().map(StoredReading::toString).sorted().forEach(contents::add);
        return contents;
    }
}
