package org.metricmile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands as a shell would, and keeps what they print. */
final class Terminal {

    /**
     * What one command did.
     *
     * @param exitCode returned to the shell
     * @param out printed on standard output
     * @param err printed on standard error
     */
    record Run(int exitCode, String out, String err) {}

    private final Path archive;

    /** A terminal whose commands use one archive. */
    Terminal(Path archive) {
        this.archive = archive;
    }

    /** A terminal over the archive that comes with the product, copied once for all tests that only read it. */
    static Terminal ofStarter() {
        return new Terminal(StarterCopy.ARCHIVE);
    }

    private static final class StarterCopy {

        private static final Path ARCHIVE = copy();

        private static Path copy() {
            try (InputStream starter = Starter.open()) {
                Path folder = Files.createTempDirectory("starter");
                Path archive = folder.resolve("archive.db");
                Files.copy(starter, archive);
                folder.toFile().deleteOnExit();
                archive.toFile().deleteOnExit();
                return archive;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The archive that its commands use. */
    Path archive() {
        return archive;
    }

    Run mile(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--archive");
        all.add(archive.toString());
        int exitCode = Mile.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }
}
