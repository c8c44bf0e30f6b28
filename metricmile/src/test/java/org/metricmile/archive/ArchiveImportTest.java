package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.metricmile.archive.ImportedScenes.NOON;
import static org.metricmile.archive.ImportedScenes.afterAppeal;
import static org.metricmile.archive.ImportedScenes.document;
import static org.metricmile.archive.ImportedScenes.fullRace;
import static org.metricmile.archive.ImportedScenes.rankings;
import static org.metricmile.archive.ImportedScenes.reading;
import static org.metricmile.archive.ImportedScenes.spelling;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Mark;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;

class ArchiveImportTest {

    private static final Document BOOK = document("book.csv", "the book ".repeat(100));
    private static final RaceSheet RACE = fullRace("M2025-W-1500-F", "book.csv");

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void openArchive() {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void closeArchive() {
        archive.close();
    }

    @Test
    void aRaceComesBackAsItWasImported() {
        ImportReport report = archive.importAll(reading(BOOK, RACE), Occasion.now("first import", NOON));

        assertThat(archive.findRace("M2025-W-1500-F")).contains(RACE);
        assertThat(report.added()).containsExactly("M2025-W-1500-F");
        assertThat(report.rows()).isEqualTo(10);
        assertThat(report.issues()).extracting(ImportIssue::kind).containsExactly("Odd");
        assertThat(archive.findRace("M2025-W-1500-F")
                        .orElseThrow()
                        .results()
                        .get(0)
                        .athlete()
                        .name())
                .isEqualTo("Ada Hill");
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void theListOfRacesNamesTheWinnerAndLeavesOutWhoDidNotStart() {
        archive.importAll(reading(BOOK, RACE), Occasion.now("first import", NOON));

        RaceSummary summary = archive.listRaces().get(0);
        assertThat(summary.winner()).contains("Ada Hill");
        assertThat(summary.winningMark()).contains(Mark.parse("4:01.23 (.221)"));
        assertThat(summary.runners()).isEqualTo(4);
        assertThat(summary.race().competition()).isEqualTo(RACE.race().competition());
        assertThat(summary.race().round()).isEqualTo(RACE.race().round());
    }

    @Test
    void importingTwiceChangesNothing() {
        archive.importAll(reading(BOOK, RACE), Occasion.now("first import", NOON));
        List<String> before = ArchiveContents.of(archive);

        ImportReport again = archive.importAll(reading(BOOK, RACE), Occasion.now("again", NOON.plusSeconds(60)));

        assertThat(again.added()).isEmpty();
        assertThat(again.corrected()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(ArchiveContents.of(archive)).isEqualTo(before);
    }

    @Test
    void theOrderOfRowsAndTheirPlaceInADocumentIsNoOtherContent() {
        archive.importAll(reading(BOOK, RACE), Occasion.now("first import", NOON));
        RaceSheet elsewhere = fullRace("M2025-W-1500-F", "sheet.csv");
        var results = new ArrayList<>(elsewhere.results());
        Collections.reverse(results);
        RaceSheet shuffled = new RaceSheet(
                elsewhere.race(), results, elsewhere.splits(), elsewhere.reported(), elsewhere.startList(), List.of());

        ImportReport report =
                archive.importAll(reading(document("sheet.csv", "x"), shuffled), Occasion.now("again", NOON));

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(archive.documents().list())
                .extracting(StoredDocument::name)
                .containsExactly("book.csv", "sheet.csv");
        assertThat(archive.findRace("M2025-W-1500-F")).contains(RACE);
    }

    @Test
    void anIssueFirstMetInKnownFactsIsKeptWithTheRaceOnce() {
        archive.importAll(reading(BOOK, RACE), Occasion.now("first import", NOON));
        StoredIssue badRow = new StoredIssue(
                "SplitUnreadable", StoredIssue.Severity.ERROR, "book.csv:12", "\"6x.1\" is not a time.");
        List<ImportIssue> issues = new ArrayList<>(RACE.issues());
        issues.add(badRow);
        RaceSheet oneBadRowMore =
                new RaceSheet(RACE.race(), RACE.results(), RACE.splits(), RACE.reported(), RACE.startList(), issues);

        ImportReport report =
                archive.importAll(reading(BOOK, oneBadRowMore), Occasion.now("read again", NOON.plusSeconds(1)));

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(archive.listVersions("M2025-W-1500-F")).hasSize(1);
        assertThat(archive.findRace("M2025-W-1500-F").orElseThrow().issues())
                .containsExactly(RACE.issues().get(0), badRow);
        List<String> before = ArchiveContents.of(archive);
        archive.importAll(reading(BOOK, oneBadRowMore), Occasion.now("once more", NOON.plusSeconds(2)));
        archive.importAll(reading(BOOK, RACE), Occasion.now("without the bad row", NOON.plusSeconds(3)));
        assertThat(ArchiveContents.of(archive)).isEqualTo(before);
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void aCorrectionAddsAVersionAndARevertedOneAnother() {
        RaceSheet corrected = afterAppeal(RACE);
        archive.importAll(reading(BOOK, RACE), Occasion.now("first import", NOON));
        ImportReport report =
                archive.importAll(reading(BOOK, corrected), Occasion.now("appeal upheld", NOON.plusSeconds(1)));
        archive.importAll(reading(BOOK, RACE), Occasion.now("appeal withdrawn", NOON.plusSeconds(2)));

        assertThat(report.corrected()).containsExactly(new ImportReport.NewVersion("M2025-W-1500-F", 2));
        assertThat(archive.findRace("M2025-W-1500-F", 1)).contains(RACE);
        assertThat(archive.findRace("M2025-W-1500-F", 2)).contains(corrected);
        assertThat(archive.findRace("M2025-W-1500-F")).contains(RACE);
        assertThat(archive.findRace("M2025-W-1500-F", 4)).isEmpty();
        assertThat(archive.listVersions("M2025-W-1500-F"))
                .extracting(RaceVersion::version, RaceVersion::reason, RaceVersion::recordedAt)
                .containsExactly(
                        tuple(1, "first import", NOON),
                        tuple(2, "appeal upheld", NOON.plusSeconds(1)),
                        tuple(3, "appeal withdrawn", NOON.plusSeconds(2)));
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void filesInAnyOrderGiveTheSameArchive() {
        List<Reading> readings = List.of(
                reading(document("a.csv", "a"), spelling(fullRace("RACE-A", "a.csv"), "Ada HILL")),
                reading(document("b.csv", "b"), spelling(fullRace("RACE-B", "b.csv"), "Ada Hill")),
                reading(document("c.csv", "c"), fullRace("RACE-C", "c.csv")));
        readings.forEach(reading -> archive.importAll(reading, Occasion.now("import", NOON)));

        try (Archive other = Archive.open(folder.resolve("other.db"))) {
            List<Reading> reversed = new ArrayList<>(readings);
            Collections.reverse(reversed);
            reversed.forEach(reading -> other.importAll(reading, Occasion.now("import", NOON)));
            reversed.forEach(reading -> other.importAll(reading, Occasion.now("once more", NOON)));

            assertThat(ArchiveContents.of(other)).isEqualTo(ArchiveContents.of(archive));
        }
        assertThat(archive.listAthletes().get(0).name()).isEqualTo("Ada Hill");
    }

    @Test
    void aTrialTellsTheSameAndLeavesNothing() {
        ImportReport trial = archive.tryImport(reading(BOOK, RACE), Occasion.now("trial", NOON));

        assertThat(trial.kept()).isFalse();
        assertThat(trial.added()).containsExactly("M2025-W-1500-F");
        assertThat(archive.listRaces()).isEmpty();
        assertThat(archive.documents().list()).isEmpty();
        assertThat(archive.importAll(reading(BOOK, RACE), Occasion.now("real", NOON))
                        .added())
                .isEqualTo(trial.added());
    }

    @Test
    void anImportThatFailsInTheMiddleLeavesNothing() {
        RaceSheet orphan = fullRace("ORPHAN", "another.csv");

        assertThatThrownBy(() -> archive.importAll(reading(BOOK, RACE, orphan), Occasion.now("broken", NOON)))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("a fact names the document \"another.csv\", which is not among the documents of its"
                        + " reading: [book.csv]");

        assertThat(archive.listRaces()).isEmpty();
        assertThat(archive.documents().list()).isEmpty();
        assertThat(archive.listAthletes()).isEmpty();
        assertThat(archive.importAll(reading(BOOK, RACE), Occasion.now("whole", NOON))
                        .added())
                .hasSize(1);
    }

    @Test
    void aRaceGivenTwiceInOneReadingIsAnIssue() {
        ImportReport report = archive.importAll(reading(BOOK, RACE, afterAppeal(RACE)), Occasion.now("import", NOON));

        assertThat(report.added()).containsExactly("M2025-W-1500-F");
        assertThat(report.issues()).extracting(ImportIssue::kind).containsOnlyOnce("RaceTwiceInReading");
        assertThat(archive.findRace("M2025-W-1500-F")).contains(RACE);
        assertThat(archive.listReadings().get(0).issues())
                .containsExactly(new StoredIssue(
                        "RaceTwiceInReading",
                        StoredIssue.Severity.ERROR,
                        "book.csv:1",
                        "The race M2025-W-1500-F is already given at book.csv:1; this one is left out."
                                + " Maybe one of them has a wrong id."));
    }

    @Test
    void aTableOfFactsIsStoredInVersions() {
        FactTable first = rankings("rankings.csv", "not ranked");
        FactTable second = rankings("rankings.csv", "retired");
        Document document = document("rankings.csv", "r");
        archive.importAll(
                new Reading(List.of(document), List.of(), List.of(first), List.of()), Occasion.now("one", NOON));
        ImportReport same = archive.importAll(
                new Reading(List.of(document), List.of(), List.of(first), List.of()), Occasion.now("two", NOON));
        archive.importAll(
                new Reading(List.of(document), List.of(), List.of(second), List.of()), Occasion.now("three", NOON));

        assertThat(same.tables()).isEmpty();
        assertThat(same.tablesUnchanged()).isEqualTo(1);
        assertThat(archive.rows("rankings")).contains(second);
        assertThat(archive.rows("records")).isEmpty();
        assertThat(archive.listTables()).extracting(StoredTable::version).containsExactly(2);
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void aTableGivenTwiceInOneReadingIsAnIssue() {
        FactTable first = rankings("rankings.csv", "not ranked");
        FactTable second = rankings("copy.csv", "retired");
        List<Document> documents = List.of(document("rankings.csv", "r"), document("copy.csv", "c"));

        ImportReport report = archive.importAll(
                new Reading(documents, List.of(), List.of(first, second), List.of()), Occasion.now("import", NOON));

        assertThat(report.tables()).containsExactly("rankings");
        assertThat(archive.rows("rankings")).contains(first);
        assertThat(report.issues())
                .extracting(ImportIssue::where, ImportIssue::message)
                .containsExactly(tuple(
                        "copy.csv",
                        "The table rankings is already given in rankings.csv; this one is left out."
                                + " Maybe import the two one after the other."));
    }

    @Test
    void aTableWithoutAPlaceIsRefusedByName() {
        FactTable.Layout layout =
                new FactTable.Layout("hats", List.of(new FactTable.Column("colour", FactTable.Kind.TEXT)));
        FactTable hats = new FactTable(layout, List.of(), "hats.csv");
        Reading reading = new Reading(List.of(document("hats.csv", "h")), List.of(), List.of(hats), List.of());

        assertThatThrownBy(() -> archive.importAll(reading, Occasion.now("hats", NOON)))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("the archive has no place for column colour of the table hats from hats.csv");
    }

    @Test
    void anUnderscoreInTheNameOfATableStandsForItselfOnly() {
        FactTable.Layout layout =
                new FactTable.Layout("ranking_", List.of(new FactTable.Column("system", FactTable.Kind.TEXT)));
        Reading reading = new Reading(
                List.of(document("r.csv", "r")),
                List.of(),
                List.of(new FactTable(layout, List.of(), "r.csv")),
                List.of());

        assertThatThrownBy(() -> archive.importAll(reading, Occasion.now("rankings", NOON)))
                .hasMessage("the archive has no place for column system of the table ranking_ from r.csv");
    }

    @Test
    void documentsComeBackByteForByteAndAreKeptOnce() {
        Document small = document("small.csv", "a,b");
        archive.importAll(
                new Reading(List.of(BOOK, small), List.of(RACE), List.of(), List.of()), Occasion.now("import", NOON));
        archive.importAll(reading(document("copy.csv", "a,b")), Occasion.now("copy", NOON));

        assertThat(archive.documents().bytes(BOOK.sha256()))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BOOK.bytes()));
        assertThat(archive.documents().bytes(small.sha256()))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo("a,b".getBytes(StandardCharsets.UTF_8)));
        assertThat(archive.documents().list())
                .extracting(StoredDocument::byteCount)
                .containsExactly(900L, 3L);
        assertThat(archive.documents().listOf("M2025-W-1500-F", 1))
                .extracting(StoredDocument::name)
                .containsExactly("book.csv");
    }

    @Test
    void racesAreFoundByACondition() {
        RaceSheet other = fullRace("M2024-W-1500-F", "book.csv");
        archive.importAll(reading(BOOK, RACE, other), Occasion.now("import", NOON));

        assertThat(archive.findRaces(race -> !race.id().equals(RACE.race().id())))
                .containsExactly(other);
    }
}
