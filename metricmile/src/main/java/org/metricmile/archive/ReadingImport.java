package org.metricmile.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.MarkList;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ResultCorrection;
import org.metricmile.race.ReviewItem;
import org.metricmile.race.Tracking;

/** One import: compares a reading with what the archive knows and writes what is new. */
final class ReadingImport {

    /** An issue of the reading, and the known version it was met in, where it belongs to one. */
    private record Noted(OptionalInt versionNumber, ImportIssue issue) {}

    private final Database database;
    private final Reading reading;
    private final Occasion occasion;
    private final Compared<RaceSheet> races;
    private final Compared<FactTable> tables;
    private final Compared<Tracking> trackings;
    private final Compared<MarkList> lists;
    private final List<ReviewItem> reviews;

    /** Compares; the caller holds the transaction. */
    ReadingImport(Database database, Reading reading, Occasion occasion) {
        this.database = database;
        this.reading = reading;
        this.occasion = occasion;
        RaceCatalogue catalogue = new RaceCatalogue(database);
        races = Compared.of(
                reading.races(),
                sheet -> sheet.race().id(),
                ContentHash::of,
                catalogue.asKnown(occasion.knownSince()),
                catalogue.versionCounts(),
                (first, second) -> new RaceTwiceInReading(
                        first.race().id(), first.race().source(), second.race().source()));
        tables = Compared.withLatest(
                reading.tables(),
                table -> table.layout().name(),
                ContentHash::of,
                new FactTables(database).latest(),
                (first, second) -> new TableTwiceInReading(first.layout().name(), first.document(), second.document()));
        trackings = Compared.withLatest(
                reading.trackings(),
                Tracking::raceId,
                ContentHash::of,
                new Trackings(database).latest(),
                (first, second) -> new TrackingTwiceInReading(
                        first.raceId(),
                        first.source().document(),
                        second.source().document()));
        lists = Compared.withLatest(
                reading.lists(),
                MarkList::id,
                ContentHash::of,
                new MarkLists(database).latest(),
                (first, second) -> new ListTwiceInReading(
                        first.id(), first.source().document(), second.source().document()));
        reviews = new Reviews(database).newOf(reading.reviews());
    }

    /** Writes what is new; the caller holds the transaction. */
    ImportReport run(boolean keep) {
        List<ImportIssue> ownIssues = ownIssues();
        List<Noted> issuesOfKnownRaces = issuesOfKnownRaces();
        Documents documents = new Documents(database);
        boolean newDocument = reading.documents().stream()
                .anyMatch(document -> documents.find(document).isEmpty());
        boolean newFacts = !races.changes().isEmpty()
                || !tables.changes().isEmpty()
                || !trackings.changes().isEmpty()
                || !lists.changes().isEmpty()
                || !reviews.isEmpty();
        if (newDocument || newFacts || !issuesOfKnownRaces.isEmpty()) {
            int number = write(documents);
            List<Noted> issues = new ArrayList<>();
            reading.issues().forEach(issue -> issues.add(new Noted(OptionalInt.empty(), issue)));
            ownIssues.forEach(issue -> issues.add(new Noted(OptionalInt.empty(), issue)));
            issues.addAll(issuesOfKnownRaces);
            writeIssues(number, issues);
        }
        return report(keep, ownIssues);
    }

    private List<Noted> issuesOfKnownRaces() {
        Issues issues = new Issues(database);
        List<Noted> noted = new ArrayList<>();
        for (Compared.Known<RaceSheet> race : races.unchanged()) {
            issues.newOf(race.number(), race.content().issues())
                    .forEach(issue -> noted.add(new Noted(OptionalInt.of(race.number()), issue)));
        }
        return noted;
    }

    private List<ImportIssue> ownIssues() {
        List<ImportIssue> issues = new ArrayList<>(races.twice());
        races.changes().forEach(race -> replacedDecision(race.content()).ifPresent(issues::add));
        issues.addAll(tables.twice());
        issues.addAll(trackings.twice());
        issues.addAll(lists.twice());
        return issues;
    }

    /** A file that is imported again after a decision was entered by hand takes it back, which must not go unnoticed. */
    private Optional<ImportIssue> replacedDecision(RaceSheet sheet) {
        String raceId = sheet.race().id();
        return new RaceCatalogue(database)
                .findLatest(raceId)
                .flatMap(inForce -> new Documents(database)
                        .listOf(raceId, inForce.version()).stream()
                                .map(StoredDocument::name)
                                .filter(name -> name.startsWith(ResultCorrection.DOCUMENT_PREFIX))
                                .filter(name -> sheet.results().stream()
                                        .noneMatch(result ->
                                                result.source().document().equals(name)))
                                .findFirst()
                                .map(name -> new DecisionReplaced(
                                        sheet.race().source().place(), raceId, name, inForce.version())));
    }

    /** All but the issues; returns the number of the reading. */
    private int write(Documents documents) {
        int number = database.nextNumber("reading", "reading_no");
        database.update(
                "insert into reading (reading_no, recorded_at, reason, published) values (?, ?, ?, ?)",
                binding -> binding.number(number)
                        .text(occasion.now().toString())
                        .text(occasion.reason())
                        .text(occasion.published().map(LocalDate::toString)));
        Numbers numbers = new Numbers(database, documents.keepAll(reading.documents(), number));
        RaceWriter writer = new RaceWriter(database, numbers, number, occasion.knownSince());
        for (Compared.Change<RaceSheet> race : races.changes()) {
            writer.write(race.content(), race.version(), race.contentSha256());
        }
        FactTables factTables = new FactTables(database);
        for (Compared.Change<FactTable> table : tables.changes()) {
            factTables.write(
                    table.content(),
                    table.version(),
                    table.contentSha256(),
                    numbers.document(table.content().document()));
        }
        Trackings stored = new Trackings(database);
        for (Compared.Change<Tracking> tracking : trackings.changes()) {
            stored.write(tracking.content(), tracking.version(), tracking.contentSha256(), number, numbers);
        }
        MarkLists markLists = new MarkLists(database);
        for (Compared.Change<MarkList> list : lists.changes()) {
            markLists.write(list.content(), list.version(), list.contentSha256(), number, numbers);
        }
        Reviews queue = new Reviews(database);
        queue.renew(reading.reviews(), number, numbers);
        queue.write(reviews, number, numbers);
        return number;
    }

    private void writeIssues(int number, List<Noted> issues) {
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

    private ImportReport report(boolean keep, List<ImportIssue> ownIssues) {
        List<String> added = new ArrayList<>();
        List<ImportReport.NewVersion> corrected = new ArrayList<>();
        long rows = 0;
        for (Compared.Change<RaceSheet> race : races.changes()) {
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
        for (Compared.Change<FactTable> table : tables.changes()) {
            rows += table.content().rows().size();
        }
        for (Compared.Change<MarkList> list : lists.changes()) {
            rows += list.content().marks().size();
        }
        List<ImportIssue> issues = new ArrayList<>(reading.issues());
        reading.races().forEach(sheet -> issues.addAll(sheet.issues()));
        reading.trackings().forEach(tracking -> issues.addAll(tracking.issues()));
        issues.addAll(ownIssues);
        List<String> tableNames = tables.changes().stream()
                .map(table -> table.content().layout().name())
                .toList();
        return new ImportReport(
                keep,
                added,
                corrected,
                races.unchanged().size(),
                tableNames,
                tables.unchanged().size(),
                trackings.changes().stream()
                        .map(tracking -> tracking.content().raceId())
                        .toList(),
                trackings.unchanged().size(),
                lists.changes().stream().map(list -> list.content().id()).toList(),
                lists.unchanged().size(),
                reviews.size(),
                rows,
                issues);
    }
}
