package org.metricmile.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ArchiveException;
import org.metricmile.archive.Occasion;
import org.metricmile.archive.StoredRows;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.scenes.GeneratedBundle;

class FullDiskTest {

    /** Room for an archive, the files that SQLite keeps beside it, and a few imports. */
    private static final int SMALL_KB = 900;

    private static final int AMPLE_KB = 20_000;
    private static final int STEP = 20;
    private static final int MOST_RACES = 400;

    @TempDir
    Path folder;

    private Path bundle(int races) throws IOException {
        Path bundle = Files.createDirectories(folder.resolve("bundle"));
        GeneratedBundle.write(bundle, races);
        return bundle;
    }

    private static String full(Path archive) {
        return "the archive " + archive + " cannot grow: the disk is full. Maybe make room and run the command again";
    }

    @Test
    void anImportThatFillsTheDiskIsUndoneAndGoesInWhenThereIsRoom() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), SMALL_KB)) {
            Path archive = disk.folder().resolve("archive.db");
            int races = STEP;
            List<String> before = List.of();
            MileProcess importing = importing(archive, races);
            while (importing.end() == 0 && races < MOST_RACES) {
                before = StoredRows.of(archive);
                races += STEP;
                importing = importing(archive, races);
            }

            assertThat(importing.end()).isEqualTo(3);
            assertThat(importing.err()).endsWith("mile: " + full(archive) + "\n");
            assertThat(before).isNotEmpty().isEqualTo(StoredRows.of(archive));
            assertThat(StoredRows.findings(archive)).isEmpty();

            disk.resize(AMPLE_KB);
            MileProcess again = importing(archive, races);
            assertThat(again.end()).as(again.err()).isZero();
            assertThat(again.out()).startsWith(STEP + " races added, 0 corrected, " + (races - STEP) + " unchanged");
            assertThat(StoredRows.findings(archive)).isEmpty();
        }
    }

    private MileProcess importing(Path archive, int races) throws IOException {
        return MileProcess.start(folder, "import", bundle(races).toString(), "--archive", archive.toString());
    }

    /** The disk runs full at other moments each time: in the log, when the log goes into the archive, before both. */
    @Test
    void wheneverTheDiskRunsFullNothingIsTorn() throws IOException {
        int told = 0;
        for (int kilobytes = 560; kilobytes <= 1200; kilobytes += 91) {
            try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), kilobytes)) {
                Path archive = disk.folder().resolve("archive.db");
                told += fill(archive) ? 1 : 0;
                disk.resize(AMPLE_KB);
                assertThat(StoredRows.findings(archive)).as("%d kB", kilobytes).isEmpty();
                importHere(archive, STEP * 5);
                assertThat(StoredRows.findings(archive)).isEmpty();
            }
        }
        assertThat(told).as("disks that ran full within an import").isGreaterThan(3);
    }

    /** Imports until the disk is full; false if it is too small even for an archive. */
    private boolean fill(Path archive) throws IOException {
        List<String> before = List.of();
        for (int races = STEP; ; races += STEP) {
            try {
                importHere(archive, races);
                before = StoredRows.of(archive);
            } catch (ArchiveException fault) {
                assertThat(fault).hasMessage(full(archive));
                if (before.isEmpty()) {
                    return false;
                }
                assertThat(StoredRows.of(archive)).isEqualTo(before);
                return true;
            }
        }
    }

    private void importHere(Path file, int races) throws IOException {
        try (Archive archive = Archive.open(file)) {
            archive.importAll(
                    Formats.read(bundle(races), Known.only(ReferenceTables.shipped())),
                    Occasion.now("import", Instant.EPOCH));
        }
    }

    @Test
    void anArchiveThatFindsNoRoomIsNotMade() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 100)) {
            Path archive = disk.folder().resolve("archive.db");
            assertThatThrownBy(() -> Archive.open(archive))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage(full(archive));
            assertThatNothingIsLeft(disk);
        }
    }

    @Test
    void aBackupThatFindsNoRoomIsNotMade() throws IOException {
        Path archive = folder.resolve("archive.db");
        importHere(archive, 100);
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 600);
                Archive opened = Archive.open(archive)) {
            Path backup = disk.folder().resolve("backup.db");
            assertThatThrownBy(() -> opened.backup(backup, false))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage("the backup " + backup
                            + " cannot be written: the disk is full. Maybe make room, or choose another disk");
            assertThatNothingIsLeft(disk);
            assertThat(opened.check()).isEmpty();
        }
    }

    private static void assertThatNothingIsLeft(SmallDisk disk) throws IOException {
        try (Stream<Path> left = Files.list(disk.folder())) {
            assertThat(left).isEmpty();
        }
    }
}
