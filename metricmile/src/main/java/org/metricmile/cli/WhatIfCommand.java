package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.WhatIf;
import org.metricmile.track.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile whatif}: what another decision of one athlete would have done to his chances. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description = {
            "Run the same races twice, once with another plan of one athlete: what it does to his chances, with the interval of"
                    + " nine in ten.",
            "Both races of a pair have the same chance. How the rivals react is the model's assumption."
        },
        footer = {
            "",
            "Examples:",
            "  mile whatif OG2024-M-1500-F --athlete kerr --change \"from 1250 m: strike\"",
            "  mile whatif OG2024-M-1500-F --athlete kerr --change \"start: place 2 to 3\" --change \"pass: outside\""
        })
final class WhatIfCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(
            names = "--athlete",
            required = true,
            paramLabel = "NAME",
            description = "Whose decision: id, or words of the name.")
    private String name = "";

    @Option(
            names = "--change",
            required = true,
            paramLabel = "LINE",
            description = "A line of a race plan (from 1250 m: strike); may be given several times.")
    private List<String> changes = List.of();

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        int runs = simulation.runs();
        choice.withRace((archive, sheet) -> compare(archive, sheet, runs));
    }

    private void compare(Archive archive, RaceSheet sheet, int runs) {
        String raceId = sheet.race().id();
        Course course = ReportFile.traced(sheet, archive).course();
        List<Entrant> asItIs = PlanFiles.applied(
                simulation.plans(),
                RaceField.of(archive, sheet).entrants(simulation.leaveOut(), simulation.seed(), raceId),
                course,
                raceId);
        List<Athlete> athletes = asItIs.stream().map(Entrant::athlete).toList();
        Athlete athlete = AthleteSearch.among(athletes, name, raceId);
        List<Entrant> changed = PlanFiles.changed(asItIs, athlete, changes, course, raceId);
        Habits habits = RaceField.habits(sheet.race().sex(), sheet.distance());
        try (Interruption interruption = Interruption.watched()) {
            WhatIf answer = WhatIf.of(
                    new RaceEngine(course, asItIs, habits),
                    new RaceEngine(course, changed, habits),
                    athlete,
                    simulation.seed(),
                    runs,
                    done -> interruption.goesOn(console, "%d of %d pairs".formatted(done, runs)));
            interruption.clear(console);
            print(sheet, answer);
        }
    }

    private void print(RaceSheet sheet, WhatIf answer) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
            console.out()
                    .println("What if " + answer.athlete().name() + " had this plan: " + String.join("; ", changes));
        }
        format.print(console.out(), () -> table(answer), () -> json(sheet, answer));
        if (answer.isPartial()) {
            console.say("Partial: stopped after %d of %d pairs.".formatted(answer.races(), answer.asked()));
        }
        if (format.isText()) {
            console.say(String.format(
                    Locale.ROOT,
                    "%d pairs of simulated races, seed %d; in %.0f %% the winner is the same. low and high: nine in ten, the"
                            + " Monte Carlo error only.",
                    answer.races(),
                    answer.seed(),
                    100 * answer.sameWinner()));
        }
    }

    /** What the change does, a row for each figure. */
    static Table table(WhatIf answer) {
        return new Table(
                List.of("", "as it is", "changed", "difference", "low", "high"),
                List.of(
                        row("win %", 100, answer.win()),
                        row("medal %", 100, answer.medal()),
                        row("mean place", 1, answer.place()),
                        timeRow(answer.seconds())),
                Set.of(1, 2, 3, 4, 5));
    }

    private static List<String> row(String what, double scale, WhatIf.Difference difference) {
        return List.of(
                what,
                number(scale * difference.asItIs()),
                number(scale * difference.changed()),
                number(scale * difference.difference()),
                number(scale * difference.low()),
                number(scale * difference.high()));
    }

    private static List<String> timeRow(WhatIf.Difference seconds) {
        return List.of(
                "time",
                clock(seconds.asItIs()),
                clock(seconds.changed()),
                number(seconds.difference()) + " s",
                number(seconds.low()) + " s",
                number(seconds.high()) + " s");
    }

    private static String clock(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.HUNDREDTH).toString();
    }

    private static String number(double value) {
        // no minus before a zero
        return String.format(Locale.ROOT, "%.2f", Math.rint(value * 100) / 100 + 0.0);
    }

    private JsonNode json(RaceSheet sheet, WhatIf answer) {
        ObjectNode root = RaceNode.of(sheet.race());
        root.put("provenance", "simulated");
        root.put("athlete", answer.athlete().name());
        root.put("athleteId", answer.athlete().id());
        ArrayNode change = root.putArray("change");
        changes.forEach(change::add);
        root.put("seed", answer.seed());
        root.put("races", answer.races());
        root.put("asked", answer.asked());
        root.put("partial", answer.isPartial());
        putDifferences(root, answer);
        return root;
    }

    static void putDifferences(ObjectNode root, WhatIf answer) {
        root.put("probability", 0.9);
        root.put("sameWinner", answer.sameWinner());
        root.set("win", node(root.objectNode(), answer.win()));
        root.set("medal", node(root.objectNode(), answer.medal()));
        root.set("place", node(root.objectNode(), answer.place()));
        root.set("seconds", node(root.objectNode(), answer.seconds()));
    }

    private static ObjectNode node(ObjectNode node, WhatIf.Difference difference) {
        node.put("asItIs", rounded(difference.asItIs()));
        node.put("changed", rounded(difference.changed()));
        node.put("difference", rounded(difference.difference()));
        node.put("low", rounded(difference.low()));
        node.put("high", rounded(difference.high()));
        return node;
    }

    static double rounded(double value) {
        return Math.rint(value * 1e5) / 1e5 + 0.0;
    }
}
