package org.metricmile.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.metricmile.archive.StoredRows;
import org.metricmile.scenes.GeneratedBundle;

/**
 * Starts real {@code mile} processes, kills them at seeded moments, and looks at what is left: the archive must open and
 * its check must find nothing.
 */
class KillScene {

    static final String WHOLE = "all of it kept";
    static final String NOTHING = "nothing of it kept";
    static final String NONE_YET = "not there yet";
    static final String KILLED = "killed";
    static final String TOO_LATE = "had ended before the kill";
    static final String LOG_LEFT = "left a log with content";
    static final String DRAFT_LEFT = "left a draft";

    static final int FEW_RACES = 12;

    final Path home;
    private final Random random;

    KillScene(Path home, long seed) {
        this.home = home;
        this.random = new Random(seed);
    }

    KillMoment one(List<KillMoment> moments) {
        return moments.get(random.nextInt(moments.size()));
    }

    /** Starts a command, kills it when its moment has come, and counts what it left beside the file. */
    void kill(KillMoment moment, KillMoment.Usual usual, Path file, KillTally tally, String... words)
            throws IOException {
        MileProcess process = MileProcess.start(home, words);
        moment.await(process, usual, file, random);
        tally.count(process.kill() ? KILLED : TOO_LATE);
        Path log = beside(file, "-wal");
        if (Files.exists(log) && Files.size(log) > 0) {
            tally.count(LOG_LEFT);
        }
        clearDrafts(tally, file);
    }

    List<String> soundRows(Path archive, int kill) {
        assertThat(StoredRows.findings(archive)).as("check after kill %d", kill).isEmpty();
        return StoredRows.of(archive);
    }

    KillMoment.Usual runWhole(Path archive, Path bundle) throws IOException {
        return runWhole(archive, "import", bundle.toString(), "--archive", archive.toString());
    }

    KillMoment.Usual runWhole(Path file, String... words) throws IOException {
        MileProcess process = MileProcess.start(home, words);
        KillMoment.Usual usual = KillMoment.Usual.of(process, file);
        assertThat(process.end())
                .as("exit code of %s: %s", List.of(words), process.err())
                .isZero();
        return usual;
    }

    Path bundle(int races, int edition) throws IOException {
        Path folder = Files.createDirectories(home.resolve("bundle"));
        GeneratedBundle.write(folder, races, edition);
        return folder;
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private static void clearDrafts(KillTally tally, Path file) throws IOException {
        List<Path> drafts = drafts(file);
        if (!drafts.isEmpty()) {
            tally.count(DRAFT_LEFT);
        }
        for (Path draft : drafts) {
            Files.delete(draft);
        }
    }

    /** The drafts of a file that are there. */
    static List<Path> drafts(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String begin = "." + file.getFileName() + "-";
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(draft -> draft.getFileName().toString().startsWith(begin))
                    .toList();
        }
    }

    static void delete(Path... files) throws IOException {
        for (Path file : files) {
            for (String end : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(beside(file, end));
            }
        }
    }
}
