package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.metricmile.archive.ImportedScenes.NOON;
import static org.metricmile.archive.ImportedScenes.afterAppeal;
import static org.metricmile.archive.ImportedScenes.document;
import static org.metricmile.archive.ImportedScenes.fullRace;
import static org.metricmile.archive.ImportedScenes.reading;
import static org.metricmile.archive.ImportedScenes.reviewItem;
import static org.metricmile.archive.ImportedScenes.tracking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.ReviewItem;
import org.metricmile.race.TrackedRunner;
import org.metricmile.race.Tracking;

/** Versions by the day they became known, positions beside a race, and rows that wait for a decision. */
class VersionsTest {

    private static final String ID = "M2025-W-1500-F";
    private static final Document BOOK = document("book.csv", "the book");
    private static final RaceSheet RACE = fullRace(ID, "book.csv");
    private static final RaceSheet CORRECTED = afterAppeal(RACE);

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void openArchive() {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void closeArchive() {
        assertThat(archive.check()).isEmpty();
        archive.close();
    }

    private static Occasion published(String day) {
        return new Occasion("as published", NOON, Optional.of(LocalDate.parse(day)));
    }

    private Optional<RaceSheet> known(String day) {
        return archive.findRaceAsKnown(ID, LocalDate.parse(day));
    }

    @Test
    void aRaceIsKnownAsItWasPublished() {
        archive.importAll(reading(BOOK, RACE), published("2025-07-05"));
        archive.importAll(reading(BOOK, CORRECTED), published("2025-11-18"));

        assertThat(known("2025-07-04")).isEmpty();
        assertThat(known("2025-07-05")).contains(RACE);
        assertThat(known("2025-11-17")).contains(RACE);
        assertThat(known("2025-11-18")).contains(CORRECTED);
        assertThat(archive.findRace(ID)).contains(CORRECTED);
    }

    @Test
    void whatWasPublishedBeforeDoesNotGoBeforeWhatIsInForce() {
        archive.importAll(reading(BOOK, CORRECTED), published("2025-11-18"));
        ImportReport report = archive.importAll(reading(BOOK, RACE), published("2025-07-05"));

        assertThat(report.corrected()).containsExactly(new ImportReport.NewVersion(ID, 2));
        assertThat(archive.findRace(ID)).contains(CORRECTED);
        assertThat(known("2025-08-01")).contains(RACE);
        assertThat(archive.listVersions(ID))
                .extracting(
                        RaceVersion::version,
                        RaceVersion::inForce,
                        version -> version.knownSince().toString())
                .containsExactly(tuple(1, true, "2025-11-18"), tuple(2, false, "2025-07-05"));
        assertThat(archive.listRaces()).extracting(RaceSummary::version).containsExactly(1);
        assertThat(archive.importAll(reading(BOOK, RACE), published("2025-08-01"))
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void withoutADayOfPublicationAVersionIsKnownSinceItsImport() {
        archive.importAll(reading(BOOK, RACE), Occasion.now("import", NOON));

        assertThat(known("2026-02-28")).isEmpty();
        assertThat(known("2026-03-01")).contains(RACE);
    }

    @Test
    void nothingIsPublishedInTheFuture() {
        assertThatThrownBy(() -> published("2026-03-03"))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("what is published on 2026-03-03 cannot be known on 2026-03-01; maybe a digit is wrong");
    }

    @Test
    void rowsOfAnEarlierVersionKeepTheDocumentTheyWereReadFrom() {
        archive.importAll(reading(BOOK, RACE), Occasion.now("import", NOON));
        archive.importAll(reading(document("decision.txt", "third"), CORRECTED), Occasion.now("appeal", NOON));

        assertThat(archive.findRace(ID)).contains(CORRECTED);
        assertThat(archive.documents().listOf(ID, 2))
                .extracting(StoredDocument::name)
                .containsExactly("book.csv");
    }

    @Test
    void rowsCarriedOverKeepTheEditionTheyWereReadFrom() {
        Document laterBook = document("book.csv", "another edition");
        archive.importAll(reading(BOOK, RACE), Occasion.now("import", NOON));
        RaceSheet carried = archive.findRace(ID).orElseThrow();
        archive.importAll(reading(laterBook, carried.withResults(CORRECTED.results())), Occasion.now("later", NOON));

        RaceSheet kept = archive.findRace(ID).orElseThrow();
        assertThat(kept.splits())
                .isNotEmpty()
                .extracting(split -> split.source().edition())
                .containsOnly(BOOK.sha256());
        assertThat(kept.results())
                .extracting(result -> result.source().edition())
                .containsOnly(laterBook.sha256());
    }

    @Test
    void positionsAreKeptInVersionsBesideTheRace() {
        Tracking first = tracking(ID, "track.csv", 250);
        Tracking second = tracking(ID, "track.csv", 251);
        List<Document> documents = List.of(BOOK, document("track.csv", "t"));
        Reading reading = new Reading(documents, List.of(RACE), List.of(), List.of(first), List.of(), List.of());
        ImportReport report = archive.importAll(reading, Occasion.now("import", NOON));
        assertThat(report.trackings()).containsExactly(ID);
        assertThat(archive.findTracking(ID)).contains(first);
        assertThat(archive.importAll(reading, Occasion.now("again", NOON)).trackingsUnchanged())
                .isEqualTo(1);

        archive.importAll(
                new Reading(documents, List.of(), List.of(), List.of(second), List.of(), List.of()),
                Occasion.now("better", NOON));

        assertThat(archive.findTracking(ID)).contains(second);
        assertThat(archive.findTracking(ID)
                        .orElseThrow()
                        .find(second.runners().get(0).athlete()))
                .map(TrackedRunner::printedName)
                .contains("HILL");
        assertThat(archive.listVersions(ID)).hasSize(1);
    }

    @Test
    void ofTwoTrackingsOfOneRaceInOneReadingTheFirstIsKept() {
        List<Document> documents = List.of(BOOK, document("a.csv", "a"), document("b.csv", "b"));
        ImportReport report = archive.importAll(
                new Reading(
                        documents,
                        List.of(RACE),
                        List.of(),
                        List.of(tracking(ID, "a.csv", 1), tracking(ID, "b.csv", 2)),
                        List.of(),
                        List.of()),
                Occasion.now("import", NOON));

        assertThat(report.issues())
                .extracting("message")
                .contains("The positions of race M2025-W-1500-F are already given in a.csv; this file is left out.");
        assertThat(archive.findTracking(ID)).contains(tracking(ID, "a.csv", 1));
    }

    @Test
    void aRowWaitsOnceUntilItIsDecidedAbout() {
        ReviewItem item = reviewItem(ID, "book.csv");
        Reading reading =
                new Reading(List.of(BOOK), List.of(RACE), List.of(), List.of(), List.of(item, item), List.of());
        assertThat(archive.importAll(reading, Occasion.now("import", NOON)).reviews())
                .isEqualTo(1);
        assertThat(archive.importAll(reading, Occasion.now("again", NOON)).reviews())
                .isZero();
        StoredReviewItem stored = archive.reviews().open().get(0);
        assertThat(stored.item()).isEqualTo(item);
        assertThat(archive.reviews().documentsOfReading(stored.reading()))
                .extracting(Document::sha256)
                .containsExactly(BOOK.sha256());

        Athlete bea = item.candidates().get(0).athlete();
        Reading nothing = new Reading(List.of(), List.of(), List.of(), List.of());
        archive.settle(
                stored.number(), Optional.of(bea), nothing, Occasion.now("asked her club", NOON), archive.state());

        assertThat(archive.reviews().open()).isEmpty();
        assertThat(archive.reviews().find(stored.number())).contains(stored);
        assertThat(archive.reviews().decisions())
                .containsExactly(new ReviewDecision(ID, item.printed(), Optional.of(bea)));
        archive.settle(
                stored.number(), Optional.empty(), nothing, Occasion.now("on second thoughts", NOON), archive.state());
        assertThat(archive.reviews().decisions())
                .containsExactly(new ReviewDecision(ID, item.printed(), Optional.empty()));
    }

    @Test
    void aDecisionWhoseFactsCannotBeStoredIsNotKept() {
        ReviewItem item = reviewItem(ID, "book.csv");
        archive.importAll(
                new Reading(List.of(BOOK), List.of(RACE), List.of(), List.of(), List.of(item), List.of()),
                Occasion.now("import", NOON));
        Athlete man = new Athlete("ada-hill", "Ada Hill", Sex.MEN);
        Reading broken = reading(document("x.csv", "x"), fullRace("OTHER", "not-there.csv"));

        assertThatThrownBy(() ->
                        archive.settle(1, Optional.of(man), broken, Occasion.now("broken", NOON), archive.state()))
                .isInstanceOf(ArchiveException.class);

        assertThat(archive.reviews().open()).hasSize(1);
        assertThat(archive.reviews().decisions()).isEmpty();
    }
}
