package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metricmile.archive.ImportedScenes.NOON;
import static org.metricmile.archive.ImportedScenes.document;
import static org.metricmile.archive.ImportedScenes.fullRace;
import static org.metricmile.archive.ImportedScenes.reading;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final int BACKUPS = 12;

    @TempDir
    Path folder;

    private Path file;
    private Path target;

    @BeforeEach
    void fill() {
        file = folder.resolve("archive.db");
        target = folder.resolve("backup.db");
        try (Archive archive = Archive.open(file)) {
            importRace(archive, 1);
        }
    }

    private static void importRace(Archive archive, int number) {
        String name = "book-" + number + ".csv";
        archive.importAll(
                reading(document(name, "book " + number), fullRace("RACE-" + number, name)),
                Occasion.now("import", NOON));
    }

    private int backUp(boolean replace) {
        try (Archive archive = Archive.open(file)) {
            return archive.backup(target, replace);
        }
    }

    private static List<String> contents(Path file) {
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.check()).isEmpty();
            return ArchiveContents.of(archive);
        }
    }

    private void assertThatNothingElseIsThere(Path... files) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactlyInAnyOrder(files);
        }
    }

    @Test
    void draftsOfBackupsThatWereKilledAreClearedAndThatOfARunningOneIsNot() throws IOException {
        Path killed =
                Files.writeString(folder.resolve(".backup.db-4d1c2f0a-9a31-4b7e-8f4e-0123456789ab"), "half a backup");
        Files.setLastModifiedTime(killed, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Path running =
                Files.writeString(folder.resolve(".backup.db-5d1c2f0a-9a31-4b7e-8f4e-0123456789ab"), "half a backup");

        backUp(false);

        assertThatNothingElseIsThere(file, target, running);
    }

    @Test
    void theCopyHoldsTheSameAndNothingElseIsLeft() throws IOException {
        assertThat(backUp(false)).isEqualTo(1);

        assertThatNothingElseIsThere(file, target);
        assertThat(contents(target)).isEqualTo(contents(file));
    }

    @Test
    void theEditionOfTheStarterArchiveGoesWithTheCopy() {
        try (Archive archive = Archive.open(file)) {
            archive.compactForShipping(7, NOON);
        }
        backUp(false);
        try (Database copy = ArchiveFile.open(target, ArchiveFile.PATIENCE)) {
            assertThat(ArchiveFile.edition(copy)).isEqualTo(7);
        }
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Files.writeString(target, "last year's");

        assertThatThrownBy(() -> backUp(false))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("there is a file " + target
                        + " already; it was left as it is. Maybe choose another name, or replace it with --force");

        assertThat(target).hasContent("last year's");
        assertThatNothingElseIsThere(file, target);
    }

    @Test
    void aFileThatAnotherProgramMakesMeanwhileStaysToo() {
        assertThatThrownBy(() -> Draft.place(target, draft -> {
                    Files.writeString(draft, "ours");
                    Files.writeString(target, "theirs");
                }))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("theirs");
    }

    @Test
    void aFileIsReplacedWhereThatIsWanted() throws IOException {
        Files.writeString(target, "last year's");

        backUp(true);

        assertThat(contents(target)).isEqualTo(contents(file));
        assertThatNothingElseIsThere(file, target);
    }

    @Test
    void theArchiveIsNotItsOwnBackup() throws IOException {
        List<String> before = contents(file);
        Path otherName = Files.createLink(folder.resolve("same.db"), file);
        for (Path own : List.of(file, otherName, folder.resolve("archive.db-wal"))) {
            target = own;
            assertThatThrownBy(() -> backUp(true))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the backup cannot be written to " + own
                            + ": it is the archive itself, or belongs to it. Maybe choose another name");
        }
        assertThat(contents(file)).isEqualTo(before);
    }

    @Test
    void anArchiveInUseIsNotReplaced() {
        try (Archive inUse = Archive.open(target)) {
            importRace(inUse, 5);
            assertThatThrownBy(() -> backUp(true))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the backup cannot be written to " + target + ": beside it stands " + target
                            + "-wal, so an archive of this name is open, or was when its program was killed."
                            + " Maybe choose another name");
            assertThat(inUse.findRace("RACE-5")).isPresent();
        }
    }

    @Test
    void aFolderIsNoPlaceForABackup() throws IOException {
        Path place = Files.createDirectory(folder.resolve("backups"));
        target = place;
        assertThatThrownBy(() -> backUp(true))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("the backup cannot be written to " + place + ": it is a folder. Maybe name a file in it: "
                        + place.resolve("archive.db"));
    }

    @Test
    void aMissingFolderIsNamed() {
        target = folder.resolve("nowhere").resolve("backup.db");
        assertThatThrownBy(() -> backUp(false))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("the backup %s cannot be written: there is no folder %s; maybe make it first"
                        .formatted(target, target.getParent()));
    }

    @Test
    void anArchiveWithSomethingWrongIsNotPassedOffAsABackup() throws Exception {
        Damage.run(file, "update race_result set hundredths = 24000 where row_no = 2");
        assertThatThrownBy(() -> backUp(false))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(
                        "no backup was made, because something is wrong with the archive: race RACE-1 version 1: its"
                                + " facts are not those that were imported; maybe the file was changed by hand. See all of it"
                                + " with \"archive check\"; maybe restore an older backup");
        assertThatNothingElseIsThere(file);
    }

    @Test
    void aDamagedPageStopsTheBackup() throws IOException {
        Damage.overwritePages(file, 3, 40);
        assertThatThrownBy(() -> backUp(false))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("the archive " + file + " is damaged: ");
        assertThatNothingElseIsThere(file);
    }

    @Test
    void eachCopyIsTheStateBetweenTwoImportsWhileOthersReadAndWrite() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService others = Executors.newFixedThreadPool(2);
        Future<Integer> written = others.submit(() -> writeUntil(stop));
        Future<Integer> read = others.submit(() -> readUntil(stop));
        List<Integer> races = new ArrayList<>();
        for (int backup = 0; backup < BACKUPS; backup++) {
            target = folder.resolve("backup-" + backup + ".db");
            races.add(backUp(false));
            try (Archive copy = Archive.open(target)) {
                assertThat(copy.check()).isEmpty();
                assertThat(copy.listRaces()).hasSize(races.get(backup));
            }
        }
        stop.set(true);
        int all = written.get(60, TimeUnit.SECONDS);
        assertThat(read.get(60, TimeUnit.SECONDS)).isPositive();
        others.shutdown();

        assertThat(races).isSorted();
        assertThat(races.get(races.size() - 1))
                .as("backups while a writer was at work")
                .isBetween(2, all);
        assertThat(contents(file)).isNotEmpty();
    }

    private int writeUntil(AtomicBoolean stop) {
        int number = 1;
        try (Archive writer = Archive.open(file)) {
            while (!stop.get()) {
                importRace(writer, ++number);
            }
        }
        return number;
    }

    private int readUntil(AtomicBoolean stop) {
        int rounds = 0;
        try (Archive reader = Archive.open(file)) {
            while (!stop.get()) {
                assertThat(reader.findRace("RACE-1")).contains(fullRace("RACE-1", "book-1.csv"));
                rounds++;
            }
        }
        return rounds;
    }
}
