package org.metricmile.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.HabitsText;
import org.metricmile.simulation.Population;

/**
 * The validation table: figures V1 to V19, S1 and S2 of simulated races beside real ones, with and without parts of the simulation.
 *
 * @param habits by which is raced
 * @param fields to be raced, by population
 * @param fitted real races that the fit may look at, by population
 * @param checked real races that it does not look at
 * @param seed of the simulated races
 * @param races of each field
 * @param ablations whether men's 1500 m are also raced without each part of the simulation
 */
public record Validation(
        HabitsText habits,
        Map<Population, List<KnownField>> fields,
        Map<Population, Gathered> fitted,
        Map<Population, Gathered> checked,
        long seed,
        int races,
        boolean ablations) {

    private static final double LONGEST_ERROR = 0.003;

    public Validation {
        fields = Map.copyOf(fields);
        fitted = Map.copyOf(fitted);
        checked = Map.copyOf(checked);
    }

    /** The table. */
    public List<ValidationRow> rows() {
        Map<Population, List<Gathered>> simulated = new EnumMap<>(Population.class);
        fields.forEach((population, own) -> simulated.put(population, simulate(population, own)));
        List<ValidationRow> rows = new ArrayList<>();
        for (Target target : Targets.ALL) {
            List<Gathered> own = simulated.get(target.population());
            if (own != null) {
                rows.add(row(target, own));
            }
        }
        rows.addAll(experiments());
        return rows;
    }

    /** As it is, then without each part; that of women and of 800 m only as it is. */
    private List<Gathered> simulate(Population population, List<KnownField> own) {
        Habits numbers = habits.of(population);
        List<Gathered> all = new ArrayList<>();
        all.add(new SimulatedFigures(own, seed, races).by(numbers));
        if (ablations && population == Population.MEN_1500) {
            for (Ablation ablation : Ablation.values()) {
                List<KnownField> without = own.stream().map(ablation::of).toList();
                all.add(new SimulatedFigures(without, seed, races).by(ablation.of(numbers)));
            }
        }
        return all;
    }

    private ValidationRow row(Target target, List<Gathered> simulated) {
        Figure figure = target.figure();
        Tempo tempo = target.tempo();
        Gathered whole = simulated.get(0);
        Gathered none = new Gathered(target.population());
        Gathered real = checked.getOrDefault(target.population(), none);
        Gathered looked = fitted.getOrDefault(target.population(), none);
        String which = tempo == Tempo.ANY ? "" : ", " + tempo.name().toLowerCase(Locale.ROOT);
        return new ValidationRow(
                target.row(),
                target.population().label() + which,
                figure.label(),
                whole.middle(figure, tempo),
                whole.low(figure, tempo),
                whole.high(figure, tempo),
                real.middle(figure, tempo),
                real.count(figure, tempo),
                looked.middle(figure, tempo),
                looked.count(figure, tempo),
                target.low(),
                target.high(),
                simulated.stream()
                        .skip(1)
                        .map(without -> without.middle(figure, tempo))
                        .toList(),
                target.source());
    }

    private List<ValidationRow> experiments() {
        Habits numbers = habits.of(Population.MEN_1500);
        double worst = Arrays.stream(new int[] {800, 1500, 5000})
                .mapToDouble(metres -> Experiments.timeTrialError(numbers, metres))
                .boxed()
                .max((one, other) -> Double.compare(Math.abs(one), Math.abs(other)))
                .orElseThrow();
        return List.of(
                experiment(
                        "V17",
                        "1500 m alone against paced to 1000 m, s",
                        Experiments.soloAgainstPaced(numbers),
                        1,
                        3,
                        "races of one athlete"),
                experiment(
                        "V18",
                        "leading against following, s a lap",
                        Experiments.leadingSecondsPerLap(),
                        0.5,
                        1.7,
                        "races and laboratories"),
                experiment(
                        "V19",
                        "time alone against the formula, 800 to 5000 m, %",
                        100 * worst,
                        -100 * LONGEST_ERROR,
                        100 * LONGEST_ERROR,
                        "the model itself"));
    }

    private static ValidationRow experiment(
            String row, String figure, double value, double low, double high, String source) {
        return new ValidationRow(
                row,
                "one runner",
                figure,
                value,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                0,
                Double.NaN,
                0,
                low,
                high,
                List.of(),
                source);
    }

    /** Of which V all figures are inside. */
    public static Set<String> inside(Collection<ValidationRow> rows) {
        Map<String, Boolean> inside = new LinkedHashMap<>();
        rows.forEach(row -> inside.merge(row.row(), row.isInside(), Boolean::logicalAnd));
        return inside.keySet().stream()
                .filter(row -> Objects.requireNonNull(inside.get(row)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
