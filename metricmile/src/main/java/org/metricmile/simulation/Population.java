package org.metricmile.simulation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;

/** Runners of one sex over one distance, who are taken to race alike. */
public enum Population {
    MEN_1500("men 1500 m", Sex.MEN, 1500),
    WOMEN_1500("women 1500 m", Sex.WOMEN, 1500),
    MEN_800("men 800 m", Sex.MEN, 800),
    WOMEN_800("women 800 m", Sex.WOMEN, 800);

    /** Races up to so many metres are raced as 800 m are: half-way between that and 1500 m. */
    private static final double LONGEST_AS_800_METRES = 1150;

    private final String label;
    private final Sex sex;
    private final int metres;

    Population(String label, Sex sex, int metres) {
        this.label = label;
        this.sex = sex;
        this.metres = metres;
    }

    /** As the heading of a table calls it: {@code men 1500 m}. */
    public String label() {
        return label;
    }

    public Sex sex() {
        return sex;
    }

    public Distance distance() {
        return Distance.ofMetres(metres);
    }

    /** The population whose habits a race is run by: of the same sex, and of the distance that is nearer. */
    public static Population of(Sex sex, Distance distance) {
        boolean shorter = distance.inMetres() <= LONGEST_AS_800_METRES;
        if (sex == Sex.MEN) {
            return shorter ? MEN_800 : MEN_1500;
        }
        return shorter ? WOMEN_800 : WOMEN_1500;
    }

    /**
     * The population of a label.
     *
     * @throws IllegalArgumentException if there is none of that label
     */
    public static Population labelled(String label) {
        return Arrays.stream(values())
                .filter(population -> population.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no population; there are %s"
                        .formatted(
                                label,
                                Arrays.stream(values()).map(Population::label).collect(Collectors.joining(", ")))));
    }
}
