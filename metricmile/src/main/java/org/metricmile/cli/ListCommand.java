package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Nations;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.records.Performance;
import org.metricmile.records.TopLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile list}: the best marks of an event. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "List the best marks of an event that are on record: each athlete's best, or with --performances every mark.",
            "Of all time or of a year, of the world, a nation or an area, or run in one place of their race."
        },
        footer = {
            "",
            "Examples:",
            "  mile list 1500 men --top 20",
            "  mile list 1500 men --performances --place 4",
            "  mile list 800 women --year 2023 --nation GBR",
            "",
            "Exit code 1: the archive holds no such mark."
        })
final class ListCommand implements Runnable {

    private static final int MOST = 100_000;

    @Mixin
    private final EventChoice event = new EventChoice();

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "So many marks; default 20.")
    private int top = 20;

    @Option(names = "--performances", description = "Every mark, not only the best of each athlete.")
    private boolean performances;

    @Option(names = "--year", paramLabel = "Y", description = "Only marks of that year: a season's list.")
    private @Nullable Integer year;

    @Option(names = "--nation", paramLabel = "NATION", description = "Only marks that count for that nation: GBR.")
    private @Nullable String nation;

    @Option(names = "--area", paramLabel = "AREA", description = "Only of that area: AFR, ASI, EUR, NAC, OCE, SAM.")
    private @Nullable String area;

    @Option(
            names = "--place",
            paramLabel = "N",
            description = "Only marks run in that place of a race: the best marks for place 4.")
    private @Nullable Integer place;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        EventChoice.Chosen chosen = event.chosen();
        if (top < 1 || top > MOST) {
            throw CommandException.usage("--top %d is not a number of marks from 1 to %d".formatted(top, MOST));
        }
        if (place != null && place < 1) {
            throw CommandException.usage("--place %d is not a place; the first is 1".formatted(place));
        }
        if (year != null) {
            SeasonYear.checked("--year", year, asOf.on());
        }
        Nations nations = ReferenceTables.shipped().nations();
        TopLists.Question question = new TopLists.Question(
                chosen.sex(),
                chosen.distance(),
                chosen.venue(),
                performances,
                Optional.ofNullable(nation).map(text -> NationWords.nation(text, nations)),
                Optional.ofNullable(area).map(AreaWords::area),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                place == null ? OptionalInt.empty() : OptionalInt.of(place),
                top,
                asOf.on(),
                asOf.known());
        DeskOnRecord onRecord;
        try (Archive archive = archiveChoice.openExisting()) {
            onRecord = DeskOnRecord.of(archive, chosen.sex(), chosen.distance());
        }
        List<TopLists.Ranked> list = onRecord.desk().lists().list(question);
        if (list.isEmpty()) {
            throw CommandException.nothing("No such mark of %s is on record.".formatted(chosen.title()));
        }
        if (format.isText()) {
            console.out().println("%s, by the marks on record up to %s".formatted(title(chosen, question), asOf.on()));
        }
        format.print(console.out(), () -> table(list, onRecord), () -> json(list, onRecord));
        onRecord.sayLeftOut(console);
    }

    private static String title(EventChoice.Chosen chosen, TopLists.Question question) {
        List<String> parts = new ArrayList<>();
        parts.add("Best %s of %s".formatted(question.performances() ? "marks" : "performers", chosen.title()));
        question.nation().ifPresent(whose -> parts.add("for " + whose.code()));
        question.area().ifPresent(whose -> parts.add(whose.label()));
        question.year().ifPresent(season -> parts.add(String.valueOf(season)));
        question.place().ifPresent(ran -> parts.add("in place " + ran));
        return String.join(", ", parts);
    }

    private static Table table(List<TopLists.Ranked> list, DeskOnRecord onRecord) {
        List<List<String>> rows = new ArrayList<>();
        for (TopLists.Ranked ranked : list) {
            Performance mark = ranked.mark();
            rows.add(List.of(
                    String.valueOf(ranked.rank()),
                    mark.mark().toString(),
                    mark.athlete().name(),
                    mark.nation().code(),
                    mark.born().map(LocalDate::toString).orElse(""),
                    MarkNode.place(mark),
                    mark.meeting().place(),
                    MarkNode.day(mark),
                    MarkNode.state(ranked.state()),
                    MarkNode.sources(mark, onRecord.desk())));
        }
        return new Table(
                List.of("rank", "mark", "athlete", "nation", "born", "place", "where", "date", "state", "source"),
                rows,
                Set.of(0, 1, 5));
    }

    private static JsonNode json(List<TopLists.Ranked> list, DeskOnRecord onRecord) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (TopLists.Ranked ranked : list) {
            ObjectNode node = array.addObject();
            node.put("rank", ranked.rank());
            MarkNode.fill(node, ranked.mark(), ranked.state(), onRecord.desk());
        }
        return array;
    }
}
