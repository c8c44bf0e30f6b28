package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.athletics.TrackKind;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.RecordAnswer;
import org.metricmile.records.RecordMark;
import org.metricmile.records.RecordRules;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordScope.Venue;
import org.metricmile.records.RecordType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile records}: the records of an event, or those that a race could break. */
@Command(
        name = "records",
        mixinStandardHelpOptions = true,
        description = {
            "Show the records of an event by the marks on record: world, areas, Olympic, championships, U20.",
            "Of a race: those that its runners could break, as they stood on the eve of it."
        },
        footer = {
            "",
            "Examples:",
            "  mile records 1500 women",
            "  mile records 800 men --nations --on 1984-12-31",
            "  mile records OG2024-M-1500-F",
            "",
            "Exit code 1: the archive holds no mark of that event."
        })
final class RecordsCommand implements Runnable {

    /** The order of a results sheet. */
    private static final List<RecordType> TYPES = List.of(
            RecordType.WORLD,
            RecordType.OLYMPIC,
            RecordType.CHAMPIONSHIP,
            RecordType.AREA,
            RecordType.WORLD_U20,
            RecordType.AREA_U20,
            RecordType.NATIONAL);

    @Parameters(
            arity = "1..*",
            paramLabel = "RACE|EVENT",
            description = "Id or words of a race, or an event: distance, men or women, maybe \"short track\".")
    private List<String> words = List.of();

    @Option(names = "--nations", description = "Of an event: the records of all nations too.")
    private boolean nations;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    /** What is asked: an event, and whose books. */
    private record Asked(EventChoice.Chosen event, Optional<RaceSheet> race, CompetitionCategory category) {}

    private record Row(RecordScope scope, RecordMark mark, RecordAnswer answer) {}

    @Override
    public void run() {
        Nations known = ReferenceTables.shipped().nations();
        Asked asked;
        DeskOnRecord onRecord;
        try (Archive archive = archiveChoice.openExisting()) {
            asked = asked(archive);
            onRecord =
                    DeskOnRecord.of(archive, asked.event().sex(), asked.event().distance());
        }
        LocalDate on = asked.race()
                .map(race -> asOf.onOr(() -> RaceDay.told(race, onRecord.desk()).minusDays(1)))
                .orElseGet(asOf::on);
        Set<Nation> under20 = asked.race()
                .map(race -> under20(race, yearOf(race, on), onRecord))
                .orElse(Set.of());
        // what was ruled after the eve of a race is known today all the same
        LocalDate rulings = asOf.known();
        List<Row> rows = new ArrayList<>();
        onRecord.desk().books().scopes().stream()
                .filter(scope -> TYPES.contains(scope.type())
                        && scope.venue() == asked.event().venue())
                .filter(scope -> isAsked(scope, asked, under20, known))
                .sorted(Comparator.comparing((RecordScope scope) -> TYPES.indexOf(scope.type()))
                        .thenComparing(RecordScope::holder))
                .forEach(scope -> {
                    RecordAnswer answer = onRecord.desk().record(scope, on, rulings);
                    answer.holders().forEach(mark -> rows.add(new Row(scope, mark, answer)));
                });
        if (rows.isEmpty()) {
            throw CommandException.nothing("No record of %s: the archive holds no mark of it up to %s."
                    .formatted(asked.event().title(), on));
        }
        if (format.isText()) {
            console.out()
                    .println("Records of %s, by the marks on record up to %s"
                            .formatted(asked.event().title(), on));
        }
        format.print(console.out(), () -> table(rows, onRecord), () -> json(rows, onRecord, on));
        rows.stream()
                .map(Row::answer)
                .distinct()
                .forEach(answer -> answer.difference()
                        .ifPresent(told -> console.say("%s: %s".formatted(BookOptions.title(answer.scope()), told))));
        if (rows.stream().anyMatch(row -> row.answer().bestOnRecordHereSince().isPresent())) {
            RecordCommand.sayBestOnRecordHere(console);
        }
        onRecord.sayLeftOut(console);
    }

    private Asked asked(Archive archive) {
        if (EventChoice.isEvent(words)) {
            return new Asked(EventChoice.read(words), Optional.empty(), CompetitionCategory.OTHER);
        }
        RaceSheet sheet = RaceChoice.find(archive, words);
        Race race = sheet.race();
        Venue venue = race.event().track() == TrackKind.SHORT_TRACK ? Venue.SHORT_TRACK : Venue.OUTDOOR;
        return new Asked(
                new EventChoice.Chosen(race.sex(), race.event().distance(), venue),
                Optional.of(sheet),
                race.competition().category());
    }

    /** The nations of those in a race who are known to be under 20 in a year. */
    private static Set<Nation> under20(RaceSheet race, int year, DeskOnRecord onRecord) {
        Set<String> young = onRecord.desk().marks().stream()
                .filter(mark -> mark.born()
                        .filter(born -> RecordRules.isU20(born, year))
                        .isPresent())
                .map(mark -> mark.athlete().id())
                .collect(Collectors.toSet());
        Set<Nation> nations = new HashSet<>();
        race.results().stream()
                .filter(result -> young.contains(result.athlete().id()))
                .forEach(result -> nations.add(result.nation()));
        race.startList().stream()
                .filter(entry -> young.contains(entry.athlete().id()))
                .forEach(entry -> nations.add(entry.nation()));
        return nations;
    }

    private static int yearOf(RaceSheet race, LocalDate eve) {
        return race.race().date().map(DateInterval::last).orElse(eve).getYear();
    }

    private static boolean isAreaOfOne(String area, Set<Nation> nations, Nations known) {
        return nations.stream()
                .flatMap(nation -> known.find(nation).flatMap(Nations.Entry::area).stream())
                .map(Area::label)
                .anyMatch(area::equals);
    }

    private boolean isAsked(RecordScope scope, Asked asked, Set<Nation> under20, Nations known) {
        if (asked.race().isEmpty()) {
            return nations || scope.type() != RecordType.NATIONAL;
        }
        Set<Nation> running = running(asked.race().get(), known);
        return switch (scope.type()) {
            case OLYMPIC -> asked.category() == CompetitionCategory.OG;
            case CHAMPIONSHIP -> scope.holder().equals(asked.category().name());
            case AREA -> isAreaOfOne(scope.holder(), running, known);
            case WORLD_U20 -> !under20.isEmpty();
            case AREA_U20 -> isAreaOfOne(scope.holder(), under20, known);
            case NATIONAL -> running.stream().map(Nation::code).anyMatch(scope.holder()::equals);
            default -> scope.type() == RecordType.WORLD;
        };
    }

    /** The nations that the marks of a race may count for. */
    private static Set<Nation> running(RaceSheet race, Nations known) {
        Set<Nation> running = new HashSet<>();
        race.results().stream().map(Result::nation).forEach(running::add);
        race.startList().stream().map(StartListEntry::nation).forEach(running::add);
        Set<Nation> counting = new HashSet<>();
        running.forEach(nation ->
                counting.add(known.find(nation).map(Nations.Entry::countsFor).orElse(nation)));
        return counting;
    }

    private static Table table(List<Row> rows, DeskOnRecord onRecord) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    row.scope().type().code(),
                    row.scope().holder(),
                    row.mark().performance().mark().toString(),
                    row.mark().performance().athlete().name(),
                    row.mark().performance().nation().code(),
                    MarkNode.day(row.mark().performance()),
                    row.mark().performance().meeting().place(),
                    MarkNode.state(row.mark().state()),
                    RecordCommand.by(row.mark(), row.answer()),
                    MarkNode.sources(row.mark().performance(), onRecord.desk())));
        }
        return new Table(
                List.of("record", "of", "mark", "athlete", "nation", "date", "where", "state", "by", "source"),
                cells,
                Set.of(2));
    }

    private static JsonNode json(List<Row> rows, DeskOnRecord onRecord, LocalDate on) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Row row : rows) {
            ObjectNode node = array.addObject();
            RecordCommand.fill(node, row.scope());
            node.put("on", on.toString());
            RecordCommand.fill(node, row.answer());
            node.set("standing", RecordCommand.node(row.mark(), row.answer(), onRecord));
        }
        return array;
    }
}
