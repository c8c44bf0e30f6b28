package org.metricmile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports of races of the archive that the project ships. */
public final class StarterReport {

    private StarterReport() {}

    /**
     * The page of one race.
     *
     * @param folder for what is written on the way
     * @throws IllegalStateException if there is no report, with what the command says
     */
    public static Document of(Path folder, String race, String... options) throws IOException {
        Path archive = folder.resolve("starter.db");
        Path page = folder.resolve("report.html");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, archive);
        }
        String[] all = new String[options.length + 4];
        all[0] = "report";
        all[1] = race;
        all[2] = "-o";
        all[3] = page.toString();
        System.arraycopy(options, 0, all, 4, options.length);
        Terminal.Run run = new Terminal(archive).mile(all);
        if (run.exitCode() != ExitCode.OK) {
            throw new IllegalStateException(run.err());
        }
        return Jsoup.parse(Files.readString(page));
    }
}
