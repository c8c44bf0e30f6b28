package org.metricmile.scenes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.RaceSheet;

/** The races that come with the project, read as the product reads them. */
public final class StarterRaces {

    private static final Path STARTER = Path.of("src/starter");

    private StarterRaces() {}

    public static List<RaceSheet> all() {
        try {
            return Formats.read(STARTER, Known.only(ReferenceTables.in(STARTER)))
                    .races();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RaceSheet race(String id) {
        return all().stream()
                .filter(sheet -> sheet.race().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
