package org.metricmile.simulation;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What the answer of a simulation may hang on: what the air costs, and how the rivals answer a strike.
 *
 * <p>Whoever leads pays the coefficient of drag times what shelter takes away from the one behind, and in races hardly
 * anything but that product is felt: shelter from a third to 1.8 times as good is a coefficient so many times as large, to a twentieth of
 * what it does (a test shows it). So the air is one assumption. The engine has 0.9 s
 * for a lap of leading at 7.2 m/s. One pair of races of one athlete (coefficient 0.017) and the least that was measured of shelter (a
 * third, Beaumont et al. 2019) make 0.3 s; laboratories (12 % of power, da Silva, Kram and Hoogkamer 2022, with shelter of 58 %) make 3 s.
 */
public enum Assumption {
    /** A third of what the engine has. */
    AIR_COSTS_LITTLE("leading costs 0.3 s a lap", 1 / 3.0, OptionalDouble.empty()),
    /** Ten thirds of it. */
    AIR_COSTS_MUCH("leading costs 3 s a lap", 10 / 3.0, OptionalDouble.empty()),
    /** Rivals strike where they mean to, and never because somebody else does. */
    NEVER_ANSWERED("rivals never answer a strike", 1, OptionalDouble.of(0)),
    /** Whoever sees a strike nearby strikes. */
    ALWAYS_ANSWERED("rivals always answer one", 1, OptionalDouble.of(1)),
    /**
     * In the changed race every rival strikes where he struck in the race as it is, and not at all if he did not strike there, so that
     * nobody answers the change by his strike.
     */
    STRIKES_STAY("rivals strike where they did", 1, OptionalDouble.empty());

    private final String words;
    private final double airTimes;
    private final OptionalDouble answers;

    Assumption(String words, double airTimes, OptionalDouble answers) {
        this.words = words;
        this.airTimes = airTimes;
        this.answers = answers;
    }

    /** As a table says it. */
    public String words() {
        return words;
    }

    /** As JSON writes it: {@code air_costs_little}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many times as much as the engine has it the air costs. */
    double airTimes() {
        return airTimes;
    }

    /** The chance that a rival answers a strike, where it is another. */
    OptionalDouble answers() {
        return answers;
    }
}
