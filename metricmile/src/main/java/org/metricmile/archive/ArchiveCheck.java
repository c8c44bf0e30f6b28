package org.metricmile.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.metricmile.athletics.FactTable;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;

/**
 * Looks through a whole archive for damage and for changes made by hand. Whatever state the file is in, it ends: a part
 * that cannot be read is itself a finding, and the other parts are still looked at.
 */
final class ArchiveCheck {

    /** Races read at a time, to bound the memory. */
    private static final int CHUNK = 200;

    private static final String CHANGED = "are not those that were imported; maybe the file was changed by hand";

    private final Database database;
    private final List<Finding> findings = new ArrayList<>();

    ArchiveCheck(Database database) {
        this.database = database;
    }

    List<Finding> run() {
        checking("file", () -> findings.addAll(FileCheck.run(database)));
        checking("documents", this::checkDocuments);
        checking("imports", () -> findings.addAll(ReadingCheck.run(database)));
        checking("races", this::checkLatest);
        checking("races", this::checkRaces);
        checking("tables", this::checkTables);
        checking("trackings", this::checkTrackings);
        checking("lists", this::checkLists);
        checking("reviews", () -> findings.addAll(ReviewCheck.run(database)));
        checking("rows", () -> findings.addAll(RowNumberCheck.run(database)));
        return List.copyOf(findings);
    }

    private void checking(String place, Runnable part) {
        try {
            part.run();
        } catch (ArchiveException failure) {
            findings.add(new Finding(place, String.valueOf(failure.getMessage())));
        } catch (RuntimeException failure) {
            findings.add(
                    new Finding(place, String.valueOf(Database.cannotBe(failure).getMessage())));
        }
    }

    private void checkDocuments() {
        Documents documents = new Documents(database);
        Set<String> named = new HashSet<>();
        for (StoredDocument document : documents.list()) {
            named.add(document.sha256());
            String place = "document " + document.name();
            checking(place, () -> {
                Optional<byte[]> bytes = documents.bytes(document.sha256());
                String sha256 = bytes.map(Document::sha256).orElse("");
                if (!sha256.equals(document.sha256())) {
                    findings.add(new Finding(
                            place,
                            "its content has the SHA-256 %s, it was imported with %s; maybe restore a copy"
                                    .formatted(sha256, document.sha256())));
                } else if (bytes.map(content -> content.length).orElse(0) != document.byteCount()) {
                    findings.add(new Finding(
                            place,
                            "it is said to have " + document.byteCount()
                                    + " bytes, and has another number; maybe the file was changed by hand"));
                }
            });
        }
        database.list("select sha256 from document order by sha256", row -> row.getString(1)).stream()
                .filter(sha256 -> !named.contains(sha256))
                .forEach(sha256 -> findings.add(new Finding(
                        "document " + sha256, "it belongs to no import; maybe the file was changed by hand")));
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
                findings.add(new Finding(place(stored), "its facts " + CHANGED));
            }
        }
    }

    private static String place(RaceCatalogue.Stored race) {
        return "race %s version %d".formatted(race.raceId(), race.version());
    }

    private void checkTables() {
        FactTables tables = new FactTables(database);
        List<FactTables.Stored> all = tables.all();
        for (FactTables.Stored stored : all) {
            String place = "table %s version %d".formatted(stored.name(), stored.version());
            checking(place, () -> {
                FactTable table = tables.read(stored);
                if (!ContentHash.of(table).equals(stored.contentSha256())) {
                    findings.add(new Finding(place, "its rows " + CHANGED));
                }
            });
        }
        checkVersions("table", "table_name", "fact_table_version");
    }

    private void checkTrackings() {
        Trackings trackings = new Trackings(database);
        for (Trackings.Stored stored : trackings.all()) {
            String place = "positions of %s version %d".formatted(stored.raceId(), stored.version());
            checkHash(place, stored, () -> ContentHash.of(trackings.read(stored.number())));
        }
        checkVersions("positions of", "race_id", "race_tracking");
    }

    private void checkLists() {
        MarkLists lists = new MarkLists(database);
        for (MarkLists.Stored stored : lists.all()) {
            String place = "list %s version %d".formatted(stored.listId(), stored.version());
            checkHash(place, stored, () -> ContentHash.of(lists.read(stored)));
        }
        checkVersions("list", "list_id", "mark_list");
    }

    private void checkHash(String place, StoredVersion stored, Supplier<String> hash) {
        checking(place, () -> {
            if (!hash.get().equals(stored.contentSha256())) {
                findings.add(new Finding(place, "they " + CHANGED));
            }
        });
    }

    /** Versions are counted without a gap. */
    private void checkVersions(String what, String column, String table) {
        database.list(
                        """
                        select %s, count(*), max(version) from %s group by %s having count(*) <> max(version)
                        """.formatted(column, table, column),
                        row -> new Finding(
                                what + " " + row.getString(1),
                                "of its %d versions %d are there; maybe the file was changed by hand"
                                        .formatted(row.getInt(3), row.getInt(2))))
                .forEach(findings::add);
    }
}
