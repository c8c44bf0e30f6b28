package org.metricmile.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.MarkList;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ResultCorrection;
import org.metricmile.race.ReviewItem;
import org.metricmile.race.Tracking;

/** One import: compares a reading with what the archive knows and writes what is new. */
final class ReadingImport {

    /** Something that has other content than the archive knows, and the version it becomes. */
    private record Change<T>(T content, int version, String contentSha256) {}

    /** An issue of the reading, and the known version it was met in, where it belongs to one. */
    private record Noted(OptionalInt versionNumber, ImportIssue issue) {}

    private final Database database;
    private final Reading reading;
    private final Occasion occasion;
    private final List<Noted> issuesOfKnownRaces = new ArrayList<>();
    private final List<ImportIssue> ownIssues = new ArrayList<>();
    private final List<Change<RaceSheet>> races = new ArrayList<>();
    private final List<Change<FactTable>> tables = new ArrayList<>();
    private final List<Change<Tracking>> trackings = new ArrayList<>();
    private final List<Change<MarkList>> lists = new ArrayList<>();
    private List<ReviewItem> reviews = List.of();
    private int racesUnchanged;
    private int tablesUnchanged;
    private int trackingsUnchanged;
    private int listsUnchanged;

    ReadingImport(Database database, Reading reading, Occasion occasion) {
        this.database = database;
        this.reading = reading;
        this.occasion = occasion;
    }

    /** Does the work; the caller holds the transaction. */
    ImportReport run(boolean keep) {
        compareRaces();
        compareTables();
        compareTrackings();
        compareLists();
        reviews = new Reviews(database).newOf(reading.reviews());
        Documents documents = new Documents(database);
        boolean newDocument = reading.documents().stream()
                .anyMatch(document -> documents.find(document).isEmpty());
        boolean newFacts =
                !races.isEmpty() || !tables.isEmpty() || !trackings.isEmpty() || !lists.isEmpty() || !reviews.isEmpty();
        if (newDocument || newFacts || !issuesOfKnownRaces.isEmpty()) {
            write(documents);
        }
        return report(keep);
    }

    private void compareRaces() {
        Issues issues = new Issues(database);
        RaceCatalogue catalogue = new RaceCatalogue(database);
        Map<String, Integer> versions = catalogue.versionCounts();
        compare(
                reading.races(),
                sheet -> sheet.race().id(),
                ContentHash::of,
                catalogue.asKnown(occasion.knownSince()),
                versions,
                new Comparison<>() {
                    @Override
                    public void changed(Change<RaceSheet> race) {
                        races.add(race);
                        reportReplacedDecision(race);
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

    /** A file that is imported again after a decision was entered by hand takes it back, which must not go unnoticed. */
    private void reportReplacedDecision(Change<RaceSheet> race) {
        String raceId = race.content().race().id();
        new RaceCatalogue(database)
                .findLatest(raceId)
                .ifPresent(inForce -> new Documents(database)
                        .listOf(raceId, inForce.version()).stream()
                                .map(StoredDocument::name)
                                .filter(name -> name.startsWith(ResultCorrection.DOCUMENT_PREFIX))
                                .filter(name -> race.content().results().stream()
                                        .noneMatch(result ->
                                                result.source().document().equals(name)))
                                .findFirst()
                                .ifPresent(name -> ownIssues.add(new DecisionReplaced(
                                        race.content().race().source().place(), raceId, name, inForce.version()))));
    }

    private static Map<String, Integer> counts(Map<String, ? extends StoredVersion> latest) {
        Map<String, Integer> counts = new HashMap<>();
        latest.forEach((name, stored) -> counts.put(name, stored.version()));
        return counts;
    }

    private void compareTrackings() {
        Map<String, Trackings.Stored> latest = new Trackings(database).latest();
        compare(reading.trackings(), Tracking::raceId, ContentHash::of, latest, counts(latest), new Comparison<>() {
            @Override
            public void changed(Change<Tracking> tracking) {
                trackings.add(tracking);
            }

            @Override
            public void unchanged(Tracking tracking, StoredVersion stored) {
                trackingsUnchanged++;
            }

            @Override
            public ImportIssue twice(Tracking first, Tracking second) {
                return new TrackingTwiceInReading(
                        first.raceId(),
                        first.source().document(),
                        second.source().document());
            }
        });
    }

    private void compareTables() {
        Map<String, FactTables.Stored> latest = new FactTables(database).latest();
        compare(
                reading.tables(),
                table -> table.layout().name(),
                ContentHash::of,
                latest,
                counts(latest),
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

    private void compareLists() {
        Map<String, MarkLists.Stored> latest = new MarkLists(database).latest();
        compare(reading.lists(), MarkList::id, ContentHash::of, latest, counts(latest), new Comparison<>() {
            @Override
            public void changed(Change<MarkList> list) {
                lists.add(list);
            }

            @Override
            public void unchanged(MarkList list, StoredVersion stored) {
                listsUnchanged++;
            }

            @Override
            public ImportIssue twice(MarkList first, MarkList second) {
                return new ListTwiceInReading(
                        first.id(), first.source().document(), second.source().document());
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
            Map<String, Integer> versions,
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
            if (stored == null || !stored.contentSha256().equals(hash)) {
                comparison.changed(new Change<>(content, versions.getOrDefault(name.apply(content), 0) + 1, hash));
            } else {
                comparison.unchanged(content, stored);
            }
        }
    }

    private void write(Documents documents) {
        int number = database.nextNumber("reading", "reading_no");
        database.update(
                "insert into reading (reading_no, recorded_at, reason, published) values (?, ?, ?, ?)",
                binding -> binding.number(number)
                        .text(occasion.now().toString())
                        .text(occasion.reason())
                        .text(occasion.published().map(LocalDate::toString)));
        Numbers numbers = new Numbers(database, writeDocuments(documents, number));
        RaceWriter writer = new RaceWriter(database, numbers, number, occasion.knownSince());
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
        Trackings stored = new Trackings(database);
        for (Change<Tracking> tracking : trackings) {
            stored.write(tracking.content(), tracking.version(), tracking.contentSha256(), number, numbers);
        }
        MarkLists markLists = new MarkLists(database);
        for (Change<MarkList> list : lists) {
            markLists.write(list.content(), list.version(), list.contentSha256(), number, numbers);
        }
        Reviews queue = new Reviews(database);
        queue.renew(reading.reviews(), number, numbers);
        queue.write(reviews, number, numbers);
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
        for (Change<MarkList> list : lists) {
            rows += list.content().marks().size();
        }
        List<ImportIssue> issues = new ArrayList<>(reading.issues());
        reading.races().forEach(sheet -> issues.addAll(sheet.issues()));
        reading.trackings().forEach(tracking -> issues.addAll(tracking.issues()));
        issues.addAll(ownIssues);
        List<String> tableNames =
                tables.stream().map(table -> table.content().layout().name()).toList();
        return new ImportReport(
                keep,
                added,
                corrected,
                racesUnchanged,
                tableNames,
                tablesUnchanged,
                trackings.stream().map(tracking -> tracking.content().raceId()).toList(),
                trackingsUnchanged,
                lists.stream().map(list -> list.content().id()).toList(),
                listsUnchanged,
                reviews.size(),
                rows,
                issues);
    }
}
