package org.metricmile.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.Finding;
import org.metricmile.archive.ImportReport;
import org.metricmile.archive.Occasion;
import org.metricmile.feeds.RaceJson;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;

/**
 * What holds for everything that was read: each issue can be told, each race can be written, and it can be imported whole
 * and is then found again as it was.
 */
final class ReadingLaws {

    /** One input in so many is imported, chosen by its content: an import takes as long as some hundred readings. */
    private static final int IMPORTED_OF = Integer.getInteger("fuzz.imported.of", 1);

    private static final Occasion TRIAL = Occasion.now("trial", Instant.EPOCH);

    private static @Nullable Path emptyArchive;

    private ReadingLaws() {}

    static void check(Reading reading, byte[] input) throws IOException {
        reading.issues().forEach(ReadingLaws::checkIssue);
        for (RaceSheet sheet : reading.races()) {
            sheet.issues().forEach(ReadingLaws::checkIssue);
            checkMessage(RaceJson.write(sheet));
        }
        boolean something = !reading.races().isEmpty() || !reading.tables().isEmpty();
        if (something && Math.floorMod(Arrays.hashCode(input), IMPORTED_OF) == 0) {
            checkImport(reading);
        }
    }

    private static void checkIssue(ImportIssue issue) {
        checkMessage(issue.message());
        checkMessage(issue.where());
    }

    static void checkMessage(@Nullable String message) {
        require(message != null && !message.isBlank(), "something is told in no words");
    }

    private static void checkImport(Reading reading) throws IOException {
        Path folder = empty().resolveSibling("trial");
        Files.createDirectories(folder);
        Path file = folder.resolve("archive.db");
        Files.copy(empty(), file);
        try (Archive archive = Archive.open(file)) {
            ImportReport first = archive.importAll(reading, TRIAL);
            List<Finding> findings = archive.check();
            require(findings.isEmpty(), "the archive is not as it was written: " + findings);
            for (String id : first.added()) {
                require(archive.findRace(id).isPresent(), "race " + id + " was not kept");
            }
            ImportReport again = archive.importAll(reading, TRIAL);
            require(
                    again.rows() == 0
                            && again.added().isEmpty()
                            && again.corrected().isEmpty(),
                    "what was imported is not found again: " + again);
        } finally {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve("archive.db" + ending));
            }
        }
    }

    private static Path empty() {
        Path made = emptyArchive;
        if (made == null) {
            made = Scratch.folder().resolve("empty.db");
            Archive.open(made).close();
            emptyArchive = made;
        }
        return made;
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
