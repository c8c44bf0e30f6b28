package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.archive.Archive;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.records.Lineage;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordAnswer;
import org.metricmile.records.RecordMark;
import org.metricmile.records.RecordRules;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordType;
import org.metricmile.records.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile record}: who holds a record, and who held it before. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = {
            "Show who holds a record of an event by the marks on record, as of any day and as known on any day.",
            "With --lineage, every mark that bettered or equalled it, and those that a ruling took away."
        },
        footer = {
            "",
            "Examples:",
            "  mile record 1500 men",
            "  mile record 1500 men --nation GBR --lineage",
            "  mile record 800 women --olympic --on 2020-12-31",
            "",
            "Exit code 1: the archive holds no mark of that book."
        })
final class RecordCommand implements Runnable {

    @Mixin
    private final EventChoice event = new EventChoice();

    @Mixin
    private final BookOptions book = new BookOptions();

    @Option(names = "--lineage", description = "Every mark that bettered or equalled the record, the first one first.")
    private boolean withLineage;

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
        RecordScope scope = book.scope(chosen, ReferenceTables.shipped().nations(), asOf.on());
        DeskOnRecord onRecord;
        try (Archive archive = archiveChoice.openExisting()) {
            onRecord = DeskOnRecord.of(archive, chosen.sex(), chosen.distance());
        }
        RecordAnswer answer = onRecord.desk().record(scope, asOf.on(), asOf.known());
        Lineage lineage = answer.lineage();
        if (lineage.marks().isEmpty()) {
            throw CommandException.nothing("No %s, %s: the archive holds no mark that could be one.%s"
                    .formatted(BookOptions.title(scope), chosen.title(), meetings(scope, onRecord)));
        }
        List<RecordMark> setAside =
                withLineage ? onRecord.desk().books().setAside(scope, asOf.on(), asOf.known()) : List.<RecordMark>of();
        List<RecordMark> marks = new ArrayList<>(withLineage ? lineage.marks() : lineage.holders());
        marks.addAll(setAside);
        // marks of one day stay in the order of the book
        marks.sort(Comparator.comparing(mark -> mark.performance().date()));
        if (format.isText()) {
            console.out().println(title(scope, chosen, lineage));
        }
        format.print(console.out(), () -> table(marks, answer, onRecord), () -> json(answer, marks, onRecord));
        answer.difference().ifPresent(console::say);
        if (withLineage) {
            wholeSince(answer)
                    .ifPresent(day -> console.say(
                            "Before %s the lineage has holes: a list of records has a mark that was bettered, and lacks the next one."
                                    .formatted(day)));
            if (lineage.marks().get(0).performance().date().isBefore(RecordRules.AUTOMATIC_SINCE)) {
                console.say(
                        "Before 1981 hand times were records too, and lists of marks often leave them out: a holder of those years may never have held the record.");
            }
        }
        if (lineage.isOfSeason()) {
            console.say(
                    "A lead is the best of its season among the marks on record here; lists of the year are not collected, so there may be better ones. Days are counted to the end of the year.");
        } else if (answer.bestOnRecordHereSince().isPresent()) {
            sayBestOnRecordHere(console);
        }
        onRecord.sayLeftOut(console);
    }

    /** The meetings that have a record of the event, where another one was asked for. */
    private static String meetings(RecordScope asked, DeskOnRecord onRecord) {
        if (asked.type() != RecordType.MEETING) {
            return "";
        }
        String known = onRecord.desk().books().scopes().stream()
                .filter(scope -> scope.type() == RecordType.MEETING && scope.venue() == asked.venue())
                .map(RecordScope::holder)
                .sorted()
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "" : " Meetings that have one: " + known;
    }

    private static String title(RecordScope scope, EventChoice.Chosen chosen, Lineage lineage) {
        String words = BookOptions.title(scope);
        return "%s%s, %s, by the marks on record up to %s"
                .formatted(
                        words.substring(0, 1).toUpperCase(Locale.ROOT),
                        words.substring(1),
                        chosen.title(),
                        lineage.on());
    }

    private static Table table(List<RecordMark> marks, RecordAnswer answer, DeskOnRecord onRecord) {
        LocalDate on = answer.lineage().countedTo();
        List<List<String>> rows = new ArrayList<>();
        for (RecordMark mark : marks) {
            rows.add(List.of(
                    mark.performance().mark().toString(),
                    margin(mark),
                    mark.performance().athlete().name(),
                    mark.performance().nation().code(),
                    MarkNode.day(mark.performance()),
                    mark.performance().meeting().place(),
                    isSetAside(mark)
                            ? ""
                            : mark.until().map(LocalDate::toString).orElse(stands(answer.lineage())),
                    isSetAside(mark) ? "" : String.valueOf(mark.daysStood(on)),
                    MarkNode.state(mark.state()),
                    isSetAside(mark) ? "" : by(mark, answer),
                    MarkNode.sources(mark.performance(), onRecord.desk())));
        }
        return new Table(
                List.of(
                        "mark", "margin", "athlete", "nation", "date", "where", "until", "days", "state", "by",
                        "source"),
                rows,
                Set.of(0, 1, 7));
    }

    private static String stands(Lineage lineage) {
        if (!lineage.isOfSeason()) {
            return "stands";
        }
        return lineage.isOver() ? "season over" : "leads";
    }

    /** From when on the lineage has no holes, where it has one; as far as lists of records tell. */
    private static Optional<LocalDate> wholeSince(RecordAnswer answer) {
        return answer.unbrokenSince()
                .filter(day -> answer.lineage().marks().stream()
                        .anyMatch(mark -> mark.performance().date().isBefore(day)));
    }

    /** On what it rests that a mark was the record; or that it is but the best mark here. */
    static String by(RecordMark mark, RecordAnswer answer) {
        if (answer.lineage().isOfSeason()) {
            return "best of the season here";
        }
        return answer.bestOnRecordHereSince().isPresent()
                ? "best on record here since " + answer.bestOnRecordHereSince().getAsInt()
                : answer.basis(mark.performance()).words();
    }

    /** What is said below a table with such marks. */
    static void sayBestOnRecordHere(Console console) {
        console.say(
                "Best on record here: no list of records tells of it on that day; it is the best of the marks on record here since that year, which may not be the record. Of an outdoor record no list tells while the outright one was run on a short track.");
    }

    private static boolean isSetAside(RecordMark mark) {
        return mark.state() == Ruling.State.ANNULLED || mark.state() == Ruling.State.NOT_RATIFIED;
    }

    private static String margin(RecordMark mark) {
        if (mark.marginHundredths().isEmpty()) {
            return "";
        }
        return mark.equalled()
                ? "="
                : String.format(Locale.ROOT, "-%.2f", mark.marginHundredths().getAsLong() / 100.0);
    }

    private static JsonNode json(RecordAnswer answer, List<RecordMark> marks, DeskOnRecord onRecord) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        fill(root, answer.scope());
        root.put("on", answer.lineage().on().toString());
        root.put("known", answer.lineage().known().toString());
        fill(root, answer);
        root.put("holesBefore", wholeSince(answer).map(LocalDate::toString).orElse(null));
        ArrayNode array = root.putArray("marks");
        marks.forEach(mark -> array.add(node(mark, answer, onRecord)));
        return root;
    }

    static void fill(ObjectNode node, RecordScope scope) {
        node.put("type", scope.type().code());
        node.put("record", BookOptions.title(scope));
        node.put("holder", scope.holder());
        node.put("sex", scope.sex().code());
        node.put("distanceMetres", scope.distance().inMetres());
        node.put("venue", scope.venue().name().toLowerCase(Locale.ROOT));
    }

    /** How marks and lists of records agree about it, and what each of them says. */
    static void fill(ObjectNode node, RecordAnswer answer) {
        node.put("agreement", answer.agreement().words());
        node.put("difference", answer.difference().orElse(null));
        node.put("onlyBestOnRecordHere", answer.bestOnRecordHereSince().isPresent());
        ArrayNode computed = node.putArray("byMarks");
        answer.fromMarks().holders().forEach(mark -> computed.add(witness(mark.performance())));
        node.set(
                "byListOfRecords",
                answer.printedHolder().map(row -> witness(row.mark())).orElse(null));
    }

    private static ObjectNode witness(Performance mark) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("mark", mark.mark().toString())
                .put("athlete", mark.athlete().name())
                .put("date", mark.date().toString())
                .put("markId", mark.id());
    }

    static ObjectNode node(RecordMark mark, RecordAnswer answer, DeskOnRecord onRecord) {
        LocalDate on = answer.lineage().countedTo();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        MarkNode.fill(node, mark.performance(), mark.state(), onRecord.desk());
        if (mark.marginHundredths().isPresent()) {
            node.put("marginSeconds", mark.marginHundredths().getAsLong() / 100.0);
        } else {
            node.putNull("marginSeconds");
        }
        node.put("equalled", mark.equalled());
        node.put(
                "basis",
                isSetAside(mark) ? null : answer.basis(mark.performance()).words());
        node.put("setAside", isSetAside(mark));
        if (isSetAside(mark)) {
            node.putNull("until").putNull("days");
        } else {
            node.put("until", mark.until().map(LocalDate::toString).orElse(null));
            node.put("days", mark.daysStood(on));
        }
        return node;
    }
}
