package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.PlanWriting;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RacingGoal;
import org.metricmile.track.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile best}: the best plan for one athlete against a field. */
@Command(
        name = "best",
        mixinStandardHelpOptions = true,
        description = {
            "Search the best race plan of one athlete against a field that races as it does: where to be early and at the bell, when to"
                    + " strike, on which side to pass, whether to answer kicks.",
            "The figures come from fresh races that had no part in the search. How the rivals race is the model's assumption. Ctrl-C gives"
                    + " the best so far."
        },
        footer = {
            "",
            "Examples:",
            "  mile best OG2024-M-1500-F --athlete kerr",
            "  mile best OG2024-M-1500-F --athlete kerr --for medal -o kerr.plan"
        })
final class BestCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(
            names = "--athlete",
            required = true,
            paramLabel = "NAME",
            description = "Whose plan: id, or words of the name.")
    private String name = "";

    @Option(
            names = "--for",
            paramLabel = "GOAL",
            defaultValue = "win",
            description = "What is raced for: win, medal or place; ${DEFAULT-VALUE} if none is given.")
    private String goal = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write the race plan to.")
    private @Nullable Path output;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description = "How many plans are tried, 10 to 10000; default " + BestResponse.USUAL_TRIES + ".")
    private int tries = BestResponse.USUAL_TRIES;

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        int runs = simulation.runs();
        if (tries < 10 || tries > 10_000) {
            throw CommandException.usage("--tries " + tries + " is not 10 to 10000; maybe " + BestResponse.USUAL_TRIES);
        }
        RacingGoal wanted = wanted();
        choice.withRace((archive, sheet) -> search(archive, sheet, wanted, runs));
    }

    private RacingGoal wanted() {
        for (RacingGoal known : RacingGoal.values()) {
            if (known.name().equalsIgnoreCase(goal)) {
                return known;
            }
        }
        throw CommandException.usage("--for " + goal + " is no goal: win, medal or place");
    }

    private void search(Archive archive, RaceSheet sheet, RacingGoal wanted, int runs) {
        String raceId = sheet.race().id();
        Course course = ReportFile.traced(sheet, archive).course();
        List<Entrant> field = PlanFiles.applied(
                simulation.plans(),
                RaceField.of(archive, sheet).entrants(simulation.leaveOut(), simulation.seed(), raceId),
                course,
                raceId);
        Athlete athlete =
                AthleteSearch.among(field.stream().map(Entrant::athlete).toList(), name, raceId);
        try (Interruption interruption = Interruption.watched()) {
            BestResponse best = BestResponse.of(
                    new RaceEngine(course, field, RaceField.habits(sheet.race().sex(), sheet.distance())),
                    athlete,
                    wanted,
                    tries,
                    "best for " + raceId + ", seed " + simulation.seed(),
                    simulation.seed(),
                    runs,
                    progress -> interruption.goesOn(console, progress));
            interruption.clear(console);
            write(best);
            print(sheet, best);
        }
    }

    private void write(BestResponse best) {
        if (output == null) {
            return;
        }
        try {
            Files.writeString(output, PlanWriting.text(best.athlete(), best.plan()));
        } catch (IOException e) {
            throw WriteFault.of("The plan", output, e);
        }
    }

    private void print(RaceSheet sheet, BestResponse best) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
            console.out()
                    .println("The best plan %s for %s that was found:"
                            .formatted(best.goal().words(), best.athlete().name()));
            PlanWriting.lines(best.plan()).forEach(line -> console.out().println("  " + line));
        }
        format.print(console.out(), () -> WhatIfCommand.table(best.answer()), () -> json(sheet, best));
        if (best.partial()) {
            console.say("Partial: stopped after %d plans were tried and %d pairs of %d were run."
                    .formatted(
                            best.tried(), best.answer().races(), best.answer().asked()));
        }
        if (!format.isText()) {
            return;
        }
        console.say(String.format(
                Locale.ROOT,
                "%d plans tried in %d races each (seed %d). The figures are of %d pairs of fresh races; low and high: nine in ten, the"
                        + " Monte Carlo error only.",
                best.tried(),
                best.searchRaces(),
                simulation.seed(),
                best.answer().races()));
        console.say("The best of the search in fresh races:");
        console.say(finalists(best).asText().stripTrailing());
        if (!isBetter(best)) {
            console.say("It is not certain that this plan is better than what it is compared with.");
        }
        console.say(
                "That the rivals race by habit and answer no plan, and what each can run, are assumptions of the model.");
    }

    /** True if the interval of the difference is on the good side of 0. */
    private static boolean isBetter(BestResponse best) {
        return switch (best.goal()) {
            case WIN -> best.answer().win().low() > 0;
            case MEDAL -> best.answer().medal().low() > 0;
            case PLACE -> best.answer().place().high() < 0;
        };
    }

    private static Table finalists(BestResponse best) {
        boolean place = best.goal() == RacingGoal.PLACE;
        List<List<String>> rows = new ArrayList<>();
        for (BestResponse.Finalist finalist : best.finalists()) {
            double scale = place ? 1 : 100;
            rows.add(List.of(
                    String.format(Locale.ROOT, place ? "%.2f" : "%.1f", scale * finalist.chance()),
                    String.format(Locale.ROOT, place ? "%.2f" : "%.1f", scale * finalist.standardError()),
                    String.join("; ", PlanWriting.lines(finalist.plan()))));
        }
        return new Table(
                List.of(place ? "mean place" : best.goal() == RacingGoal.WIN ? "win %" : "medal %", "s.e.", "plan"),
                rows,
                Set.of(0, 1));
    }

    private JsonNode json(RaceSheet sheet, BestResponse best) {
        ObjectNode root = RaceNode.of(sheet.race());
        root.put("provenance", "simulated");
        root.put("athlete", best.athlete().name());
        root.put("athleteId", best.athlete().id());
        root.put("goal", best.goal().name().toLowerCase(Locale.ROOT));
        ArrayNode plan = root.putArray("plan");
        PlanWriting.lines(best.plan()).forEach(plan::add);
        root.put("seed", simulation.seed());
        root.put("tried", best.tried());
        root.put("searchRaces", best.searchRaces());
        root.put("races", best.answer().races());
        root.put("asked", best.answer().asked());
        root.put("partial", best.partial());
        root.put("better", isBetter(best));
        WhatIfCommand.putDifferences(root, best.answer());
        ArrayNode finalists = root.putArray("finalists");
        for (BestResponse.Finalist finalist : best.finalists()) {
            ObjectNode node = finalists.addObject();
            ArrayNode lines = node.putArray("plan");
            PlanWriting.lines(finalist.plan()).forEach(lines::add);
            node.put("races", finalist.races());
            node.put("value", WhatIfCommand.rounded(finalist.chance()));
            node.put("standardError", WhatIfCommand.rounded(finalist.standardError()));
        }
        return root;
    }
}
