package org.metricmile.cli;

/** The option {@code --seed}, which is the same everywhere: what rests on chance can be had again. */
final class Seed {

    static final String USUAL = "1500";
    static final String DESCRIPTION =
            "Of all draws: the same number gives the same numbers again; ${DEFAULT-VALUE} if none is given.";

    private Seed() {}
}
