package org.metricmile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.FactTable;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;

/** Looks through a whole archive for damage and for changes made by hand. */
final class ArchiveCheck {

    /** Races read at a time, to bound the memory. */
    private static final int CHUNK = 200;

    private final Database database;
    private final List<Finding> findings = new ArrayList<>();

    ArchiveCheck(Database database) {
        this.database = database;
    }

    List<Finding> run() {
        checking("file", this::checkFile);
        checking("documents", this::checkDocuments);
        checking("races", this::checkLatest);
        checking("races", this::checkRaces);
        checking("tables", this::checkTables);
        return List.copyOf(findings);
    }

    /** A part that cannot be read is itself a finding; the other parts are still looked at. */
    private void checking(String place, Runnable part) {
        try {
            part.run();
        } catch (ArchiveException failure) {
            findings.add(new Finding(place, String.valueOf(failure.getMessage())));
        }
    }

    private void checkFile() {
        database.list("pragma integrity_check", row -> row.getString(1)).stream()
                .filter(answer -> !answer.equals("ok"))
                .forEach(answer -> findings.add(new Finding("file", answer)));
        database.list(
                        "pragma foreign_key_check",
                        row -> "row %s of %s names a row of %s that is not there"
                                .formatted(row.getString(2), row.getString(1), row.getString(3)))
                .forEach(answer -> findings.add(new Finding("file", answer)));
    }

    private void checkDocuments() {
        Documents documents = new Documents(database);
        for (StoredDocument document : documents.list()) {
            String place = "document " + document.name();
            checking(place, () -> {
                Optional<byte[]> bytes = documents.bytes(document.sha256());
                String sha256 = bytes.map(Document::sha256).orElse("");
                if (!sha256.equals(document.sha256())) {
                    findings.add(new Finding(
                            place,
                            "its content has the SHA-256 %s, it was imported with %s; maybe restore a copy"
                                    .formatted(sha256, document.sha256())));
                }
            });
        }
    }

    private void checkLatest() {
        database.list(
                        """
                        select * from (
                            select r.race_id, r.latest_version, max(v.version) as newest, count(v.version) as versions,
                                (select i.version from race_version i where i.race_id = r.race_id
                                    order by i.known_since desc, i.version desc limit 1) as in_force
                            from race r left join race_version v on v.race_id = r.race_id
                            group by r.race_id, r.latest_version) counted
                        where newest is null or newest <> versions or in_force <> latest_version
                        order by race_id
                        """,
                        row -> new Finding(
                                "race " + row.getString("race_id"),
                                "version %d is in force, but of %d versions it should be %d; the newest is %d"
                                        .formatted(
                                                row.getInt("latest_version"),
                                                row.getInt("versions"),
                                                row.getInt("in_force"),
                                                row.getInt("newest"))))
                .forEach(findings::add);
    }

    private void checkRaces() {
        List<RaceCatalogue.Stored> all = new RaceCatalogue(database).all();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<RaceCatalogue.Stored> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            try {
                compare(chunk);
            } catch (ArchiveException oneCannotBeRead) {
                chunk.forEach(race -> checking(place(race), () -> compare(List.of(race))));
            }
        }
    }

    private void compare(List<RaceCatalogue.Stored> chunk) {
        List<RaceSheet> sheets = new SheetReader(database)
                .read(chunk.stream().map(RaceCatalogue.Stored::number).toList());
        for (int i = 0; i < sheets.size(); i++) {
            RaceCatalogue.Stored stored = chunk.get(i);
            if (!ContentHash.of(sheets.get(i)).equals(stored.contentSha256())) {
                findings.add(new Finding(
                        place(stored),
                        "its facts are not those that were imported; maybe the file was changed by hand"));
            }
        }
    }

    private static String place(RaceCatalogue.Stored race) {
        return "race %s version %d".formatted(race.raceId(), race.version());
    }

    private void checkTables() {
        FactTables tables = new FactTables(database);
        for (FactTables.Stored stored : tables.all()) {
            FactTable table = tables.read(stored);
            if (!ContentHash.of(table).equals(stored.contentSha256())) {
                findings.add(new Finding(
                        "table %s version %d".formatted(stored.name(), stored.version()),
                        "its rows are not those that were imported; maybe the file was changed by hand"));
            }
        }
    }
}
