package org.metricmile.scenes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shelf of real data that tests compare with. It is not part of the repository: the system property
 * {@code metricmile.shared} names it, by default the folder {@code shared} beside the repository. Tests that need it are
 * skipped where it is absent.
 */
public final class ReferenceShelf {

    private static final Path SHELF = Path.of(System.getProperty("metricmile.shared", "../../shared"));

    private ReferenceShelf() {}

    /** A file or folder of the shelf's data; the test is skipped if there is none. */
    public static Path data(String name) {
        Path path = SHELF.resolve("data").resolve(name);
        if (!Files.exists(path)) {
            String reason = "SKIPPED: no " + path.toAbsolutePath().normalize()
                    + "; set -Dmetricmile.shared to the reference shelf";
            // the reason of an assumption does not reach the console
            System.err.println(reason);
            assumeTrue(false, reason);
        }
        return path;
    }

    /** All rows of a table of the shelf's data. */
    public static List<NamedCsvRecord> rows(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(data(name));
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
