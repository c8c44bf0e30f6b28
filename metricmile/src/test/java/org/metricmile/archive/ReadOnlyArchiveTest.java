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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // a place is read-only as long as it is open, and nobody asks it anything
class ReadOnlyArchiveTest {

    private static final String ADVICE = "it can be read, but nothing can be written to it."
            + " Maybe change the permissions, or copy it to a folder of your own";

    @TempDir
    Path folder;

    /** With letters that mean something in a URI. */
    private Path shelf;

    private Path file;
    private List<String> contents = List.of();

    @BeforeEach
    void fill() throws IOException {
        shelf = Files.createDirectory(folder.resolve("100 % räder?#&"));
        file = shelf.resolve("archive.db");
        try (Archive archive = Archive.open(file)) {
            importRace(archive, "RACE");
            contents = ArchiveContents.of(archive);
        }
    }

    private static void importRace(Archive archive, String id) {
        archive.importAll(reading(document(id + ".csv", id), fullRace(id, id + ".csv")), Occasion.now("import", NOON));
    }

    private void assertThatItReadsWell() {
        try (Archive archive = Archive.openToRead(file)) {
            assertThat(ArchiveContents.of(archive)).isEqualTo(contents);
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void anArchiveInAReadOnlyFolderIsRead() throws IOException {
        try (ReadOnlyPlace readOnly = new ReadOnlyPlace(file, shelf)) {
            assertThatItReadsWell();
            assertThatNothingStandsBeside();
        }
    }

    private void assertThatNothingStandsBeside() throws IOException {
        try (Stream<Path> files = Files.list(shelf)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aReadOnlyFileInAFolderOfOnesOwnIsRead() throws IOException {
        try (ReadOnlyPlace readOnly = new ReadOnlyPlace(file)) {
            assertThatItReadsWell();
            assertThatNothingStandsBeside();
        }
        assertThatItReadsWell();
    }

    @Test
    void whatWritesSaysThatTheFileIsReadOnly() throws IOException {
        try (ReadOnlyPlace readOnly = new ReadOnlyPlace(file)) {
            assertThatThrownBy(() -> Archive.open(file))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the archive " + file + " is read-only: " + ADVICE);
        }
    }

    @Test
    void whatWritesSaysThatTheFolderIsReadOnly() throws IOException {
        String message = "the archive " + file + " is in a folder that is read-only: " + ADVICE;
        try (ReadOnlyPlace readOnly = new ReadOnlyPlace(shelf)) {
            assertThatThrownBy(() -> Archive.open(file))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage(message);
            try (Archive archive = Archive.openToRead(file)) {
                assertThatThrownBy(() -> importRace(archive, "OTHER"))
                        .isInstanceOf(ArchiveException.class)
                        .hasMessage(message);
                assertThat(ArchiveContents.of(archive)).isEqualTo(contents);
            }
        }
    }

    @Test
    void aReadOnlyArchiveIsBackedUpToAnotherFolder() throws IOException {
        Path backup = folder.resolve("backup.db");
        try (ReadOnlyPlace readOnly = new ReadOnlyPlace(file, shelf);
                Archive archive = Archive.openToRead(file)) {
            archive.backup(backup, false);
        }
        try (Archive copy = Archive.open(backup)) {
            assertThat(ArchiveContents.of(copy)).isEqualTo(contents);
        }
    }

    /** The files as a program leaves them that is killed after an import. */
    private Path leftByAKilledProgram(String... ends) throws IOException {
        Path left = Files.createDirectory(folder.resolve("left"));
        try (Archive archive = Archive.open(file)) {
            importRace(archive, "LAST");
            contents = ArchiveContents.of(archive);
            for (String end : ends) {
                Files.copy(shelf.resolve("archive.db" + end), left.resolve("archive.db" + end));
            }
        }
        file = left.resolve("archive.db");
        return left;
    }

    @Test
    void anImportThatIsLeftInTheFileBesideIsReadToo() throws IOException {
        Path left = leftByAKilledProgram("", "-wal", "-shm");
        try (ReadOnlyPlace readOnly =
                new ReadOnlyPlace(file, left.resolve("archive.db-wal"), left.resolve("archive.db-shm"), left)) {
            assertThatItReadsWell();
        }
    }

    @Test
    void whoeverReadsWhatAnotherHasOpenSeesItsImports() throws IOException {
        try (Archive archive = Archive.open(file);
                ReadOnlyPlace readOnly = new ReadOnlyPlace(
                        file, shelf.resolve("archive.db-wal"), shelf.resolve("archive.db-shm"), shelf)) {
            assertThatItReadsWell();
        }
    }

    @Test
    void anImportThatCannotBeReadIsNotLeftOut() throws IOException {
        Path left = leftByAKilledProgram("", "-wal");
        try (ReadOnlyPlace readOnly = new ReadOnlyPlace(file, left.resolve("archive.db-wal"), left)) {
            assertThatThrownBy(() -> Archive.openToRead(file))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the archive " + file
                            + " is in a folder that is read-only, and its last change is still"
                            + " in a file beside it, " + file + "-wal, which can be read only where it can be written."
                            + " Maybe copy both files to a folder of your own");
        }
        assertThatItReadsWell();
    }

    @Test
    void anOlderLayoutCannotBeReadWhereItCannotBeChanged() throws Exception {
        Damage.run(
                file,
                "update flyway_schema_history set version = '1'",
                "delete from flyway_schema_history" + " where installed_rank > 1");
        try (ReadOnlyPlace readOnly = new ReadOnlyPlace(file, shelf)) {
            assertThatThrownBy(() -> Archive.openToRead(file))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the archive %s is read-only and has layout 1: it cannot be brought to layout %d, which"
                                    .formatted(file, Migrations.NEWEST)
                            + " this version of Metric Mile reads. Maybe copy it to a folder of your own");
        }
    }

    /** The same path through the code on every machine and for every user. */
    @Test
    void aConnectionToReadWritesNothing() {
        try (Database database = ReadOnlyFile.open(file, ArchiveFile.PATIENCE)) {
            assertThat(new RaceCatalogue(database).list()).hasSize(1);
            assertThatThrownBy(() -> database.inTransaction(true, () -> 1))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining(ADVICE);
            assertThatThrownBy(() -> database.update("delete from race_result", binding -> {}))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the archive " + file
                            + " cannot be written; maybe its permissions, or those of its folder, forbid it");
        }
    }
}
