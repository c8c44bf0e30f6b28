package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.AnsweredPlan;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.PlanWriting;
import org.metricmile.simulation.RacingGoal;
import org.metricmile.simulation.Sensitivity;
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
            "  mile best OG2024-M-1500-F --athlete kerr --for medal -o kerr.plan",
            "  mile best OG2024-M-1500-F --athlete kerr --from 1100m"
        })
final class BestCommand implements Runnable {

    private static final int MOST_ROUNDS = 10;

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Mixin
    private final AskedAthlete asked = new AskedAthlete();

    @Option(
            names = "--for",
            paramLabel = "GOAL",
            defaultValue = "win",
            description = "What is raced for: win, medal or place; ${DEFAULT-VALUE} if none is given.")
    private String goal = "";

    @Option(
            names = "--from",
            paramLabel = "MARK",
            description =
                    "Plan the rest of the race from this mark on (1100m), in place of from the gun: up to there it is as it was.")
    private @Nullable String from;

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

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description =
                    "How often rivals answer the plan with their best, and the plan is searched again, 0 to 10; default 0."
                            + " A round takes about as long as the search.")
    private int rounds;

    @Option(
            names = "--rivals",
            paramLabel = "K",
            description = "How many rivals answer in a round, the strongest; default 3.")
    private int rivals = 3;

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
        if (tries < 10 || tries > 10_000) {
            throw CommandException.usage("--tries " + tries + " is not 10 to 10000; maybe " + BestResponse.USUAL_TRIES);
        }
        if (rounds < 0 || rounds > MOST_ROUNDS) {
            throw CommandException.usage("--rounds " + rounds + " is not 0 to " + MOST_ROUNDS + "; maybe 1");
        }
        if (rounds > 0 && from != null) {
            throw CommandException.usage(
                    "--rounds cannot be with --from: answers of rivals are searched from the gun only;"
                            + " maybe leave it out");
        }
        assumptions.pairs(runs);
        WriteFault.requirePlace("The plan", output);
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
        AskedPlan question = from == null
                ? AskedPlan.fromTheGun(archive, sheet, asked, simulation)
                : AskedPlan.fromMark(archive, sheet, from, asked, simulation, told -> Interruption.tell(console, told));
        if (rounds > 0 && (rivals < 1 || rivals > question.others())) {
            throw CommandException.usage("--rivals %d is not 1 to %d, so many run against %s"
                    .formatted(rivals, question.others(), question.athlete().name()));
        }
        try (Interruption interruption = Interruption.watched()) {
            Predicate<String> goOn = progress -> interruption.goesOn(console, progress);
            BestResponse best = question.search().run(wanted, tries, runs, goOn);
            LongPredicate assumed = done -> goOn.test("other assumptions: %d pairs".formatted(done));
            Sensitivity sensitivity = best.partial()
                    ? Sensitivity.NONE
                    : assumptions.run(runs, pairs -> question.assumed().run(best, pairs, assumed), assumed);
            Optional<AnsweredPlan> answered = rounds == 0 || best.partial()
                    ? Optional.empty()
                    : question.answers().map(answers -> answers.run(best, rivals, rounds, runs, goOn));
            interruption.clear(console);
            write(best);
            print(sheet, question, best, sensitivity, answered);
            question.sayUnknown().accept(console);
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

    private void print(
            RaceSheet sheet,
            AskedPlan question,
            BestResponse best,
            Sensitivity sensitivity,
            Optional<AnsweredPlan> answered) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
            console.out()
                    .println((best.isBetter()
                                    ? "The best plan %s for %s that was found:"
                                    : "No plan %s for %s was found that is surely better; the best of those tried:")
                            .formatted(best.goal().words(), best.athlete().name()));
            PlanWriting.lines(best.plan()).forEach(line -> console.out().println("  " + line));
            question.rest().ifPresent(rest -> console.out().println(rest.words(best.athlete())));
        }
        format.print(
                console.out(),
                () -> RestOnRecord.table(question.rest(), sheet, best.answer()),
                () -> BestJson.of(sheet, question.rest(), simulation.seed(), best, sensitivity, answered));
        if (best.partial()) {
            console.say("Partial: stopped after %d plans were tried and %d pairs of %d were run."
                    .formatted(
                            best.tried(), best.answer().races(), best.answer().asked()));
        }
        if (!format.isText()) {
            return;
        }
        RestOnRecord.sayHowFar(question.rest(), sheet, best.answer(), console);
        AssumedLines.print(console, best.answer(), sensitivity);
        answered.ifPresent(rival -> AnsweredLines.print(console, rival));
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
        console.say("How the rivals race, and what each can run, are assumptions of the model."
                + (answered.isEmpty()
                        ? question.rest().isPresent()
                                ? " Here they strike where they did, or answer a strike by habit; none knows the plan."
                                : " Here they race by habit and answer no plan; --rounds 1 lets the strongest answer."
                        : ""));
    }

    private static Table finalists(BestResponse best) {
        double scale = DifferenceTables.scale(best.goal());
        String figure = best.goal().lessIsBetter() ? "%.2f" : "%.1f";
        List<List<String>> rows = new ArrayList<>();
        for (BestResponse.Finalist finalist : best.finalists()) {
            rows.add(List.of(
                    String.format(Locale.ROOT, figure, scale * finalist.chance()),
                    String.format(Locale.ROOT, figure, scale * finalist.standardError()),
                    String.join("; ", PlanWriting.lines(finalist.plan()))));
        }
        return new Table(List.of(DifferenceTables.head(best.goal()), "s.e.", "plan"), rows, Set.of(0, 1));
    }
}
