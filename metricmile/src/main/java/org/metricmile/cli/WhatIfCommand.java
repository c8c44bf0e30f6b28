package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.Sensitivity;
import org.metricmile.simulation.WhatIf;
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
            "Both races of a pair have the same chance. How the rivals react, and what the air costs, are the model's assumptions:"
                    + " beside it stands what comes out under others."
        },
        footer = {
            "",
            "Examples:",
            "  mile whatif OG2024-M-1500-F --athlete kerr --change \"from 1250 m: strike\"",
            "  mile whatif OG2024-M-1500-F --athlete kerr --change \"start: place 2 to 3\" --change \"pass: outside\"",
            "  mile whatif OG2024-M-1500-F --from 1100m --athlete nuguse --change \"from 1200 m: place 1\""
        })
final class WhatIfCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Mixin
    private final AskedAthlete asked = new AskedAthlete();

    @Option(
            names = "--change",
            required = true,
            paramLabel = "LINE",
            description = "A line of a race plan (from 1250 m: strike); may be given several times.")
    private List<String> changes = List.of();

    @Option(
            names = "--from",
            paramLabel = "MARK",
            description =
                    "Run the race on from this mark as it was (1100m), in place of from the gun: what the plan does not say stays"
                            + " as it was.")
    private @Nullable String from;

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Mixin
    private final AssumptionOptions assumptions = new AssumptionOptions();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        int runs = simulation.runs();
        assumptions.pairs(runs);
        choice.withRace((archive, sheet) -> compare(archive, sheet, runs));
    }

    private void compare(Archive archive, RaceSheet sheet, int runs) {
        AskedChange change = from == null
                ? AskedChange.fromTheGun(archive, sheet, asked, changes, simulation, console)
                : AskedChange.fromMark(
                        archive, sheet, from, asked, changes, simulation, told -> Interruption.tell(console, told));
        try (Interruption interruption = Interruption.watched()) {
            LongPredicate assumed = done -> interruption.goesOn(console, "other assumptions: %d pairs".formatted(done));
            WhatIf answer = change.pairs()
                    .run(runs, done -> interruption.goesOn(console, "%d of %d pairs".formatted(done, runs)));
            Sensitivity sensitivity = answer.isPartial()
                    ? Sensitivity.NONE
                    : assumptions.run(runs, pairs -> change.assumed().run(pairs, assumed), assumed);
            interruption.clear(console);
            print(sheet, change, answer, sensitivity);
        }
    }

    private void print(RaceSheet sheet, AskedChange change, WhatIf answer, Sensitivity sensitivity) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
            console.out()
                    .println("What if " + answer.athlete().name() + " had this plan: " + String.join("; ", changes));
            change.rest().ifPresent(rest -> console.out().println(rest.words(change.athlete())));
        }
        format.print(
                console.out(),
                () -> RestOnRecord.table(change.rest(), sheet, answer),
                () -> json(sheet, change, answer, sensitivity));
        if (answer.isPartial()) {
            console.say("Partial: stopped after %d of %d pairs.".formatted(answer.races(), answer.asked()));
        }
        if (format.isText()) {
            RestOnRecord.sayHowFar(change.rest(), sheet, answer, console);
            change.rest().ifPresent(rest -> rest.sayUnknown(console, sheet));
            console.say(String.format(
                    Locale.ROOT,
                    "%d pairs of simulated races, seed %d; in %.0f %% the winner is the same. low and high: nine in ten, the"
                            + " Monte Carlo error only.",
                    answer.races(),
                    answer.seed(),
                    100 * answer.sameWinner()));
            AssumedLines.print(console, answer, sensitivity);
        }
    }

    private JsonNode json(RaceSheet sheet, AskedChange question, WhatIf answer, Sensitivity sensitivity) {
        ObjectNode root = RaceNode.of(sheet.race());
        root.put("provenance", "simulated");
        root.put("athlete", answer.athlete().name());
        root.put("athleteId", answer.athlete().id());
        ArrayNode change = root.putArray("change");
        changes.forEach(change::add);
        RestOnRecord.put(question.rest(), sheet, answer, root);
        root.put("seed", answer.seed());
        root.put("races", answer.races());
        root.put("asked", answer.asked());
        root.put("partial", answer.isPartial());
        DifferenceTables.put(root, answer);
        DifferenceTables.put(root, sensitivity);
        return root;
    }
}
