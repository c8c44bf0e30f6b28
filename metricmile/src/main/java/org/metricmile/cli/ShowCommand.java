package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile show}: the results of a race. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show the results of a race.",
        footer = {
            "",
            "Examples:",
            "  mile show paris 2024 1500 men final",
            "  mile show OG2024-M-1500-F --as-known 2024-08-07"
        })
final class ShowCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @ArgGroup(exclusive = true)
    private final Edition edition = new Edition();

    /** Which of the versions of the race. */
    static final class Edition {

        @Option(
                names = "--as-known",
                paramLabel = "DATE",
                description = "As it was known at the end of that day; else as it stands now.")
        private @Nullable LocalDate asKnown;

        @Option(names = "--version-no", paramLabel = "N", description = "That version of it.")
        private @Nullable Integer number;

        @Option(
                names = "--versions",
                description = "List its versions: since when each was known, why it was made, what it changed.")
        private boolean all;
    }

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        if (edition.all) {
            choice.withRace((archive, sheet) -> new VersionList(archive, sheet).print(format, console));
            return;
        }
        choice.withRace((archive, sheet) -> {
            show(wanted(archive, sheet));
            sayWhatWaits(archive, sheet.race().id());
        });
    }

    private RaceSheet wanted(Archive archive, RaceSheet now) {
        String raceId = now.race().id();
        if (edition.number != null) {
            int number = edition.number;
            return archive.findRace(raceId, number)
                    .orElseThrow(() ->
                            CommandException.notFound("%s has no version %d. See them all: mile show %s --versions"
                                    .formatted(raceId, number, raceId)));
        }
        if (edition.asKnown == null) {
            return now;
        }
        LocalDate day = edition.asKnown;
        now.race().date().map(DateInterval::first).filter(day::isBefore).ifPresent(first -> {
            throw CommandException.notFound("On %s %s had not been run: its date is %s".formatted(day, raceId, first));
        });
        return archive.findRaceAsKnown(raceId, day)
                .orElseThrow(() -> CommandException.notFound(
                        "Nothing was known of %s on %s. See since when its versions were: mile show %s --versions"
                                .formatted(raceId, day, raceId)));
    }

    private void sayWhatWaits(Archive archive, String raceId) {
        long waiting = archive.listOpenReviews().stream()
                .filter(open -> open.item().raceId().equals(raceId))
                .count();
        if (waiting > 0) {
            console.say("%s for a decision and %s not counted. See who may be meant: mile review"
                    .formatted(waiting == 1 ? "1 row waits" : waiting + " rows wait", waiting == 1 ? "is" : "are"));
        }
    }

    private void show(RaceSheet sheet) {
        List<Result> results = sheet.results().stream()
                .sorted(Comparator.comparingInt(result -> result.place().orElse(Integer.MAX_VALUE)))
                .toList();
        if (format.isText()) {
            console.out().println(heading(sheet.race()));
        }
        format.print(console.out(), () -> table(sheet, results), () -> json(sheet, results));
    }

    static String heading(Race race) {
        String date = race.date().map(known -> ", " + known).orElse("");
        return race.competition().name() + ", " + race.title() + date + " (" + race.id() + ")";
    }

    private static Table table(RaceSheet sheet, List<Result> results) {
        Optional<Mark> best = sheet.winningMark();
        List<List<String>> rows = results.stream()
                .map(result -> List.of(
                        place(result),
                        result.athlete().name(),
                        result.nation().code(),
                        mark(result),
                        gap(result, best),
                        flags(result)))
                .toList();
        return new Table(List.of("place", "athlete", "nation", "mark", "gap", "flags"), rows, Set.of(0, 3, 4));
    }

    private static String place(Result result) {
        return result.place().isPresent() ? String.valueOf(result.place().getAsInt()) : "";
    }

    private static String mark(Result result) {
        String code = result.outcome() instanceof Outcome.Disqualified disqualified
                ? ("DQ " + disqualified.rule()).strip()
                : result.outcome().code();
        return result.mark().map(mark -> asPrinted(result, mark)).orElse("OK".equals(code) ? "" : code);
    }

    private static String asPrinted(Result result, Mark mark) {
        return result.printedMark().isEmpty() ? mark.toString() : result.printedMark();
    }

    private static String gap(Result result, Optional<Mark> best) {
        return best.flatMap(winning -> result.mark()
                        .filter(mark -> winning.isFasterThan(mark))
                        .map(mark -> "+" + mark.behind(winning)))
                .orElse("");
    }

    private static String flags(Result result) {
        return result.flags().stream().map(Flag::text).collect(Collectors.joining(" "));
    }

    private static JsonNode json(RaceSheet sheet, List<Result> inOrder) {
        Race race = sheet.race();
        ObjectNode root = RaceNode.of(race);
        ArrayNode results = root.putArray("results");
        for (Result result : inOrder) {
            ObjectNode row = results.addObject();
            row.set(
                    "place",
                    result.place().isPresent()
                            ? JsonNodeFactory.instance.numberNode(result.place().getAsInt())
                            : JsonNodeFactory.instance.nullNode());
            row.put("athlete", result.athlete().name());
            row.put("athleteId", result.athlete().id());
            row.put("nation", result.nation().code());
            row.put("mark", result.mark().map(mark -> asPrinted(result, mark)).orElse(null));
            row.put("hundredths", result.mark().map(Mark::hundredths).orElse(null));
            row.put("outcome", result.outcome().code());
            ArrayNode flags = row.putArray("flags");
            result.flags().forEach(flag -> flags.add(flag.text()));
        }
        return root;
    }
}
