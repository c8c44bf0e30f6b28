package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.RunsLikeIt;
import org.metricmile.analysis.reserves.AbilityOnTheDay;
import org.metricmile.analysis.reserves.MainDistance;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Precision;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.pacing.PacePlan;
import org.metricmile.report.PacePage;
import org.metricmile.report.PacePlanRow;
import org.metricmile.report.PlanWords;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile plan}: how an athlete best paces a race against the clock. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Plan the pace of a race against the clock: splits every 100 m, speeds for pace lights, and what is left of D'.",
            "Bests on record say what the athlete can do; intervals hold nine in ten of what they leave open."
        },
        footer = {
            "",
            "Examples:",
            "  mile plan cole-hocker --distance 1500 --target 3:27.50",
            "  mile plan kerr josh --distance 800 --on 2024-08-01",
            "  mile plan cole-hocker -o hocker.html"
        })
final class PlanCommand implements Runnable {

    private static final int DRAWS = 200;

    @Mixin
    private final AthleteChoice choice = new AthleteChoice();

    @Option(
            names = "--distance",
            paramLabel = "METRES",
            description = "800 to 5000; else the one of 800, 1500, 3000 and 5000 m that the athlete races most.")
    private @Nullable Double distanceMetres;

    @Option(
            names = "--target",
            paramLabel = "TIME",
            description = "Time to be run, as in 3:27.50; else the best that the athlete is likely to be able to.")
    private @Nullable String target;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "As on that day: only marks of earlier days count. Else the day after all that is on record of the athlete.")
    private @Nullable LocalDate on;

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Also write the plan as one HTML page with charts of pace and reserve.")
    private @Nullable Path output;

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        if (distanceMetres != null && !(distanceMetres >= 800 && distanceMetres <= 5000)) {
            throw CommandException.usage(
                    "--distance %s is not 800 to 5000 m; maybe 1500".formatted(shown(distanceMetres)));
        }
        try (Archive archive = archiveChoice.openExisting()) {
            Athlete athlete = choice.find(archive);
            CareerOnRecord careers = CareerOnRecord.of(archive, athlete.sex());
            MarksOnRecord marks = careers.known(on != null ? on : LocalDate.MAX);
            LocalDate day = on != null ? on : careers.dayAfterAll(athlete);
            AbilityOnTheDay ability = AbilityOnTheDay.of(marks, athlete, day);
            PossibleRunners runners = RaceReserves.runners(
                    athlete,
                    ability.posterior()
                            .orElseThrow(() -> CommandException.badData(
                                    "No pace can be planned for " + athlete.name() + ": " + ability.whyNot())),
                    seed,
                    DRAWS);
            PacePlan plan = plan(athlete, runners, distance(marks, athlete, day));
            RunsLikeIt runs = runs(archive, athlete, plan);
            write(athlete, day, plan, runs);
            print(athlete, day, plan, runs);
            if (distanceMetres == null) {
                console.say("Over %s, the distance that %s races most; --distance plans another."
                        .formatted(plan.distance(), athlete.name()));
            }
        }
    }

    private Distance distance(MarksOnRecord marks, Athlete athlete, LocalDate day) {
        if (distanceMetres != null) {
            return Distance.ofMetres(distanceMetres);
        }
        return MainDistance.of(marks, athlete, day)
                .orElseThrow(() -> CommandException.badData(
                        "No mark of %s over 800, 1500, 3000 or 5000 m is on record before %s; name a distance with --distance"
                                .formatted(athlete.name(), day)));
    }

    private PacePlan plan(Athlete athlete, PossibleRunners runners, Distance distance) {
        double seconds =
                target == null ? runners.ability(distance, PacePlan.PROBABILITY).median() : seconds(target);
        try {
            return PacePlan.of(runners, new Course(Oval.STANDARD_400, distance), seconds);
        } catch (IllegalArgumentException impossible) {
            if (target == null) {
                throw CommandException.badData("No pace can be planned for %s over %s: %s"
                        .formatted(athlete.name(), distance, impossible.getMessage()));
            }
            throw CommandException.usage("--target %s: %s; the bests speak of %s"
                    .formatted(
                            target,
                            impossible.getMessage(),
                            ShownInterval.text(runners.nextRace(distance, PacePlan.PROBABILITY), PlanCommand::clock)));
        }
    }

    /** The runs on record outdoors of women or of men that took about as long. */
    private static RunsLikeIt runs(Archive archive, Athlete athlete, PacePlan plan) {
        return RunsLikeIt.of(
                archive.findRaces(race ->
                        race.sex() == athlete.sex() && race.event().distance().equals(plan.distance())),
                plan.seconds(),
                plan.marks().stream()
                        .map(mark -> Distance.ofMetres(mark.metres()))
                        .filter(mark -> mark.isShorterThan(plan.distance()))
                        .toList(),
                PacePlan.PROBABILITY);
    }

    private void write(Athlete athlete, LocalDate day, PacePlan plan, RunsLikeIt runs) {
        if (output == null) {
            return;
        }
        try {
            Files.writeString(output, PacePage.of(athlete, day, plan, runs));
        } catch (IOException e) {
            throw WriteFault.of("The plan", output, e);
        }
    }

    private static double seconds(String target) {
        try {
            return Mark.parse(target).inSeconds();
        } catch (MarkFormatException wrong) {
            throw CommandException.usage("--target: " + wrong.getMessage());
        }
    }

    private void print(Athlete athlete, LocalDate day, PacePlan plan, RunsLikeIt runs) {
        if (format.isText()) {
            console.out()
                    .println("%s (%s), before %s: %s in %s"
                            .formatted(athlete.name(), athlete.id(), day, plan.distance(), clock(plan.seconds())));
        }
        format.print(console.out(), () -> table(plan, runs), () -> json(athlete, day, plan, runs));
        console.say(PlanWords.chance(plan));
        console.say(PlanWords.leftAfterBest(plan));
        console.say(PlanWords.columns());
        console.say(PlanWords.asRaced(plan, runs));
    }

    private static Table table(PacePlan plan, RunsLikeIt runs) {
        List<List<String>> rows = PacePlanRow.of(plan, runs).stream()
                .map(row -> List.of(
                        shown(row.metres()),
                        clock(row.seconds()),
                        String.format(Locale.ROOT, "%.1f", row.splitSeconds()),
                        String.format(Locale.ROOT, "%.2f", row.lightMps()),
                        PlanWords.range(row.allowed()),
                        row.raced().map(PlanWords::interval).orElse(""),
                        ShownInterval.text(row.leftMetres(), ShownInterval::twoDigits)))
                .toList();
        return new Table(
                List.of("metres", "time", "split s", "light m/s", "bests allow", "as raced", "D' left m"),
                rows,
                Set.of(0, 1, 2, 3));
    }

    private JsonNode json(Athlete athlete, LocalDate day, PacePlan plan, RunsLikeIt runs) {
        ObjectNode root = AthleteCommand.heading(athlete);
        root.put("before", day.toString());
        root.put("seed", seed);
        root.put("probability", PacePlan.PROBABILITY);
        root.put("distanceMetres", plan.distance().inMetres());
        root.put("seconds", hundredths(plan.seconds()));
        root.set("nextRaceSeconds", interval(plan.nextRace()));
        root.put("chance", hundredths(plan.chance()));
        ArrayNode marks = root.putArray("marks");
        for (PacePlanRow row : PacePlanRow.of(plan, runs)) {
            ObjectNode node = marks.addObject();
            node.put("metres", row.metres());
            node.put("seconds", hundredths(row.seconds()));
            node.set("splitSeconds", interval(row.split()));
            node.put("lightMps", hundredths(row.lightMps()));
            node.set("allowedSeconds", interval(row.allowed()));
            node.set("racedSeconds", row.raced().map(PlanCommand::interval).orElse(null));
            node.put("racedRuns", row.runs());
            node.set("leftMetres", ShownInterval.node(row.leftMetres()));
        }
        return root;
    }

    private static ObjectNode interval(CredibleInterval interval) {
        ObjectNode node = ShownInterval.node(interval);
        node.put("median", hundredths(interval.median()));
        node.put("low", hundredths(interval.low()));
        node.put("high", hundredths(interval.high()));
        return node;
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }

    private static String shown(double metres) {
        return Distance.ofMetres(metres).metres();
    }

    private static String clock(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.TENTH).toString();
    }
}
