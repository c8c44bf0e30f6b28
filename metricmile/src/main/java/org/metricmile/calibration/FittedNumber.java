package org.metricmile.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.HabitsNumbers;
import org.metricmile.simulation.Population;

/**
 * A number of habits that is fitted.
 *
 * @param name as in {@link HabitsNumbers}
 * @param low the least that is tried
 * @param high the most
 */
public record FittedNumber(String name, double low, double high) {

    /** The numbers that tracked races of 1500 m tell most of; the others stay as they are. */
    private static final List<FittedNumber> OF_TRACKS = List.of(
            new FittedNumber("pace.fastLevel", 0.975, 1.01),
            new FittedNumber("pace.mediumLevel", 0.94, 0.985),
            new FittedNumber("pace.slowLevel", 0.82, 0.94),
            new FittedNumber("pace.reluctance", 0, 0.04),
            new FittedNumber("pace.windUp", 0, 1),
            new FittedNumber("placing.earlyPull", -0.9, 0.6),
            new FittedNumber("placing.latePull", 0, 0.95),
            new FittedNumber("placing.lateShare", 0.3, 0.9),
            new FittedNumber("placing.movesPerSecond", 0, 0.04),
            new FittedNumber("placing.lateMovesPerSecond", 0.002, 0.04),
            new FittedNumber("placing.advantageMps", 0.2, 1),
            new FittedNumber("placing.risk", 0, 0.06),
            new FittedNumber("kick.metres", 120, 400),
            new FittedNumber("kick.temper", 0.4, 1),
            new FittedNumber("kick.temperSpread", 0.05, 0.3),
            new FittedNumber("kick.sprintShare", 0.25, 0.9),
            new FittedNumber("contact.headwayMetres", 0.8, 1.5),
            new FittedNumber("contact.lineSpreadMetres", 0.3, 1.1),
            new FittedNumber("contact.tuckMetres", 0.3, 1.2),
            new FittedNumber("form.speedNoiseMps", 0.02, 0.12));

    /** What places and winners of 800 m tell: who wants to be where, and how it ends. The rest is not to be had of splits. */
    private static final List<FittedNumber> OF_SPLITS = OF_TRACKS.stream()
            .filter(number ->
                    (number.name().startsWith("placing.") && !number.name().contains("advantage"))
                            || number.name().equals("pace.reluctance")
                            || number.name().equals("kick.metres")
                            || number.name().equals("kick.sprintShare"))
            .toList();

    /** The numbers that are fitted for a population. */
    public static List<FittedNumber> of(Population population) {
        return switch (population) {
            case MEN_1500, WOMEN_1500 -> OF_TRACKS;
            case MEN_800, WOMEN_800 -> OF_SPLITS;
        };
    }

    /** The habits with other numbers, as shares of the way from the least to the most. */
    static Habits apply(Habits habits, List<FittedNumber> fitted, double[] shares) {
        Map<String, Double> numbers = new LinkedHashMap<>(HabitsNumbers.of(habits));
        for (int i = 0; i < shares.length; i++) {
            FittedNumber number = fitted.get(i);
            numbers.put(number.name(), number.low() + shares[i] * (number.high() - number.low()));
        }
        return HabitsNumbers.from(numbers);
    }

    /** Where the habits stand between the least and the most, within them. */
    static double[] shares(Habits habits, List<FittedNumber> fitted) {
        Map<String, Double> numbers = HabitsNumbers.of(habits);
        List<Double> shares = new ArrayList<>();
        for (FittedNumber number : fitted) {
            double value = Objects.requireNonNull(numbers.get(number.name()), number.name());
            shares.add(Math.max(0, Math.min(1, (value - number.low()) / (number.high() - number.low()))));
        }
        return shares.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
