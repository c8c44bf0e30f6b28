package org.metricmile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ImportReport;
import org.metricmile.archive.Occasion;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;

/** The archive that comes with the product: made from the starter data at build time, copied on first use. */
final class Starter {

    /** Counts up with every release whose starter data differ. */
    private static final int EDITION = 1;

    private static final String RESOURCE = "/starter/starter.db";

    private Starter() {}

    static InputStream open() {
        @Nullable InputStream stream = Starter.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("this build holds no starter archive " + RESOURCE);
        }
        return stream;
    }

    /**
     * Makes the starter archive.
     *
     * @param args folder of the starter data, file to write
     */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Reading reading = Formats.read(data, Known.only(ReferenceTables.in(data)));
        List<ImportIssue> errors = reading.issues().stream()
                .filter(issue -> issue.severity() == ImportIssue.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException("the starter data cannot be read: " + errors);
        }
        try (Archive archive = Archive.open(file)) {
            // the same data give the same file, whenever it is built
            ImportReport report = archive.importAll(reading, Occasion.now("starter data", Instant.EPOCH));
            archive.compactForShipping(EDITION, Instant.EPOCH);
            System.out.println("Starter archive: " + report.added().size() + " races, " + report.rows() + " rows");
        } catch (RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
