package org.metricmile.cli;

import java.util.function.IntFunction;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.metricmile.simulation.Sensitivity;
import picocli.CommandLine.Option;

/** Whether a change is also run under other assumptions, and how often. */
final class AssumptionOptions {

    /** Five assumptions then take about as long as the answer itself. */
    private static final int PART = 4;

    private static final int FEWEST = 20;
    private static final int MOST = 1_000_000;

    @Option(
            names = "--assumptions",
            paramLabel = "N",
            description =
                    "Pairs of races under each of five other assumptions (air, answers of rivals), 20 to 1000000, or 0"
                            + " for none; default a quarter of --runs, 20 or more.")
    private @Nullable Integer pairs;

    /** @throws CommandException if the number is out of range */
    int pairs(int runs) {
        if (pairs == null) {
            return usual(runs);
        }
        if (pairs != 0 && (pairs < FEWEST || pairs > MOST)) {
            throw CommandException.usage(
                    "--assumptions " + pairs + " is not 20 to 1000000, nor 0 for none; maybe " + usual(runs));
        }
        return pairs;
    }

    private static int usual(int runs) {
        return Math.max(FEWEST, runs / PART);
    }

    /**
     * The change under other assumptions; nothing if that was not asked for, or no more is to be run.
     *
     * @param ofPairs runs so many pairs under each
     */
    Sensitivity run(int runs, IntFunction<Sensitivity> ofPairs, LongPredicate goOn) {
        int count = pairs(runs);
        return count == 0 || !goOn.test(0) ? Sensitivity.NONE : ofPairs.apply(count);
    }
}
