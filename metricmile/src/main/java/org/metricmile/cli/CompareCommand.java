package org.metricmile.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.metricmile.analysis.TracedRace;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.reconstruction.UnreconstructableRaceException;
import org.metricmile.report.ReplayField;
import org.metricmile.simulation.PlanText;
import org.metricmile.simulation.RacePlan;
import org.metricmile.story.planned.PlannedAndRun;
import org.metricmile.story.planned.RunFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile compare}: what was planned for a race beside what was run. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Set race plans beside what was run, every 100 m: place, pace, line and strike, each figure with how it is known; then"
                    + " what was otherwise, each in a sentence.",
            "Only what the evidence on the race can tell: without tracking there is no line, and what is reconstructed has an"
                    + " interval of nine in ten."
        },
        footer = {
            "",
            "Examples:",
            "  mile compare OG2024-M-1500-F --plan kerr.plan",
            "  mile compare OG2024-M-1500-F --plan kerr.plan --plan hocker.plan --json"
        })
final class CompareCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(
            names = "--plan",
            required = true,
            paramLabel = "FILE",
            description = "The race plan of one of the runners; may be given several times.")
    private List<Path> plans = List.of();

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        choice.withRace(this::compare);
    }

    private void compare(Archive archive, RaceSheet sheet) {
        String raceId = sheet.race().id();
        TracedRace race = ReportFile.traced(sheet, archive);
        List<Athlete> runners = race.trace().runners();
        if (runners.isEmpty()) {
            throw CommandException.badData("Nobody is on record who ran in " + raceId + ", so nothing can be compared");
        }
        List<PlanText> texts = plans.stream()
                .map(file -> runnable(file, PlanFiles.read(file, runners, raceId), sheet))
                .toList();
        FieldMotion motion = race.motion();
        Optional<RaceEnsemble> ensemble = ReplayField.isKnown(motion) ? Optional.empty() : possible(sheet);
        List<PlannedAndRun> compared = new ArrayList<>();
        for (PlanText text : texts) {
            Athlete athlete = AthleteSearch.among(runners, text.athlete(), raceId);
            PlannedAndRun both = PlannedAndRun.of(race, motion, ensemble, athlete, text.plan());
            if (both.isNothingKnownOfTheWay()) {
                throw CommandException.badData(
                        ("Of the way of %s in %s nothing is on record but the finish, so no plan can be set beside it."
                                        + " Maybe import splits, positions at marks or tracking of the race")
                                .formatted(athlete.name(), raceId));
            }
            compared.add(both);
        }
        print(sheet, ensemble, compared);
    }

    private static PlanText runnable(Path file, PlanText text, RaceSheet sheet) {
        for (RacePlan.Phase phase : text.plan().phases()) {
            if (!phase.from().isShorterThan(sheet.distance())) {
                throw CommandException.badData("%s: a phase from %s begins after the finish at %s"
                        .formatted(file, phase.from(), sheet.distance()));
            }
        }
        return text;
    }

    /** The race as it may have been; empty where too little is known even for that. */
    private Optional<RaceEnsemble> possible(RaceSheet sheet) {
        try {
            return Optional.of(Reconstruction.of(sheet, seed, Reconstruction.USUAL_MEMBERS));
        } catch (UnreconstructableRaceException tooLittle) {
            return Optional.empty();
        }
    }

    private void print(RaceSheet sheet, Optional<RaceEnsemble> ensemble, List<PlannedAndRun> compared) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
        }
        format.print(
                console.out(),
                () -> table(compared),
                () -> ComparisonJson.of(sheet, ensemble.isPresent(), seed, compared));
        for (PlannedAndRun both : compared) {
            if (both.deviations().isEmpty()) {
                console.say("%s: all of the plan that can be compared was run as planned."
                        .formatted(both.athlete().name()));
            }
            both.deviations().forEach(console::say);
        }
        if (ensemble.isPresent()) {
            console.say(
                    "Too little of this race is on record: figures with an interval come from %d whole races that agree with what is (seed %d)."
                            .formatted(ensemble.get().size(), seed));
        }
    }

    private static Table table(List<PlannedAndRun> compared) {
        List<List<String>> rows = new ArrayList<>();
        for (PlannedAndRun both : compared) {
            for (PlannedAndRun.Hundred hundred : both.hundreds()) {
                rows.add(List.of(
                        both.athlete().name(),
                        hundred.to().metres(),
                        hundred.planned(),
                        hundred.verdict().words(),
                        text(hundred.place(), value -> String.format(Locale.ROOT, "%.0f", value)),
                        known(hundred.place()),
                        text(hundred.seconds(), CompareCommand::clock),
                        text(hundred.split(), value -> String.format(Locale.ROOT, "%.1f", value)),
                        text(hundred.speedMps(), value -> String.format(Locale.ROOT, "%.2f", value)),
                        known(hundred.split()),
                        text(hundred.line(), value -> String.format(Locale.ROOT, "%.1f", value)),
                        known(hundred.line())));
            }
        }
        return new Table(
                List.of(
                        "athlete", "metres", "planned", "verdict", "place", "known", "time", "split s", "m/s", "known",
                        "line m", "known"),
                rows,
                Set.of(1));
    }

    private static String text(Optional<RunFigure> figure, DoubleFunction<String> number) {
        return figure.map(run -> {
                    String middle = number.apply(run.value());
                    String low = number.apply(run.low());
                    String high = number.apply(run.high());
                    return low.equals(high) ? middle : "%s (%s to %s)".formatted(middle, low, high);
                })
                .orElse("\u2013");
    }

    private static String known(Optional<RunFigure> figure) {
        return figure.map(run -> run.provenance().code()).orElse("not known");
    }

    private static String clock(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.TENTH).toString();
    }
}
