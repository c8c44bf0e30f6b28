package org.metricmile.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.metricmile.simulation.Population;

/** The figures of many races of one population. */
public final class Gathered {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final Population population;
    private final List<RaceFigures> races = new ArrayList<>();
    private final List<Tempo> tempos = new ArrayList<>();

    public Gathered(Population population) {
        this.population = population;
    }

    public Population population() {
        return population;
    }

    /** Adds a race; one that nobody is known to have finished tells nothing and is left out. */
    public void add(RaceFigures race) {
        OptionalDouble won = race.winningSeconds();
        if (won.isPresent()) {
            races.add(race);
            tempos.add(Tempo.of(population, won.getAsDouble()));
        }
    }

    /** The values of races of a tempo. */
    double[] values(Figure figure, Tempo tempo) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < races.size(); i++) {
            if (tempo == Tempo.ANY || tempos.get(i) == tempo) {
                races.get(i).value(figure).ifPresent(values::add);
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Of how many races a figure is known. */
    public int count(Figure figure, Tempo tempo) {
        return values(figure, tempo).length;
    }

    /** The mean or the median of the races, as the figure is summed up; {@code NaN} where it is known of none. */
    public double middle(Figure figure, Tempo tempo) {
        double[] values = values(figure, tempo);
        if (!figure.isMean()) {
            return Quantile.of(values, 0.5);
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Below it are 5 % of races. */
    public double low(Figure figure, Tempo tempo) {
        return Quantile.of(values(figure, tempo), LOW);
    }

    /** Above it are 5 % of races. */
    public double high(Figure figure, Tempo tempo) {
        return Quantile.of(values(figure, tempo), HIGH);
    }
}
