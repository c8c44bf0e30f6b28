package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.archive.ImportedScenes.NOON;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.athletics.FactTable;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.scenes.ReferenceShelf;

/** The races and careers that come with the product, through the readers, into the archive and back. */
class RealDataTest {

    private static final Path STARTER = Path.of("src/starter");

    @TempDir
    Path folder;

    private static Known known;
    private static Reading starter;

    @BeforeAll
    static void readStarter() throws IOException {
        known = Known.only(ReferenceTables.in(STARTER));
        starter = Formats.read(STARTER, known);
    }

    /** A sheet as the archive hands it back: its issues in words. */
    private static RaceSheet stored(RaceSheet sheet) {
        return new RaceSheet(
                sheet.race(),
                sheet.results(),
                sheet.splits(),
                sheet.reported(),
                sheet.startList(),
                sheet.issues().stream()
                        .map(issue -> (ImportIssue) StoredIssue.of(issue))
                        .toList());
    }

    @Test
    void everyRaceTableAndDocumentComesBackAsItWasRead() {
        try (Archive archive = Archive.open(folder.resolve("archive.db"))) {
            ImportReport report = archive.importAll(starter, Occasion.now("starter data", NOON));

            assertThat(report.added()).hasSize(258).hasSameSizeAs(starter.races());
            assertThat(report.tables()).hasSize(10).hasSameSizeAs(starter.tables());
            for (RaceSheet sheet : starter.races()) {
                assertThat(archive.findRace(sheet.race().id())).contains(stored(sheet));
            }
            for (FactTable table : starter.tables()) {
                assertThat(archive.rows(table.layout().name())).contains(table);
            }
            for (Document document : starter.documents()) {
                assertThat(archive.documents().bytes(document.sha256()).orElseThrow())
                        .isEqualTo(document.bytes());
            }
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void importingAllTwiceChangesNothing() {
        try (Archive archive = Archive.open(folder.resolve("archive.db"))) {
            archive.importAll(starter, Occasion.now("starter data", NOON));
            List<String> before = ArchiveContents.of(archive);

            ImportReport again = archive.importAll(starter, Occasion.now("starter data again", NOON.plusSeconds(9)));

            assertThat(again.unchanged()).isEqualTo(258);
            assertThat(again.tablesUnchanged()).isEqualTo(10);
            assertThat(ArchiveContents.of(archive)).isEqualTo(before);
        }
    }

    @Test
    void racesAndCareersInEitherOrderGiveTheSameArchive() throws IOException {
        Reading races = Formats.read(STARTER.resolve("races"), known);
        Reading careers = Formats.read(STARTER.resolve("careers"), known);
        try (Archive one = Archive.open(folder.resolve("one.db"));
                Archive other = Archive.open(folder.resolve("other.db"))) {
            one.importAll(races, Occasion.now("import", NOON));
            one.importAll(careers, Occasion.now("import", NOON));
            other.importAll(careers, Occasion.now("import", NOON));
            other.importAll(races, Occasion.now("import", NOON));

            assertThat(ArchiveContents.of(one)).isEqualTo(ArchiveContents.of(other));
        }
    }

    @Test
    void theReferenceShelfHoldsTheRacesOfTheStarter() throws IOException {
        Path shelf = ReferenceShelf.data("races");
        try (Archive archive = Archive.open(folder.resolve("archive.db"))) {
            archive.importAll(starter, Occasion.now("starter data", NOON));
            ImportReport report = archive.importAll(Formats.read(shelf, known), Occasion.now("reference shelf", NOON));

            assertThat(report.added()).isEmpty();
            // the starter data name four sources and remarks in other words
            assertThat(report.corrected())
                    .extracting(ImportReport.NewVersion::raceId)
                    .containsExactlyInAnyOrder(
                            "OG2024-M-1500-F", "DL2023-Oslo-M-1500", "EC2024-M-1500-F", "WC2022-M-1500-F");
            assertThat(report.unchanged()).isEqualTo(254);
        }
    }
}
