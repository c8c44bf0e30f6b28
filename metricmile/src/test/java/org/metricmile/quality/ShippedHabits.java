package org.metricmile.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.HabitsText;
import org.metricmile.simulation.Population;

/** The habits that the product runs races by. */
final class ShippedHabits {

    private static final Path FILE = Path.of("src", "main", "resources", "simulation", "habits.csv");

    private ShippedHabits() {}

    static Habits of(Population population) {
        try {
            return HabitsText.parse(Files.readString(FILE)).of(population);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
