package org.metricmile.quality;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Sex;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.records.Lineage;
import org.metricmile.records.MarksOnRecord;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordBooks;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.RecordMark;
import org.metricmile.records.RecordRules;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordScope.Venue;
import org.metricmile.records.RecordType;
import org.metricmile.records.Venues;
import org.metricmile.records.WhoIsWho;
import org.metricmile.scenes.ReferenceShelf;

/**
 * Computes the 1500 m lineages of the world, the Olympic Games, the World Championships, the areas and all nations from the marks of the
 * all-time lists of the shelf alone, holds them against its table of records, and judges each difference by the marks. The table is a
 * witness, not the oracle: it was derived from a later edition of the lists, with short track, and by other hands.
 */
public final class LineagesAgainstRecords {

    /** Younger than this nobody runs in such a list. */
    private static final int YOUNGEST = 10;

    private static final Distance METRES_1500 = Distance.ofMetres(1500);

    /** The table's words for the holders, where they are not ours. */
    private static final Map<String, String> HOLDERS = Map.of(
            "World",
            "",
            "Olympic Games",
            "",
            "World U20",
            "",
            "Europe U20",
            "Europe",
            "World Championships",
            "WC",
            "NACAC",
            "North and Central America");

    private static final Map<String, RecordType> TYPES = Map.of(
            "WR", RecordType.WORLD,
            "AR", RecordType.AREA,
            "NR", RecordType.NATIONAL,
            "OR", RecordType.OLYMPIC,
            "CR", RecordType.CHAMPIONSHIP,
            "WU20R", RecordType.WORLD_U20,
            "AU20R", RecordType.AREA_U20);

    /** What came of a mark that stands in one of the two lineages or in both. */
    enum Verdict {
        AGREED("in both", ""),
        SHORT_TRACK("only in the table: run on a short track, which the lists are without", "lists lack it"),
        BEHIND_SHORT_TRACK("only computed: behind a short-track mark of the table's outright line", "both right"),
        NOT_IN_LISTS("only in the table: the lists have no such mark", "lists lack it"),
        CHILD(
                "only in the table: the lists give that mark another day; on the table's the runner was a child",
                "computed is right"),
        TABLES_DAY(
                "only computed: the table gives that mark another day",
                "computed is right where the runner was a child"),
        EQUALLED(
                "only computed: equalled the record that stood, or shares it with another mark of the day",
                "computed is right"),
        TENTHS("only computed: better in hundredths or equal in tenths before 1981", "by the rule of tenths"),
        SAME_DAY("only in the table: a better mark was made on the same day", "by the rule of one day"),
        HAND("only in the table: a hand time after 1980 against an automatic record", "computed is right"),
        NOT_BETTER("only in the table: the lists hold an earlier mark that was as good", "computed is right"),
        TABLE_LACKS("only computed: no mark of the table up to that day is as good", "computed is right"),
        UNEXPLAINED("one of the two is wrong, and the marks do not tell which", "open");

        private final String words;
        private final String judgement;

        Verdict(String words, String judgement) {
            this.words = words;
            this.judgement = judgement;
        }

        String words() {
            return words;
        }

        String judgement() {
            return judgement;
        }
    }

    /** A mark of the table. */
    private record Witness(String athlete, Mark mark, LocalDate date, boolean shortTrack) {}

    /** A difference, or an agreement, in one lineage. */
    record Judged(RecordScope scope, Verdict verdict, String athlete, String mark, LocalDate date) {}

    private final RecordBooks books;
    private final List<Performance> marks;
    private final LocalDate last;
    private final List<Judged> judged = new ArrayList<>();

    private LineagesAgainstRecords(RecordDesk desk) {
        this.books = desk.books();
        this.marks = desk.marks();
        this.last = marks.stream()
                .map(Performance::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public static void main(String[] args) throws IOException {
        compare().print();
    }

    /** Every mark of both, judged. */
    static List<Judged> judged() throws IOException {
        return List.copyOf(compare().judged);
    }

    private static LineagesAgainstRecords compare() throws IOException {
        ReferenceTables tables = ReferenceTables.shipped();
        List<ListedMark> listed = Formats.read(ReferenceShelf.data("alltime"), Known.only(tables)).lists().stream()
                .flatMap(list -> list.marks().stream())
                .filter(mark -> mark.event().distance().equals(METRES_1500))
                .toList();
        WhoIsWho who = new WhoIsWho(
                listed.stream().map(ListedMark::person).toList(), List.of(), Map.of(), tables.identities(), Map.of());
        RecordDesk desk = RecordDesk.of(
                MarksOnRecord.ofLists(listed),
                who,
                new Venues(tables.competitions(), tables.citySpellings()),
                tables.nations());
        LineagesAgainstRecords comparison = new LineagesAgainstRecords(desk);
        witnesses().forEach(comparison::judge);
        return comparison;
    }

    private static Map<RecordScope, List<Witness>> witnesses() {
        Map<RecordScope, List<Witness>> witnesses = new TreeMap<>(Comparator.comparing(RecordScope::type)
                .thenComparing(RecordScope::holder)
                .thenComparing(RecordScope::sex));
        ReferenceShelf.rows("careers/records.csv").stream()
                .filter(row -> row.getField("event").equals("1500m") && TYPES.containsKey(row.getField("record_type")))
                .filter(row -> row.getField("date").length() == 10)
                .forEach(row -> witnesses
                        .computeIfAbsent(
                                new RecordScope(
                                        TYPES.getOrDefault(row.getField("record_type"), RecordType.WORLD),
                                        HOLDERS.getOrDefault(
                                                row.getField("area_or_country"), row.getField("area_or_country")),
                                        0,
                                        Sex.parse(row.getField("sex")).orElseThrow(),
                                        METRES_1500,
                                        Venue.OUTDOOR),
                                added -> new ArrayList<>())
                        .add(new Witness(
                                row.getField("athlete"),
                                Mark.parse(row.getField("mark")),
                                LocalDate.parse(row.getField("date")),
                                row.getField("short_track").equals("yes"))));
        return witnesses;
    }

    private void judge(RecordScope scope, List<Witness> all) {
        Lineage lineage = books.lineage(scope, last, last);
        if (lineage.marks().isEmpty()) {
            all.stream()
                    .filter(witness -> !witness.date().isAfter(last))
                    .forEach(witness -> add(
                            scope,
                            witness.shortTrack() ? Verdict.SHORT_TRACK : Verdict.NOT_IN_LISTS,
                            witness.athlete(),
                            witness.mark(),
                            witness.date()));
            return;
        }
        LocalDate firstComputed = lineage.marks().get(0).performance().date();
        LocalDate firstTold =
                all.stream().map(Witness::date).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate from = firstComputed.isAfter(firstTold) ? firstComputed : firstTold;
        List<Witness> witnesses = all.stream()
                .filter(witness ->
                        !witness.date().isBefore(from) && !witness.date().isAfter(last))
                .toList();
        Set<RecordMark> met = new HashSet<>();
        for (Witness witness : witnesses) {
            Optional<RecordMark> same = lineage.marks().stream()
                    .filter(mark -> isSame(witness, mark.performance()))
                    .findFirst();
            same.ifPresent(met::add);
            Verdict verdict = same.isPresent() ? Verdict.AGREED : onlyTold(scope, witness, lineage);
            add(scope, verdict, witness.athlete(), witness.mark(), witness.date());
        }
        for (RecordMark mark : lineage.marks()) {
            Performance made = mark.performance();
            if (!met.contains(mark) && !made.date().isBefore(from)) {
                add(
                        scope,
                        onlyComputed(scope, mark, lineage, all),
                        made.athlete().name(),
                        made.mark(),
                        made.date());
            }
        }
    }

    private void add(RecordScope scope, Verdict verdict, String athlete, Mark mark, LocalDate date) {
        judged.add(new Judged(scope, verdict, athlete, mark.toString(), date));
    }

    /** The same day and time; the name is compared by its words, because both print it in their own way. */
    private static boolean isSame(Witness witness, Performance mark) {
        return witness.date().equals(mark.date())
                && witness.mark().hundredths() == mark.mark().hundredths()
                && sharesWord(witness.athlete(), mark.athlete().name());
    }

    private static boolean sharesWord(String one, String other) {
        Set<String> words = words(one);
        words.retainAll(words(other));
        return !words.isEmpty();
    }

    private static Set<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new HashSet<>(Arrays.asList(folded.split("[^\\p{L}]+", -1)));
    }

    private Verdict onlyTold(RecordScope scope, Witness witness, Lineage lineage) {
        if (witness.shortTrack()) {
            return Verdict.SHORT_TRACK;
        }
        Optional<Performance> listed = marks.stream()
                .filter(mark -> mark.athlete().sex() == scope.sex() && isSame(witness, mark))
                .findFirst();
        if (listed.isEmpty() && isChild(scope, witness)) {
            return Verdict.CHILD;
        }
        if (listed.isEmpty() || !books.scopes(listed.get()).contains(scope)) {
            return listed.isEmpty() ? Verdict.NOT_IN_LISTS : Verdict.UNEXPLAINED;
        }
        Optional<Performance> standing = lineage.marks().stream()
                .map(RecordMark::performance)
                .filter(mark -> !mark.date().isAfter(witness.date()))
                .reduce((earlier, later) -> later);
        if (standing.isEmpty()) {
            return Verdict.UNEXPLAINED;
        }
        Mark record = standing.get().mark();
        boolean fallsShort = RecordRules.compare(scope.type(), witness.mark(), record, witness.date())
                == RecordRules.Comparison.FALLS_SHORT;
        if (!fallsShort) {
            return Verdict.UNEXPLAINED;
        }
        if (standing.get().date().equals(witness.date())) {
            return Verdict.SAME_DAY;
        }
        return witness.mark().hundredths() < record.hundredths() ? Verdict.HAND : Verdict.NOT_BETTER;
    }

    /** Whether the lists have the mark of the same name on a later day, and a birth date too late for the day of the table. */
    private boolean isChild(RecordScope scope, Witness witness) {
        return marks.stream()
                .filter(mark -> mark.athlete().sex() == scope.sex()
                        && mark.mark().hundredths() == witness.mark().hundredths()
                        && words(mark.athlete().name()).equals(words(witness.athlete())))
                .anyMatch(mark -> mark.born().isPresent()
                        && mark.born().get().plusYears(YOUNGEST).isAfter(witness.date()));
    }

    private static boolean hasOtherDay(Witness witness, Performance made) {
        return witness.mark().hundredths() == made.mark().hundredths()
                && !witness.date().equals(made.date())
                && words(witness.athlete()).equals(words(made.athlete().name()));
    }

    private Verdict onlyComputed(RecordScope scope, RecordMark mark, Lineage lineage, List<Witness> all) {
        Performance made = mark.performance();
        List<Witness> earlier = all.stream()
                .filter(witness -> !witness.date().isAfter(made.date()))
                .toList();
        boolean sharedOnTheDay = lineage.marks().stream()
                .anyMatch(other -> other.equalled()
                        && other.performance().date().equals(made.date())
                        && other.performance().mark().hundredths()
                                == made.mark().hundredths());
        if (mark.equalled() || sharedOnTheDay) {
            return Verdict.EQUALLED;
        }
        if (all.stream().anyMatch(witness -> hasOtherDay(witness, made))) {
            return Verdict.TABLES_DAY;
        }
        Optional<Witness> best = earlier.stream().min(Comparator.comparing(Witness::mark));
        if (best.isEmpty() || made.mark().hundredths() < best.get().mark().hundredths()) {
            return Verdict.TABLE_LACKS;
        }
        if (best.get().shortTrack()) {
            return Verdict.BEHIND_SHORT_TRACK;
        }
        boolean inTenths = made.date().isBefore(RecordRules.AUTOMATIC_SINCE)
                && RecordRules.compare(scope.type(), made.mark(), best.get().mark(), made.date())
                        != RecordRules.Comparison.FALLS_SHORT;
        return inTenths ? Verdict.TENTHS : Verdict.UNEXPLAINED;
    }

    private void print() {
        System.out.printf("%d marks, up to %s%n%n", marks.size(), last);
        System.out.println("| lineages | marks in both | only in the table | only computed |");
        System.out.println("|---|---|---|---|");
        Map<RecordType, List<Judged>> byType = judged.stream()
                .collect(Collectors.groupingBy(each -> each.scope().type(), TreeMap::new, Collectors.toList()));
        byType.forEach((type, all) -> System.out.printf(
                "| %s (%d) | %d | %d | %d |%n",
                type.words(),
                all.stream().map(Judged::scope).distinct().count(),
                count(all, each -> each == Verdict.AGREED),
                count(all, each -> each.words().startsWith("only in the table")),
                count(all, each -> each.words().startsWith("only computed"))));
        System.out.println();
        System.out.println("| difference | marks | judgement |");
        System.out.println("|---|---|---|");
        for (Verdict verdict : Verdict.values()) {
            System.out.printf(
                    "| %s | %d | %s |%n", verdict.words(), count(judged, each -> each == verdict), verdict.judgement());
        }
        System.out.println();
        judged.stream()
                .filter(each -> each.verdict() != Verdict.AGREED)
                .forEach(each -> System.out.printf(
                        "%s %s %s: %s %s %s: %s%n",
                        each.scope().type().code(),
                        each.scope().holder(),
                        each.scope().sex().code(),
                        each.date(),
                        each.athlete(),
                        each.mark(),
                        each.verdict()));
    }

    private static long count(List<Judged> all, Function<Verdict, Boolean> wanted) {
        return all.stream().filter(each -> wanted.apply(each.verdict())).count();
    }
}
