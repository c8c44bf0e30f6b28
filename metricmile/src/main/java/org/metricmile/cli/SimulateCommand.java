package org.metricmile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.MonteCarlo;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RaceOdds;
import org.metricmile.simulation.RunnerOdds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mile simulate}: the chances of a field, from many simulated races. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Run a race on record many times with its field: chances to win and of a medal with their Monte Carlo error, times,"
                    + " typical and extreme races.",
            "What each can run comes from bests before the day of the race; how they race is a model. Ctrl-C gives what is done."
        },
        footer = {
            "",
            "Examples:",
            "  mile simulate OG2024-M-1500-F --runs 2000",
            "  mile simulate OG2024-M-1500-F --seed 7 --json",
            "  mile simulate OG2024-M-1500-F --plan kerr.plan"
        })
final class SimulateCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        int runs = simulation.runs();
        choice.withRace((archive, sheet) -> simulate(archive, sheet, runs));
    }

    private void simulate(Archive archive, RaceSheet sheet, int runs) {
        new AskedAtOnce(sheet).plans(simulation.plans());
        SimulatedField field = SimulatedField.of(archive, sheet, simulation);
        RaceEngine engine = field.engine();
        try (Interruption interruption = Interruption.watched()) {
            RaceOdds odds = new MonteCarlo(engine, simulation.seed())
                    .run(runs, done -> interruption.goesOn(console, "%d of %d races".formatted(done, runs)));
            interruption.clear(console);
            print(field, odds);
        }
    }

    private void print(SimulatedField field, RaceOdds odds) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(field.sheet().race()));
        }
        format.print(console.out(), () -> table(odds), () -> OddsJson.of(field, odds));
        if (odds.isPartial()) {
            console.say("Partial: stopped after %d of %d races.".formatted(odds.races(), odds.asked()));
        }
        field.sayUnknown(console);
        if (format.isText()) {
            console.say(
                    "%d simulated races, seed %d; time is the middle, nine in ten are between fast and slow. s.e. is the Monte Carlo error, not that of the model, whose intervals hold less than nine in ten of what is run."
                            .formatted(odds.races(), odds.seed()));
            for (RaceOdds.NotableRace notable : odds.notable()) {
                console.say("%s: race %d, won by %s in %s"
                        .formatted(
                                notable.kind().name().toLowerCase(Locale.ROOT),
                                notable.number(),
                                notable.winner().name(),
                                time(notable.winningSeconds())));
            }
        }
    }

    private static Table table(RaceOdds odds) {
        List<List<String>> rows = new ArrayList<>();
        for (RunnerOdds runner : odds.runners()) {
            rows.add(List.of(
                    runner.athlete().name(),
                    percent(runner.place(1)),
                    percent(runner.standardError(runner.place(1))),
                    percent(runner.medal()),
                    String.format(Locale.ROOT, "%.1f", runner.meanPlace()),
                    time(runner, CredibleInterval::median),
                    time(runner, CredibleInterval::low),
                    time(runner, CredibleInterval::high)));
        }
        return new Table(
                List.of("athlete", "win %", "s.e.", "medal %", "mean place", "time", "fast", "slow"),
                rows,
                Set.of(1, 2, 3, 4, 5, 6, 7));
    }

    private static String time(RunnerOdds runner, ToDoubleFunction<CredibleInterval> end) {
        return runner.finishSeconds()
                .map(interval -> time(end.applyAsDouble(interval)))
                .orElse("");
    }

    /** A simulated time is never shown finer than a tenth. */
    private static String time(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.TENTH).toString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
