package org.metricmile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.metricmile.calibration.RaceRoles;
import org.metricmile.simulation.HabitsText;

/** The habits of populations, and the list of races that they are fitted and checked by, as they ship with the program. */
final class HabitsShipped {

    private HabitsShipped() {}

    static HabitsText habits() {
        return HabitsText.parse(text("/simulation/habits.csv"));
    }

    /** Where a fit begins. */
    static HabitsText beginning() {
        return HabitsText.parse(text("/simulation/habits-beginning.csv"));
    }

    static RaceRoles races() {
        return RaceRoles.parse(text("/simulation/races.csv"));
    }

    private static String text(String name) {
        try (InputStream stream = HabitsShipped.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException(name + " is missing on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
