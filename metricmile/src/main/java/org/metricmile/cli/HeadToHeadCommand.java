package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.Encounter;
import org.metricmile.records.careers.HeadToHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile h2h}: every race of two athletes against each other. */
@Command(
        name = "h2h",
        mixinStandardHelpOptions = true,
        description = {
            "Show every race in which two athletes met, and who was ahead.",
            "A race counts once, also where a mark on the way in it is listed besides."
        },
        footer = {
            "",
            "Examples:",
            "  mile h2h josh-kerr jakob-ingebrigtsen --finals",
            "  mile h2h \"josh kerr\" \"jakob ingebrigtsen\" --on 2024-08-06 --event 1500"
        })
final class HeadToHeadCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "A", description = "Id, or words of the name as one argument.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Id, or words of the name as one argument.")
    private String second = "";

    @Parameters(index = "2..*", hidden = true)
    private List<String> more = List.of();

    @Option(names = "--finals", description = "Only finals and races of one round.")
    private boolean finals;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "As at the beginning of that day: only races of earlier days count.")
    private @Nullable LocalDate on;

    @Option(names = "--event", paramLabel = "E", description = "Only this event: metres, or mile.")
    private @Nullable String event;

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        if (!more.isEmpty()) {
            throw CommandException.usage("Two athletes are expected, not " + (2 + more.size())
                    + " arguments. Quote each name, or use ids: mile h2h \"josh kerr\" \"jakob ingebrigtsen\"");
        }
        Optional<Distance> distance = Optional.ofNullable(event).map(HeadToHeadCommand::distance);
        try (Archive archive = archiveChoice.openExisting()) {
            Athlete one = AthleteChoice.find(archive, first);
            Athlete other = AthleteChoice.find(archive, second);
            if (one.equals(other)) {
                throw CommandException.usage(
                        "\"%s\" and \"%s\" are one person, %s".formatted(first, second, one.name()));
            }
            HeadToHead met = HeadToHead.of(FormBookOfArchive.of(archive).careers(), one, other);
            met = finals ? met.finals() : met;
            met = on == null ? met : met.before(on);
            met = distance.isPresent() ? met.over(distance.get()) : met;
            print(met);
        }
    }

    private static Distance distance(String text) {
        String typed = text.toLowerCase(Locale.ROOT).replaceAll("\\s*m$", "");
        if (typed.equals("mile")) {
            return Event.MILE;
        }
        return Distance.parse(typed)
                .orElseThrow(() -> CommandException.usage(
                        "--event \"%s\" is neither metres nor mile; maybe --event 1500".formatted(text)));
    }

    private void print(HeadToHead met) {
        if (format.isText()) {
            console.out()
                    .println("%s %s %s"
                            .formatted(
                                    met.one().name(), met.score(), met.other().name()));
            split(met, "by event", result -> result.event().name()).forEach(console.out()::println);
            split(met, "by year", result -> Integer.toString(result.occasion().year()))
                    .forEach(console.out()::println);
        }
        CareerPart part = part(met);
        format.print(console.out(), part::table, () -> json(met));
        if (met.encounters().isEmpty()) {
            console.say("No race in which both have a place is on record.");
        } else {
            console.say(
                    "Counted are the races on record here; slower ones, and with them rounds of championships, are missing from most careers.");
        }
    }

    /** {@code by event: 1500 m 3-7, mile 1-0}. */
    private static List<String> split(HeadToHead met, String heading, Function<CareerResult, String> key) {
        Map<String, List<Encounter>> parts = parts(met, key);
        List<String> told = new ArrayList<>();
        parts.forEach((name, encounters) ->
                told.add(name + " " + new HeadToHead(met.one(), met.other(), encounters).score()));
        return told.size() < 2 ? List.of() : List.of(heading + ": " + String.join(", ", told));
    }

    private static Map<String, List<Encounter>> parts(HeadToHead met, Function<CareerResult, String> key) {
        Map<String, List<Encounter>> parts = new TreeMap<>();
        for (Encounter encounter : met.encounters()) {
            parts.computeIfAbsent(key.apply(encounter.one()), added -> new ArrayList<>())
                    .add(encounter);
        }
        return parts;
    }

    private static CareerPart part(HeadToHead met) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Encounter encounter : met.encounters()) {
            CareerResult one = encounter.one();
            CareerResult other = encounter.other();
            rows.add(new CareerPart.Row()
                    .put("date", one.occasion().when().toString())
                    .put("event", one.event().name())
                    .put("where", where(one, other))
                    .put("round", one.stage().words())
                    .put("placeA", one.place().orElse(0))
                    .put("markA", one.mark().map(Mark::toString).orElse(""))
                    .put("placeB", other.place().orElse(0))
                    .put("markB", other.mark().map(Mark::toString).orElse(""))
                    .put(
                            "ahead",
                            encounter.order() == 0
                                    ? "tie"
                                    : encounter.order() < 0
                                            ? met.one().name()
                                            : met.other().name())
                    .cells());
        }
        return new CareerPart(
                "encounters",
                List.of("date", "event", "where", "round", "placeA", "markA", "placeB", "markB", "ahead"),
                rows);
    }

    private static String where(CareerResult one, CareerResult other) {
        CareerResult named = one.occasion().name().isEmpty() ? other : one;
        return named.occasion().words(false);
    }

    private static JsonNode json(HeadToHead met) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("a", AthleteCommand.heading(met.one()));
        root.set("b", AthleteCommand.heading(met.other()));
        root.put("won", met.won());
        root.put("lost", met.lost());
        root.put("ties", met.ties());
        root.set("byEvent", scores(met, result -> result.event().name()));
        root.set(
                "byYear",
                scores(met, result -> Integer.toString(result.occasion().year())));
        root.set("encounters", part(met).json());
        return root;
    }

    private static ObjectNode scores(HeadToHead met, Function<CareerResult, String> key) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        parts(met, key).forEach((name, encounters) -> {
            HeadToHead part = new HeadToHead(met.one(), met.other(), encounters);
            node.set(
                    name,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("won", part.won())
                            .put("lost", part.lost())
                            .put("ties", part.ties()));
        });
        return node;
    }
}
