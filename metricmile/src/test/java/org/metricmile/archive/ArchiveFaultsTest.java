package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metricmile.archive.ImportedScenes.NOON;
import static org.metricmile.archive.ImportedScenes.document;
import static org.metricmile.archive.ImportedScenes.fullRace;
import static org.metricmile.archive.ImportedScenes.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.race.Reading;

/** What goes wrong with files: each has its words, and what was there is kept. */
class ArchiveFaultsTest {

    private static final long SEED = 20_260_301;
    private static final int TEARS = 60;

    @TempDir
    Path folder;

    private Path file;
    private List<String> contents = List.of();

    @BeforeEach
    void fill() {
        file = folder.resolve("archive.db");
        try (Archive archive = Archive.open(file)) {
            archive.importAll(race("RACE"), Occasion.now("import", NOON));
            contents = ArchiveContents.of(archive);
        }
    }

    private static Reading race(String id) {
        return reading(document(id + ".csv", id), fullRace(id, id + ".csv"));
    }

    private static Reading manyRaces(int count) {
        return new Reading(
                List.of(document("many.csv", "many")),
                Stream.iterate(1, number -> number + 1)
                        .limit(count)
                        .map(number -> fullRace("MANY-" + number, "many.csv"))
                        .toList(),
                List.of(),
                List.of());
    }

    private static void importRace(Archive archive, String id) {
        archive.importAll(race(id), Occasion.now("import", NOON));
    }

    private void assertThatItIsAsBefore() {
        try (Archive archive = Archive.open(file)) {
            assertThat(ArchiveContents.of(archive)).isEqualTo(contents);
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void anArchiveOfANewerVersionStaysAsItIs() throws Exception {
        Damage.run(file, "update flyway_schema_history set version = '999'", "pragma journal_mode = delete");
        byte[] before = Files.readAllBytes(file);
        String message = "the archive %s was written by a newer version of Metric Mile: it has layout 999, this version"
                        .formatted(file)
                + " knows " + Migrations.NEWEST + ". Maybe update Metric Mile";

        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Archive.openToRead(file)).hasMessage(message);
        assertThatThrownBy(() -> ReadOnlyFile.open(file, Duration.ZERO)).hasMessage(message);

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void theDatabaseOfAnotherProgramStaysAsItIs() throws Exception {
        Path other = folder.resolve("other.db");
        Damage.run(other, "create table hats (colour text)");
        byte[] before = Files.readAllBytes(other);
        assertThatThrownBy(() -> Archive.open(other))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("the file " + other
                        + " is a SQLite database, but not an archive of Metric Mile: it has no races");
        assertThat(other).hasBinaryContent(before);
    }

    @Test
    void aTruncatedFileIsDamaged() throws IOException {
        Damage.truncate(file, Files.size(file) / 2);
        assertThatItIsCalledDamaged();
    }

    @Test
    void aFileThatEndsWithinItsFirstPageIsDamaged() throws IOException {
        Damage.truncate(file, 1000);
        assertThatItIsCalledDamaged();
    }

    @Test
    void pagesOfZerosAreDamage() throws IOException {
        Damage.overwritePages(file, 2, 1000, (byte) 0);
        assertThatItIsCalledDamaged();
    }

    private void assertThatItIsCalledDamaged() {
        assertThatThrownBy(() -> {
                    try (Archive archive = Archive.open(file)) {
                        archive.findRace("RACE");
                    }
                })
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith("the archive " + file + " is damaged: ")
                .hasMessageEndingWith(". Maybe restore a copy; \"archive check\" tells what is left");
    }

    @Test
    void aFirstPageOfZerosIsNoArchive() throws IOException {
        Damage.overwritePages(file, 1, 1, (byte) 0);
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("the file " + file
                        + " is not an archive: it does not begin like a SQLite database; maybe it is a file to import");
    }

    /** SQLite knows torn frames by their check sums: all from the first of them on never happened. */
    @Test
    void aTornWriteAheadLogGivesTheStateBeforeOrAfterAnImportAndNothingBetween() throws IOException {
        List<String> after;
        Path before = folder.resolve("before.db");
        Path log = folder.resolve("before.db-wal");
        try (Archive archive = Archive.open(file)) {
            importRace(archive, "LAST");
            after = ArchiveContents.of(archive);
            Files.copy(file, before);
            Files.copy(folder.resolve("archive.db-wal"), log);
        }
        Random random = new Random(SEED);
        int lost = 0;
        for (int tear = 0; tear < TEARS; tear++) {
            Path torn = folder.resolve("torn-" + tear + ".db");
            Path tornLog = folder.resolve("torn-" + tear + ".db-wal");
            Files.copy(before, torn);
            Files.copy(log, tornLog);
            long at = random.nextLong(Files.size(log));
            if (random.nextBoolean()) {
                Damage.flip(tornLog, at, 1 << random.nextInt(8));
            } else {
                Damage.truncate(tornLog, at);
            }
            try (Archive archive = Archive.open(torn)) {
                assertThat(archive.check()).as("torn at %d, seed %d", at, SEED).isEmpty();
                assertThat(ArchiveContents.of(archive)).isIn(contents, after);
                lost += archive.findRace("LAST").isEmpty() ? 1 : 0;
            }
        }
        assertThat(lost).as("logs torn before the end of the import").isPositive();
    }

    @Test
    void whoeverWaitsTooLongForALockIsTold() throws Exception {
        try (Database other = ArchiveFile.open(file, Duration.ZERO);
                Archive archive = Archive.open(file, Duration.ofMillis(300))) {
            long begin = System.nanoTime();
            other.inTransaction(false, () -> {
                assertThatThrownBy(() -> importRace(archive, "OTHER"))
                        .isInstanceOf(ArchiveException.class)
                        .hasMessage("the archive " + file
                                + " is locked: another program is writing to it. Maybe wait until it has finished");
                return 0;
            });
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(250));
            assertThatItIsAsBefore();
            importRace(archive, "OTHER");
            assertThat(archive.findRace("OTHER")).isPresent();
        }
    }

    @Test
    void aFullDiskUndoesTheImportAndTheNextOneGoesIn() {
        try (Database database = ArchiveFile.open(file, Duration.ZERO)) {
            int pages = database.list("pragma page_count", row -> row.getInt(1)).get(0);
            database.list("pragma max_page_count = " + (pages + 20), row -> row.getInt(1));
            assertThatThrownBy(() -> database.inTransaction(
                            true,
                            () -> new ReadingImport(database, manyRaces(100), Occasion.now("import", NOON)).run(true)))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the archive " + file
                            + " cannot grow: the disk is full. Maybe make room and run the command again");
        }
        assertThatItIsAsBefore();
        try (Archive archive = Archive.open(file)) {
            archive.importAll(manyRaces(100), Occasion.now("import", NOON));
            assertThat(archive.listRaces()).hasSize(101);
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void anImportIntoAFolderThatVanishedIsNotPassedOffAsKept() throws IOException {
        Path shelf = Files.createDirectory(folder.resolve("shelf"));
        Path there = Files.copy(file, shelf.resolve("archive.db"));
        Path away = folder.resolve("elsewhere");
        try (Archive archive = Archive.open(there)) {
            Files.move(shelf, away);
            assertThatThrownBy(() -> importRace(archive, "OTHER"))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the archive " + there + " was moved or deleted, or its folder was, while it was open;"
                            + " nothing was written. Maybe bring it back and run the command again");
        }
        file = away.resolve("archive.db");
        assertThatItIsAsBefore();
    }

    @Test
    void anImportIntoAFileThatWasReplacedIsNotPassedOffAsKept() throws IOException {
        Path other = folder.resolve("other.db");
        try (Archive archive = Archive.open(other)) {
            importRace(archive, "THEIRS");
        }
        try (Archive archive = Archive.open(file)) {
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> importRace(archive, "OURS"))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the archive " + file + " was replaced by another file while it was open;"
                            + " nothing was written. Maybe run the command again");
        }
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.findRace("THEIRS")).isPresent();
            assertThat(archive.findRace("OURS")).isEmpty();
        }
    }

    @Test
    void aFileThatIsReplacedDuringAnImportKeepsNothingOfIt() throws IOException {
        Path other = folder.resolve("other.db");
        Archive.open(other).close();
        try (Database database = ArchiveFile.open(file, Duration.ZERO)) {
            assertThatThrownBy(() -> database.inTransaction(true, () -> {
                        new ReadingImport(database, race("OURS"), Occasion.now("import", NOON)).run(true);
                        return move(other, file);
                    }))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("was replaced by another file while it was open; nothing was written");
            assertThat(new RaceCatalogue(database).latest()).containsOnlyKeys("RACE");
        }
    }

    private static Path move(Path from, Path to) {
        try {
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLibraryThatFindsNoRoomSaysWhere() {
        SQLException fault = new SQLException("Error opening connection", new IOException("No native library found"));
        assertThat(SqliteFaults.tell(file, fault))
                .hasMessage("the archive " + file
                        + " cannot be opened, because SQLite cannot be loaded: No native library"
                        + " found. Maybe the folder for temporary files, " + System.getProperty("java.io.tmpdir")
                        + ", is full or cannot be written");
    }

    @Test
    void draftsOfKilledRunsHarmNobodyAndAreClearedAwayAfterADay() throws IOException {
        String id = "-0b9e2a5c-1111-4222-8333-444455556666";
        Path old = Files.writeString(folder.resolve(".archive.db" + id), "half an archi");
        Path oldJournal = Files.writeString(folder.resolve(".archive.db" + id + "-journal"), "half a jour");
        Path fresh = Files.writeString(folder.resolve(".archive.db" + id.replace('1', '7')), "in use");
        Path ofOther = Files.writeString(folder.resolve(".other.db" + id), "of another archive");
        Path noDraft = Files.writeString(folder.resolve(".archive.db-notes"), "mine");
        for (Path file : List.of(old, oldJournal, ofOther, noDraft)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }

        assertThatItIsAsBefore();

        assertThat(old).doesNotExist();
        assertThat(oldJournal).doesNotExist();
        assertThat(List.of(fresh, ofOther, noDraft))
                .allSatisfy(kept -> assertThat(kept).exists());
    }
}
