package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.reserves.AbilityOnTheDay;
import org.metricmile.analysis.reserves.BestAsEvidence;
import org.metricmile.analysis.reserves.MarkOnRecord;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Event;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.records.careers.FormBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile athlete}: an athlete's bests, and what they say of the ability. */
@Command(
        name = "athlete",
        mixinStandardHelpOptions = true,
        description = {
            "Show the bests of an athlete that are on record, or another part of the career.",
            "With --model, what they say of critical speed, D' and highest speed, and of the next race for time."
        },
        footer = {
            "",
            "Examples:",
            "  mile athlete cole-hocker",
            "  mile athlete ingebrigtsen jakob --model --on 2024-08-06",
            "  mile athlete cole-hocker --model --distance 2000",
            "  mile athlete josh kerr --medals",
            "  mile athlete kipyegon --results --csv"
        })
final class AthleteCommand implements Runnable {

    @Mixin
    private final AthleteChoice choice = new AthleteChoice();

    @Option(names = "--model", description = "Show the ability that bests of the last two years speak of.")
    private boolean model;

    @Mixin
    private final CareerPartChoice part = new CareerPartChoice();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "As on that day: only marks of earlier days count. Else the day after all that is on record of the athlete.")
    private @Nullable LocalDate on;

    @Option(names = "--distance", paramLabel = "METRES", description = "With --model: predict this distance only.")
    private @Nullable Integer distanceMetres;

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        if (distanceMetres != null && (distanceMetres <= 0 || !model)) {
            throw CommandException.usage("--distance %d is for --model, and above 0; maybe --model --distance 1500"
                    .formatted(distanceMetres));
        }
        try (Archive archive = archiveChoice.openExisting()) {
            Athlete athlete = choice.find(archive);
            CareerOnRecord careers = CareerOnRecord.of(archive, athlete.sex());
            LocalDate day = on != null ? on : careers.dayAfterAll(athlete);
            if (part.chosen().isPresent()) {
                printPart(careers.book(), athlete, day, part.chosen().get());
                return;
            }
            MarksOnRecord marks = careers.known(on != null ? on : LocalDate.MAX);
            if (model) {
                AthleteModel known = new AthleteModel(AbilityOnTheDay.of(marks, athlete, day), seed, distanceMetres);
                printHeading(athlete, day);
                known.print(format, console);
            } else {
                printHeading(athlete, day);
                printBests(athlete, marks.bests(athlete, LocalDate.MIN, day));
                if (!careers.isCollected(athlete)) {
                    console.say(
                            "The career of %s is not collected, only races and lists that happen to be in this archive: there may be better marks."
                                    .formatted(athlete.name()));
                }
            }
        }
    }

    private void printPart(FormBook book, Athlete athlete, LocalDate day, Function<CareerParts, CareerPart> chosen) {
        if (model) {
            throw CommandException.usage("--model is about bests; it goes with no other part of a career");
        }
        CareerPart shown = chosen.apply(new CareerParts(book, athlete, day));
        printHeading(athlete, day);
        if (format.isText()) {
            console.out().print(shown.rows().isEmpty() ? "" : shown.text());
            console.out().flush();
        } else {
            format.print(console.out(), shown::table, () -> {
                ObjectNode root = named(athlete);
                root.put("before", day.toString());
                root.set(shown.name(), shown.json());
                return root;
            });
        }
        if (shown.rows().isEmpty()) {
            console.say("Of " + shown.name() + " nothing is on record.");
        }
    }

    private void printHeading(Athlete athlete, LocalDate day) {
        if (format.isText()) {
            console.out().println(athlete.name() + " (" + athlete.id() + "), before " + day);
            List<String> others = otherNames(athlete);
            if (!others.isEmpty()) {
                console.out().println("Also known as " + String.join(", ", others));
            }
        }
    }

    private static List<String> otherNames(Athlete athlete) {
        return ReferenceTables.shipped().identities().otherNames(athlete);
    }

    /** With the other names under which sources print the athlete. */
    private static ObjectNode named(Athlete athlete) {
        ObjectNode root = heading(athlete);
        ArrayNode others = root.putArray("alsoKnownAs");
        otherNames(athlete).forEach(others::add);
        return root;
    }

    private void printBests(Athlete athlete, List<MarkOnRecord> bests) {
        format.print(console.out(), () -> table(bests), () -> json(athlete, bests));
        if (bests.isEmpty()) {
            console.say("No best is on record.");
        }
    }

    private static Table table(List<MarkOnRecord> bests) {
        List<List<String>> rows = bests.stream()
                .map(best -> List.of(
                        Event.outdoor(best.distance()).name(),
                        best.mark().toString(),
                        best.when().toString(),
                        best.occasion(),
                        best.source()))
                .toList();
        return new Table(List.of("event", "mark", "date", "where", "source"), rows, Set.of(1));
    }

    private static JsonNode json(Athlete athlete, List<MarkOnRecord> bests) {
        ObjectNode root = named(athlete);
        root.set("bests", BestNodes.of(bests.stream().map(BestAsEvidence::of).toList()));
        return root;
    }

    static ObjectNode heading(Athlete athlete) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("athlete", athlete.name());
        root.put("athleteId", athlete.id());
        root.put("sex", athlete.sex().code());
        return root;
    }
}
