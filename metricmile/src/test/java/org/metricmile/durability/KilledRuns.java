package org.metricmile.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.metricmile.archive.Archive;
import org.metricmile.archive.Occasion;
import org.metricmile.archive.OldLayout;
import org.metricmile.archive.StoredRows;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.scenes.GeneratedBundle;

/**
 * Starts real {@code mile} processes, kills them at seeded moments, and looks at what is left: the archive must open, its
 * check must find nothing, and each import must be in it whole or not at all.
 */
final class KilledRuns {

    static final String WHOLE = "all of it kept";
    static final String NOTHING = "nothing of it kept";
    static final String TOO_LATE = "had ended before the kill";
    static final String LOG_LEFT = "left a log with content";
    static final String DRAFT_LEFT = "left a draft";

    /** Imports until a new archive is begun, and after how many the usual time is measured anew. */
    private static final int IMPORTS_OF_AN_ARCHIVE = 12;

    private static final int IMPORTS_OF_A_MEASURE = 3;

    private static final int FEW_RACES = 12;

    private static final List<KillMoment> MOMENTS = List.of(KillMoment.values());

    private final Path home;
    private final Random random;

    KilledRuns(Path home, long seed) {
        this.home = home;
        this.random = new Random(seed);
    }

    /** Kills imports of a growing bundle into an archive that grows with it. */
    KillTally imports(int kills) throws IOException {
        KillTally tally = new KillTally("imports killed");
        Path archive = home.resolve("archive.db");
        Path whole = home.resolve("whole.db");
        KillMoment.Usual usual = KillMoment.Usual.NONE;
        for (int kill = 0; kill < kills; kill++) {
            int round = kill % IMPORTS_OF_AN_ARCHIVE;
            if (round == 0) {
                delete(archive, whole);
                importHere(archive, bundle(FEW_RACES, 0));
                importHere(whole, bundle(FEW_RACES, 0));
            }
            Path bundle = bundle(races(round), kill + 1);
            if (round % IMPORTS_OF_A_MEASURE == 0) {
                usual = measure(archive, bundle);
            }
            KillMoment moment = MOMENTS.get(random.nextInt(MOMENTS.size()));
            kill(moment, usual, archive, tally, "import", bundle.toString());
            List<String> rows = soundRows(archive, kill);
            if (rows.equals(StoredRows.of(whole))) {
                tally.count(moment + ", " + NOTHING);
                tally.count(NOTHING);
            } else {
                // the same import left alone; what was killed must have kept as much
                importHere(whole, bundle);
                assertThat(rows).as("rows after kill %d", kill).isEqualTo(StoredRows.of(whole));
                tally.count(moment + ", " + WHOLE);
                tally.count(WHOLE);
            }
        }
        return tally;
    }

    /** Steps grow too, to the size where SQLite writes to its log before the commit. */
    private static int races(int round) {
        return FEW_RACES + 3 * (round + 1) * (round + 1);
    }

    private KillMoment.Usual measure(Path archive, Path bundle) throws IOException {
        Path copy = home.resolve("measured.db");
        delete(copy);
        Files.copy(archive, copy);
        return runWhole(copy, bundle);
    }

    private static void importHere(Path file, Path bundle) throws IOException {
        try (Archive archive = Archive.open(file)) {
            archive.importAll(
                    Formats.read(bundle, Known.only(ReferenceTables.shipped())), Occasion.now("import", Instant.now()));
        }
    }

    /** Kills imports that make their archive. */
    KillTally creations(int kills) throws IOException {
        KillTally tally = new KillTally("first imports killed");
        Path archive = home.resolve("first.db");
        Path bundle = bundle(FEW_RACES, 0);
        KillMoment.Usual usual = runWhole(archive, bundle);
        List<String> whole = StoredRows.of(archive);
        for (int kill = 0; kill < kills; kill++) {
            delete(archive);
            kill(KillMoment.ANY_TIME, usual, archive, tally, "import", bundle.toString());
            if (!Files.exists(archive)) {
                tally.count("no archive yet");
            } else {
                tally.count(soundRows(archive, kill).equals(whole) ? WHOLE : NOTHING);
            }
            runWhole(archive, bundle);
            assertThat(soundRows(archive, kill))
                    .as("rows after the next import")
                    .isEqualTo(whole);
        }
        return tally;
    }

    /** Kills the first command of a user, which copies the starter archive to its place. */
    KillTally firstUses(int kills) throws IOException {
        KillTally tally = new KillTally("first uses killed");
        Path own = home.resolve("metricmile").resolve("archive.db");
        KillMoment.Usual usual = runWhole(own, "races");
        List<String> whole = StoredRows.of(own);
        for (int kill = 0; kill < kills; kill++) {
            delete(own);
            MileProcess process = MileProcess.start(home, "races");
            KillMoment.ANY_TIME.await(process, usual, beside(own, "-wal"), random);
            tally.count(process.kill() ? "killed" : TOO_LATE);
            if (Files.exists(own)) {
                assertThat(soundRows(own, kill)).isEqualTo(whole);
                tally.count(WHOLE);
            } else {
                tally.count("no archive yet");
            }
        }
        return tally;
    }

    /** Kills commands that bring an archive of the first layout to the newest one. */
    KillTally migrations(int kills) throws IOException, SQLException {
        KillTally tally = new KillTally("migrations killed");
        Path made = home.resolve("made.db");
        runWhole(made, bundle(FEW_RACES * 4, 0));
        List<String> whole = StoredRows.of(made);
        Path old = OldLayout.write(made, home.resolve("old.db"));
        Path archive = home.resolve("migrated.db");
        Files.copy(old, archive);
        KillMoment.Usual usual = runWhole(archive, "races", "--archive", archive.toString());
        for (int kill = 0; kill < kills; kill++) {
            delete(archive);
            Files.copy(old, archive);
            kill(KillMoment.ANY_TIME, usual, archive, tally, "races");
            assertThat(soundRows(archive, kill)).isEqualTo(whole);
            tally.count(WHOLE);
        }
        return tally;
    }

    /** Kills backups. */
    KillTally backups(int kills) throws IOException {
        KillTally tally = new KillTally("backups killed");
        Path archive = home.resolve("backed-up.db");
        runWhole(archive, bundle(FEW_RACES * 20, 0));
        List<String> whole = StoredRows.of(archive);
        Path backup = home.resolve("backup.db");
        KillMoment.Usual usual =
                runWhole(archive, "archive", "backup", backup.toString(), "--archive", archive.toString());
        for (int kill = 0; kill < kills; kill++) {
            delete(backup);
            kill(KillMoment.ANY_TIME, usual, archive, tally, "archive", "backup", backup.toString());
            assertThat(soundRows(archive, kill)).isEqualTo(whole);
            if (Files.exists(backup)) {
                assertThat(soundRows(backup, kill)).isEqualTo(whole);
                tally.count(WHOLE);
            } else {
                tally.count("no backup");
            }
            clearDrafts(tally, backup);
        }
        return tally;
    }

    private void kill(KillMoment moment, KillMoment.Usual usual, Path archive, KillTally tally, String... words)
            throws IOException {
        String[] all = Stream.concat(Stream.of(words), Stream.of("--archive", archive.toString()))
                .toArray(String[]::new);
        Path log = beside(archive, "-wal");
        MileProcess process = MileProcess.start(home, all);
        moment.await(process, usual, log, random);
        tally.count(process.kill() ? "killed" : TOO_LATE);
        if (Files.exists(log) && Files.size(log) > 0) {
            tally.count(LOG_LEFT);
        }
        clearDrafts(tally, archive);
    }

    private List<String> soundRows(Path archive, int kill) {
        assertThat(StoredRows.findings(archive)).as("check after kill %d", kill).isEmpty();
        return StoredRows.of(archive);
    }

    private KillMoment.Usual runWhole(Path archive, Path bundle) throws IOException {
        return runWhole(archive, "import", bundle.toString(), "--archive", archive.toString());
    }

    private KillMoment.Usual runWhole(Path archive, String... words) throws IOException {
        MileProcess process = MileProcess.start(home, words);
        KillMoment.Usual usual = KillMoment.Usual.of(process, beside(archive, "-wal"));
        assertThat(process.end())
                .as("exit code of %s: %s", List.of(words), process.err())
                .isZero();
        return usual;
    }

    private Path bundle(int races, int edition) throws IOException {
        Path folder = Files.createDirectories(home.resolve("bundle"));
        GeneratedBundle.write(folder, races, edition);
        return folder;
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private void clearDrafts(KillTally tally, Path file) throws IOException {
        List<Path> drafts;
        try (Stream<Path> files = Files.list(file.getParent())) {
            drafts = files.filter(draft -> draft.getFileName().toString().startsWith("." + file.getFileName()))
                    .toList();
        }
        if (!drafts.isEmpty()) {
            tally.count(DRAFT_LEFT);
        }
        for (Path draft : drafts) {
            Files.delete(draft);
        }
    }

    private static void delete(Path... files) throws IOException {
        for (Path file : files) {
            for (String end : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(beside(file, end));
            }
        }
    }
}
