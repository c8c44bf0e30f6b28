package org.metricmile.archive;

import static org.metricmile.archive.ImportedScenes.NOON;
import static org.metricmile.archive.ImportedScenes.afterAppeal;
import static org.metricmile.archive.ImportedScenes.document;
import static org.metricmile.archive.ImportedScenes.fullRace;
import static org.metricmile.archive.ImportedScenes.rankings;
import static org.metricmile.archive.ImportedScenes.reviewItem;
import static org.metricmile.archive.ImportedScenes.tracking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.FactTable;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.Tracking;

/** A small archive with something in every table, and the facts that it tells. */
final class WholeArchive {

    private static final String DOCUMENT = "book.csv";

    private WholeArchive() {}

    static Path make(Path file) {
        RaceSheet race = fullRace("RACE", DOCUMENT);
        try (Archive archive = Archive.open(file)) {
            importAll(archive, "first", "no note", List.of(race, fullRace("OTHER", DOCUMENT)), 250);
            importAll(archive, "second", "a note", List.of(afterAppeal(race)), 251);
            archive.settle(
                    1,
                    Optional.of(archive.listAthletes().get(0)),
                    new Reading(List.of(), List.of(), List.of(), List.of()),
                    Occasion.now("same bib", NOON),
                    archive.state());
        }
        return file;
    }

    private static void importAll(
            Archive archive, String content, String note, List<RaceSheet> races, int millimetres) {
        FactTable table = rankings(DOCUMENT, note);
        Document document = document(DOCUMENT, content.repeat(50));
        Tracking tracking = tracking("RACE", DOCUMENT, millimetres);
        archive.importAll(
                new Reading(
                        List.of(document),
                        races,
                        List.of(table),
                        List.of(tracking),
                        List.of(reviewItem("RACE", DOCUMENT)),
                        List.of(new StoredIssue("Odd", StoredIssue.Severity.NOTE, DOCUMENT + ":9", "Odd line."))),
                Occasion.now(content, NOON));
    }

    /** The facts that are kept with a hash, in all versions, and the raw documents. */
    static List<String> facts(Path file) {
        List<String> facts = new ArrayList<>();
        try (Database database = ArchiveFile.open(file, ArchiveFile.PATIENCE)) {
            for (RaceCatalogue.Stored stored : new RaceCatalogue(database).all()) {
                RaceSheet sheet =
                        new SheetReader(database).read(List.of(stored.number())).get(0);
                facts.add(sheet.race().id() + " " + stored.version() + " " + ContentHash.of(sheet));
            }
            FactTables tables = new FactTables(database);
            tables.all().forEach(stored -> facts.add(stored.name() + " " + ContentHash.of(tables.read(stored))));
            Trackings trackings = new Trackings(database);
            trackings
                    .all()
                    .forEach(stored ->
                            facts.add(stored.version() + " " + ContentHash.of(trackings.read(stored.number()))));
            Documents documents = new Documents(database);
            documents
                    .list()
                    .forEach(document -> facts.add(document.name() + " "
                            + Document.sha256(documents.bytes(document.sha256()).orElseThrow())));
            new RaceCatalogue(database).latest().forEach((id, stored) -> facts.add(id + " is " + stored.version()));
        }
        return facts;
    }
}
