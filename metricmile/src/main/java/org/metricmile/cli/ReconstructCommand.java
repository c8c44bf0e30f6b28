package org.metricmile.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.DoubtedReport;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.reconstruction.TimeCheck;
import org.metricmile.reconstruction.TimeChecks;
import org.metricmile.reconstruction.UnreconstructableRaceException;
import org.metricmile.reconstruction.Withholding;
import org.metricmile.story.WhoIsCounted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile reconstruct}: what a race that is known in part can have been. */
@Command(
        name = "reconstruct",
        mixinStandardHelpOptions = true,
        description = {
            "Reconstruct a race that is known in part: likely times and places of every runner, with 90 %% intervals.",
            "Many whole races are drawn, each in agreement with all that is certain of this one."
        },
        footer = {
            "",
            "Examples:",
            "  mile reconstruct OG2024-M-1500-F",
            "  mile reconstruct OG2024-M-1500-F --every 100 --check"
        })
final class ReconstructCommand implements Runnable {

    private static final int FEWEST_MEMBERS = 20;
    private static final int MOST_MEMBERS = 10_000;

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Option(names = "--members", paramLabel = "N", description = "How many races are drawn, 20 to 10000; else 300.")
    private int members = Reconstruction.USUAL_MEMBERS;

    @Option(
            names = "--every",
            paramLabel = "METRES",
            description = "Show every runner at equal steps, and at the finish; else where something is on record.")
    private @Nullable Integer everyMetres;

    @Option(
            names = "--check",
            description =
                    "Also leave out each time and each reported moment once and say how it fits the rest; takes a while.")
    private boolean check;

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        if (members < FEWEST_MEMBERS || members > MOST_MEMBERS) {
            throw CommandException.usage("--members " + members + " is not 20 to 10000; maybe 300");
        }
        if (everyMetres != null && everyMetres < 10) {
            throw CommandException.usage("--every " + everyMetres + " is not 10 m or more; maybe 100, 200 or 400");
        }
        RaceSheet sheet = choice.sheet();
        try {
            print(sheet, Reconstruction.of(sheet, seed, members));
        } catch (UnreconstructableRaceException tooLittle) {
            throw CommandException.badData(sheet.race().id() + ": " + tooLittle.getMessage());
        }
    }

    private void print(RaceSheet sheet, RaceEnsemble ensemble) {
        List<TimeCheck> times = check ? TimeChecks.of(sheet, seed, ReconstructedRace.MEMBERS_OF_CHECKS) : List.of();
        List<Withholding.Answer> moments =
                check ? Withholding.all(sheet, seed, ReconstructedRace.MEMBERS_OF_CHECKS) : List.of();
        double[] marks = marks(ensemble);
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
        }
        List<DoubtedReport> doubted = DoubtedReport.in(sheet, ensemble);
        format.print(
                console.out(),
                () -> table(ensemble, marks),
                () -> ReconstructionJson.of(ensemble, doubted, marks, check, times, moments));
        WhoIsCounted.sentences(TracedRace.of(sheet)).forEach(console::say);
        ensemble.contradictions().forEach(line -> console.say("Left out or doubted: " + line + "."));
        doubted.forEach(report -> console.say("Doubted: " + report.inWords() + "."));
        if (!Reconstruction.isWayOnRecord(sheet)) {
            console.say(
                    "Nothing but the results is on record: this is how fields usually come to such results, not how this race was run.");
        }
        if (ensemble.impossibleMembers() > 0) {
            console.say(ensemble.impossibleMembers() + " of " + ensemble.size()
                    + " races break something that is certain. Maybe times on record contradict one another.");
        }
        times.stream().filter(TimeCheck::isSuspect).forEach(time -> console.say("Suspect: " + time.message()));
        moments.forEach(answer -> console.say(inWords(answer)));
    }

    private static String inWords(Withholding.Answer answer) {
        String likely = answer.isReportedOnly()
                ? "reported only"
                : String.format(
                        Locale.ROOT,
                        "%.0f %% by the rest",
                        100 * answer.probability().getAsDouble());
        return "%s, %s: %s (%s)"
                .formatted(
                        answer.moment().printedName(),
                        answer.moment().event(),
                        likely,
                        answer.moment().detail());
    }

    private double[] marks(RaceEnsemble ensemble) {
        double[] held = ensemble.marksMetres();
        if (everyMetres == null) {
            return ensemble.recordedMarksMetres();
        }
        double finish = held[held.length - 1];
        List<Double> marks = new ArrayList<>();
        for (double at = everyMetres; at < finish - 1e-6; at += everyMetres) {
            marks.add(at);
        }
        marks.add(finish);
        return marks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Table table(RaceEnsemble ensemble, double[] marks) {
        List<List<String>> rows = new ArrayList<>();
        for (double mark : marks) {
            for (Athlete runner : ensemble.runners()) {
                if (ensemble.reachMetres(runner) >= mark - 1e-6) {
                    rows.add(row(ensemble, mark, runner));
                }
            }
        }
        return new Table(
                List.of("metres", "athlete", "time", "earliest", "latest", "place", "chance", "places"),
                rows,
                Set.of(0, 2, 3, 4, 5, 6));
    }

    private static List<String> row(RaceEnsemble ensemble, double mark, Athlete runner) {
        CredibleInterval time = ensemble.time(runner, mark, 0.9);
        CredibleInterval places = ensemble.placeInterval(runner, mark, 0.9);
        int place = ensemble.likeliestPlace(runner, mark);
        return Arrays.asList(
                Distance.ofMetres(mark).metres(),
                runner.name(),
                tenths(time.median()),
                tenths(time.low()),
                tenths(time.high()),
                Integer.toString(place),
                String.format(Locale.ROOT, "%.0f %%", 100 * ensemble.placeProbabilities(runner, mark)[place - 1]),
                String.format(Locale.ROOT, "%.0f to %.0f", places.low(), places.high()));
    }

    /** A reconstructed time is never shown finer than a tenth. */
    private static String tenths(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.TENTH).toString();
    }
}
