package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.analysis.reserves.BestAsEvidence;
import org.metricmile.analysis.reserves.FollowedReserve;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.analysis.reserves.RunnerReserve;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.Best;
import org.metricmile.physiology.ReserveAccount;
import org.metricmile.race.RaceSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile reserves}: what every runner of a race had left. */
@Command(
        name = "reserves",
        mixinStandardHelpOptions = true,
        description = {
            "Show what every runner of a race had left of the reserve D' at the bell and at the finish, in metres,"
                    + " with the interval of nine in ten; what shelter saved and running wide cost.",
            "Bests on record before the day of the race say what a runner can do."
        },
        footer = {"", "Examples:", "  mile reserves EC2024-M-1500-F", "  mile reserves EC2024-M-1500-F --json --seed 7"
        })
final class ReservesCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        choice.withRace(this::print);
    }

    private void print(Archive archive, RaceSheet sheet) {
        CareerOnRecord careers = CareerOnRecord.of(archive, sheet.race().sex());
        LocalDate day = careers.dayOf(sheet);
        RaceReserves reserves =
                RaceReserves.of(ReportFile.traced(sheet, archive).motion(), careers.before(sheet), day, seed);
        List<RunnerReserve> runners = reserves.runners().stream()
                .sorted(Comparator.comparingInt(runner -> place(sheet, runner).orElse(Integer.MAX_VALUE)))
                .toList();
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
        }
        format.print(console.out(), () -> table(sheet, runners), () -> json(sheet, reserves, runners));
        if (runners.stream().anyMatch(ReservesCommand::isWayUnknown)) {
            console.say("* no offsets on record: shelter and running wide are drawn from what tracked fields show");
        }
    }

    private static boolean isWayUnknown(RunnerReserve runner) {
        return runner.reserve().filter(known -> known.account().isEmpty()).isPresent();
    }

    private static OptionalInt place(RaceSheet sheet, RunnerReserve runner) {
        Optional<Result> result = sheet.findResult(runner.athlete());
        return result.isPresent() ? result.get().place() : OptionalInt.empty();
    }

    private static Table table(RaceSheet sheet, List<RunnerReserve> runners) {
        List<List<String>> rows =
                runners.stream().map(runner -> row(sheet, runner)).toList();
        return new Table(
                List.of(
                        "place",
                        "athlete",
                        "at bell m",
                        "left m",
                        "after a best m",
                        "shelter saved s",
                        "wide m",
                        "wide s",
                        "bests"),
                rows,
                Set.of(0, 6, 7));
    }

    private static List<String> row(RaceSheet sheet, RunnerReserve runner) {
        OptionalInt place = place(sheet, runner);
        String printedPlace = place.isPresent() ? String.valueOf(place.getAsInt()) : "";
        if (runner.reserve().isEmpty()) {
            return List.of(printedPlace, runner.athlete().name(), "", "", "", "", "", "", runner.whyNot());
        }
        FollowedReserve reserve = runner.reserve().get();
        Optional<ReserveAccount> account = reserve.account();
        return List.of(
                printedPlace,
                runner.athlete().name(),
                reserve.atBellMetres()
                                .map(metres -> ShownInterval.text(metres, ShownInterval::twoDigits))
                                .orElse("")
                        + (account.isEmpty() ? " *" : ""),
                ShownInterval.text(reserve.curve().left(), ShownInterval::twoDigits),
                ShownInterval.text(reserve.afterBestMetres(), ShownInterval::twoDigits),
                account.map(known -> ShownInterval.text(known.shelterSavedSeconds(), ShownInterval::twoDigits))
                        .orElse(""),
                account.map(known -> ShownInterval.twoDigits(known.extraMetres()))
                        .orElse(""),
                account.map(known -> ShownInterval.twoDigits(known.wideCostSeconds()))
                        .orElse(""),
                runner.ability().bests().stream().map(ReservesCommand::told).collect(Collectors.joining("; ")));
    }

    private static String told(BestAsEvidence best) {
        return Event.outdoor(best.mark().distance()).code() + " " + best.mark().mark()
                + (best.effort() == Best.Effort.FULL ? "" : " or faster");
    }

    private static JsonNode json(RaceSheet sheet, RaceReserves reserves, List<RunnerReserve> inOrder) {
        ObjectNode root = RaceNode.of(sheet.race());
        root.put("seed", reserves.seed());
        root.put("probability", RaceReserves.PROBABILITY);
        ArrayNode runners = root.putArray("runners");
        for (RunnerReserve runner : inOrder) {
            ObjectNode node = runners.addObject();
            OptionalInt place = place(sheet, runner);
            node.put("place", place.isPresent() ? place.getAsInt() : null);
            node.put("athlete", runner.athlete().name());
            node.put("athleteId", runner.athlete().id());
            node.put("whyNot", runner.whyNot().isEmpty() ? null : runner.whyNot());
            node.set("bests", BestNodes.of(runner.ability().bests()));
            node.set("reserve", runner.reserve().map(ReservesCommand::json).orElse(null));
        }
        return root;
    }

    private static JsonNode json(FollowedReserve reserve) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("atBellMetres", reserve.atBellMetres().map(ShownInterval::node).orElse(null));
        node.set("leftMetres", ShownInterval.node(reserve.curve().left()));
        node.set("afterBestMetres", ShownInterval.node(reserve.afterBestMetres()));
        node.put("overdrawnShare", reserve.curve().overdrawnShare());
        node.put("offsetsKnown", reserve.account().isPresent());
        reserve.account().ifPresent(account -> {
            node.set("shelterSavedMetres", ShownInterval.node(account.shelterSavedMetres()));
            node.set("shelterSavedSeconds", ShownInterval.node(account.shelterSavedSeconds()));
            node.set("wideCostMetres", ShownInterval.node(account.wideCostMetres()));
            node.put("wideCostSeconds", ShownInterval.rounded(account.wideCostSeconds()));
            node.put("extraMetres", ShownInterval.rounded(account.extraMetres()));
        });
        return node;
    }
}
