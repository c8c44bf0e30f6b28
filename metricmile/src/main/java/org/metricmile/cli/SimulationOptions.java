package org.metricmile.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What all commands ask that run simulated races: how many, with which chance, plans and field. */
final class SimulationOptions {

    private static final int FEWEST_RUNS = 20;
    private static final int MOST_RUNS = 1_000_000;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How many races, or pairs of races, 20 to 1000000; default 2000.")
    private int runs = 2000;

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "A race plan that one of the runners keeps to; may be given several times.")
    private List<Path> plans = List.of();

    @Option(
            names = "--leave-out",
            description = "Run without those of whom no bests are on record; else they run like the others.")
    private boolean leaveOut;

    /** @throws CommandException if the number is out of range */
    int runs() {
        if (runs < FEWEST_RUNS || runs > MOST_RUNS) {
            throw CommandException.usage("--runs " + runs + " is not 20 to 1000000; maybe 2000");
        }
        return runs;
    }

    long seed() {
        return seed;
    }

    List<Path> plans() {
        return plans;
    }

    boolean leaveOut() {
        return leaveOut;
    }
}
