package org.metricmile.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.Population;
import org.metricmile.simulation.RaceEngine;

/** Races fields many times and gathers the figures. The same seed gives the same on any number of threads. */
public record SimulatedFigures(List<KnownField> fields, long seed, int racesOfEach) {

    /** @throws IllegalArgumentException if there is no field or no race of it */
    public SimulatedFigures {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || racesOfEach < 1) {
            throw new IllegalArgumentException("figures need one field and one race of it, or more");
        }
    }

    /** The figures of all races by these habits. */
    public Gathered by(Habits habits) {
        Population population = fields.get(0).population();
        Gathered gathered = new Gathered(population);
        for (KnownField field : fields) {
            RaceEngine engine = new RaceEngine(field.course(), field.entrants(), habits);
            RaceFigures[] figures = new RaceFigures[racesOfEach];
            IntStream.range(0, racesOfEach)
                    .parallel()
                    .forEach(r ->
                            figures[r] = RaceFigures.of(engine.run(seed, r)).against(field.bestSecondsById()));
            Arrays.stream(figures).forEach(gathered::add);
        }
        return gathered;
    }
}
