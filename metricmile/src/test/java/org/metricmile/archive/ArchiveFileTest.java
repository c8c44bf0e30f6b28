package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metricmile.archive.ImportedScenes.NOON;
import static org.metricmile.archive.ImportedScenes.document;
import static org.metricmile.archive.ImportedScenes.fullRace;
import static org.metricmile.archive.ImportedScenes.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.race.RaceSheet;

class ArchiveFileTest {

    private static final RaceSheet RACE = fullRace("RACE", "book.csv");

    @TempDir
    Path folder;

    private Path filledArchive() {
        Path file = folder.resolve("archive.db");
        try (Archive archive = Archive.open(file)) {
            archive.importAll(reading(document("book.csv", "the book"), RACE), Occasion.now("import", NOON));
        }
        return file;
    }

    private static void change(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aNewFileBecomesAnEmptyArchiveAndNothingElseIsLeft() throws IOException {
        try (Archive archive = Archive.open(folder.resolve("new.db"))) {
            assertThat(archive.listRaces()).isEmpty();
            assertThat(archive.check()).isEmpty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("new.db"));
        }
    }

    @Test
    void anEmptyFileBecomesAnEmptyArchive() throws IOException {
        Path file = Files.createFile(folder.resolve("touched.db"));
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.listRaces()).isEmpty();
        }
    }

    @Test
    void aFileThatAnotherProgramPutInPlaceMeanwhileStays() throws IOException {
        Path file = folder.resolve("archive.db");
        ArchiveFile.place(file, draft -> {
            Files.writeString(draft, "ours");
            Files.writeString(file, "theirs");
        });
        assertThat(file).hasContent("theirs");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anArchiveIsThereWhenOpenedAgain() {
        try (Archive archive = Archive.open(filledArchive())) {
            assertThat(archive.findRace("RACE")).contains(RACE);
            assertThat(archive.findRace("NO-RACE")).isEmpty();
        }
    }

    @Test
    void aFolderIsNotAnArchive() {
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(folder + " is a folder, not an archive; maybe the name of the file is missing");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("nowhere").resolve("archive.db");
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("the archive %s cannot be made: there is no folder %s; maybe make it first"
                        .formatted(file, file.getParent()));
    }

    @Test
    void aResultsSheetIsNotAnArchive() throws IOException {
        Path sheet = Files.writeString(folder.resolve("race.csv"), "athlete,nation,400,800,finish\n");
        assertThatThrownBy(() -> Archive.open(sheet))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("the file " + sheet
                        + " is not an archive: it does not begin like a SQLite database; maybe it is a file to import");
        assertThat(sheet).hasContent("athlete,nation,400,800,finish");
    }

    @Test
    void anotherProgramsDatabaseIsNotAnArchive() throws SQLException {
        Path other = folder.resolve("other.db");
        change(other, "create table hats (colour text)");
        assertThatThrownBy(() -> Archive.open(other))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("is a SQLite database, but not an archive of Metric Mile");
    }

    @Test
    void anArchiveOfANewerVersionIsLeftAlone() throws SQLException {
        Path file = filledArchive();
        change(file, "update flyway_schema_history set version = '999'");
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("the archive %s was written by a newer version of Metric Mile: it has layout 999, this"
                                .formatted(file)
                        + " version knows " + Migrations.NEWEST + ". Maybe update Metric Mile");
    }

    @Test
    void theNewestLayoutIsThatOfTheNewestScript() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/sql/migration"))) {
            assertThat(scripts.map(script -> script.getFileName().toString()).filter(name -> name.startsWith("V")))
                    .hasSize(Migrations.NEWEST)
                    .anyMatch(name -> name.startsWith("V" + Migrations.NEWEST + "__"));
        }
    }

    @Test
    void aLockedArchiveSaysSo() throws SQLException {
        Path file = filledArchive();
        try (Archive archive = Archive.open(file, Duration.ofMillis(50));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement writing = other.createStatement()) {
            writing.execute("begin immediate");
            assertThatThrownBy(() -> archive.importAll(reading(document("b.csv", "b")), Occasion.now("import", NOON)))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the archive " + file
                            + " is locked: another program is writing to it. Maybe wait until it has finished");
            assertThat(archive.findRace("RACE"))
                    .as("readers are not kept waiting")
                    .contains(RACE);
        }
    }

    @Test
    void aReaderSeesTheOldStateUntilAWriterHasFinished() throws SQLException {
        Path file = filledArchive();
        try (Archive reader = Archive.open(file);
                Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement writing = writer.createStatement()) {
            writer.setAutoCommit(false);
            writing.execute("update race set latest_version = 7");
            assertThat(reader.findRace("RACE")).contains(RACE);
            writer.commit();
            assertThat(reader.findRace("RACE")).isEmpty();
        }
    }

    @Test
    void aDamagedArchiveSaysSoAndTheCheckFindsIt() throws IOException {
        Path file = filledArchive();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 8192; i < bytes.length; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (Archive archive = Archive.open(file)) {
                        archive.findRace("RACE");
                    }
                })
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith("the archive " + file + " is damaged: ");
    }

    @Test
    void theCheckNamesWhatWasChangedByHand() throws SQLException {
        Path file = filledArchive();
        change(
                file,
                "update race_result set hundredths = 24000 where row_no = 2",
                "update race set latest_version = 2",
                "update document set content = x'00', compression = 'none'",
                "update race_split set source_no = 77 where row_no = 1");
        try (Archive archive = Archive.open(file)) {
            List<Finding> findings = archive.check();
            assertThat(findings)
                    .extracting(Finding::place)
                    .contains("file", "document book.csv", "race RACE", "race RACE version 1");
            assertThat(findings)
                    .extracting(Finding::message)
                    .contains(
                            "row 1 of race_split names a row of reading_document that is not there",
                            "version 2 is in force, but of 1 versions it should be 1; the newest is 1",
                            "its facts are not those that were imported; maybe the file was changed by hand");
        }
    }

    @Test
    void theCheckNamesARaceThatCannotBeReadAndGoesOn() throws SQLException {
        Path file = filledArchive();
        try (Archive archive = Archive.open(file)) {
            archive.importAll(
                    reading(document("b.csv", "b"), fullRace("SOUND", "b.csv")), Occasion.now("import", NOON));
        }
        change(file, "update race_version set first_date = '2025-02-30' where race_id = 'RACE'");
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.check())
                    .containsExactly(new Finding(
                            "race RACE version 1",
                            "the archive holds a value that cannot be: Text '2025-02-30' could not be parsed: Invalid"
                                    + " date 'FEBRUARY 30'; maybe the file was changed by hand"));
        }
    }
}
