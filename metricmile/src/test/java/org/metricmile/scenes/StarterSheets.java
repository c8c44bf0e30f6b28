package org.metricmile.scenes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.RaceSheet;

/** The races that come with the product, read once, as the product reads them. */
public final class StarterSheets {

    private static final Path FOLDER = Path.of("src", "starter");

    public static final List<RaceSheet> ALL = read();

    private StarterSheets() {}

    public static RaceSheet race(String id) {
        return ALL.stream()
                .filter(sheet -> sheet.race().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<RaceSheet> read() {
        try {
            return Formats.read(FOLDER, Known.only(ReferenceTables.in(FOLDER))).races();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
