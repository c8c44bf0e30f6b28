package org.metricmile.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.metricmile.athletics.FactTable;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;

/** One import: compares a reading with what the archive knows and writes what is new. */
final class ReadingImport {

    /** Something that has other content than the archive knows, and the version it becomes. */
    private record Change<T>(T content, int version, String contentSha256) {}

    /** An issue of the reading, and the known version it was met in, where it belongs to one. */
    private record Noted(OptionalInt versionNumber, ImportIssue issue) {}

    private final Database database;
    private final Reading reading;
    private final List<Noted> issuesOfKnownRaces = new ArrayList<>();
    private final List<ImportIssue> ownIssues = new ArrayList<>();
    private final List<Change<RaceSheet>> races = new ArrayList<>();
    private final List<Change<FactTable>> tables = new ArrayList<>();
    private int racesUnchanged;
    private int tablesUnchanged;

    ReadingImport(Database database, Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    /** Does the work; the caller holds the transaction. */
    ImportReport run(String reason, Instant now, boolean keep) {
        compareRaces();
        compareTables();
        Documents documents = new Documents(database);
        boolean newDocument = reading.documents().stream()
                .anyMatch(document -> documents.find(document).isEmpty());
        if (newDocument || !races.isEmpty() || !tables.isEmpty() || !issuesOfKnownRaces.isEmpty()) {
            write(documents, reason, now);
        }
        return report(keep);
    }

    private void compareRaces() {
        Issues issues = new Issues(database);
        compare(
                reading.races(),
                sheet -> sheet.race().id(),
                ContentHash::of,
                new RaceCatalogue(database).latest(),
                new Comparison<>() {
                    @Override
                    public void changed(Change<RaceSheet> race) {
                        races.add(race);
                    }

                    @Override
                    public void unchanged(RaceSheet sheet, StoredVersion stored) {
                        racesUnchanged++;
                        issues.newOf(stored.number(), sheet.issues())
                                .forEach(issue ->
                                        issuesOfKnownRaces.add(new Noted(OptionalInt.of(stored.number()), issue)));
                    }

                    @Override
                    public ImportIssue twice(RaceSheet first, RaceSheet second) {
                        return new RaceTwiceInReading(
                                first.race().id(),
                                first.race().source(),
                                second.race().source());
                    }
                });
    }

    private void compareTables() {
        compare(
                reading.tables(),
                table -> table.layout().name(),
                ContentHash::of,
                new FactTables(database).latest(),
                new Comparison<>() {
                    @Override
                    public void changed(Change<FactTable> table) {
                        tables.add(table);
                    }

                    @Override
                    public void unchanged(FactTable table, StoredVersion stored) {
                        tablesUnchanged++;
                    }

                    @Override
                    public ImportIssue twice(FactTable first, FactTable second) {
                        return new TableTwiceInReading(first.layout().name(), first.document(), second.document());
                    }
                });
    }

    /** What comes out when something that was read is held against the archive. */
    private interface Comparison<T> {

        void changed(Change<T> change);

        void unchanged(T content, StoredVersion stored);

        ImportIssue twice(T first, T second);
    }

    private <T> void compare(
            List<T> contents,
            Function<T, String> name,
            Function<T, String> hashing,
            Map<String, ? extends StoredVersion> known,
            Comparison<T> comparison) {
        Map<String, T> seen = new HashMap<>();
        for (T content : contents) {
            T first = seen.putIfAbsent(name.apply(content), content);
            if (first != null) {
                ownIssues.add(comparison.twice(first, content));
                continue;
            }
            StoredVersion stored = known.get(name.apply(content));
            String hash = hashing.apply(content);
            if (stored == null) {
                comparison.changed(new Change<>(content, 1, hash));
            } else if (!stored.contentSha256().equals(hash)) {
                comparison.changed(new Change<>(content, stored.version() + 1, hash));
            } else {
                comparison.unchanged(content, stored);
            }
        }
    }

    private void write(Documents documents, String reason, Instant now) {
        int number = database.nextNumber("reading", "reading_no");
        database.update(
                "insert into reading (reading_no, recorded_at, reason) values (?, ?, ?)",
                binding -> binding.number(number).text(now.toString()).text(reason));
        Numbers numbers = new Numbers(database, writeDocuments(documents, number));
        RaceWriter writer = new RaceWriter(database, numbers);
        for (Change<RaceSheet> race : races) {
            writer.write(race.content(), race.version(), race.contentSha256());
        }
        FactTables factTables = new FactTables(database);
        for (Change<FactTable> table : tables) {
            factTables.write(
                    table.content(),
                    table.version(),
                    table.contentSha256(),
                    numbers.document(table.content().document()));
        }
        writeIssues(number);
    }

    private void writeIssues(int number) {
        List<Noted> issues = new ArrayList<>();
        reading.issues().forEach(issue -> issues.add(new Noted(OptionalInt.empty(), issue)));
        ownIssues.forEach(issue -> issues.add(new Noted(OptionalInt.empty(), issue)));
        issues.addAll(issuesOfKnownRaces);
        database.insertAll(
                """
                insert into reading_issue (reading_no, row_no, version_no, kind, severity, seen_at, message)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                issues,
                (binding, noted, row) -> binding.number(number)
                        .number(row)
                        .number(noted.versionNumber())
                        .text(noted.issue().kind())
                        .code(noted.issue().severity())
                        .text(noted.issue().where())
                        .text(noted.issue().message()));
    }

    /** Keeps the documents and returns the numbers by which facts name them. */
    private Map<String, Integer> writeDocuments(Documents documents, int readingNumber) {
        Map<String, Document> byName = new LinkedHashMap<>();
        for (Document document : reading.documents()) {
            Document other = byName.putIfAbsent(document.name(), document);
            if (other != null && !other.sha256().equals(document.sha256())) {
                throw new ArchiveException("the reading has two documents named " + document.name()
                        + " with different content; maybe import their folders one after the other");
            }
        }
        Map<String, Integer> sources = new HashMap<>();
        int next = database.nextNumber("reading_document", "source_no");
        for (Document document : byName.values()) {
            int source = next++;
            int documentNumber = documents.keep(document);
            database.update(
                    """
                    insert into reading_document (source_no, reading_no, document_no, document_name)
                    values (?, ?, ?, ?)
                    """,
                    binding -> binding.number(source)
                            .number(readingNumber)
                            .number(documentNumber)
                            .text(document.name()));
            sources.put(document.name(), source);
        }
        return sources;
    }

    private ImportReport report(boolean keep) {
        List<String> added = new ArrayList<>();
        List<ImportReport.NewVersion> corrected = new ArrayList<>();
        long rows = 0;
        for (Change<RaceSheet> race : races) {
            String id = race.content().race().id();
            if (race.version() == 1) {
                added.add(id);
            } else {
                corrected.add(new ImportReport.NewVersion(id, race.version()));
            }
            rows += race.content().results().size()
                    + race.content().splits().size()
                    + race.content().reported().size()
                    + race.content().startList().size();
        }
        for (Change<FactTable> table : tables) {
            rows += table.content().rows().size();
        }
        List<ImportIssue> issues = new ArrayList<>(reading.issues());
        reading.races().forEach(sheet -> issues.addAll(sheet.issues()));
        issues.addAll(ownIssues);
        List<String> tableNames =
                tables.stream().map(table -> table.content().layout().name()).toList();
        return new ImportReport(keep, added, corrected, racesUnchanged, tableNames, tablesUnchanged, rows, issues);
    }
}
