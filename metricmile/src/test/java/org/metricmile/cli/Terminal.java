package org.metricmile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
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

    /**
     * A terminal over a copy of the archive that comes with the product.
     *
     * @param folder where the copy is put, {@code archive.db}
     */
    static Terminal ofStarter(Path folder) throws IOException {
        Path archive = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, archive);
        }
        return new Terminal(archive);
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
