package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.Timing;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.Performance.Condition;

/**
 * The record desk: one place that answers what a record was on a day, as known on a day.
 *
 * <p>It is made of all marks that are on record, those of races, of tables of careers and of lists of marks, and of what lists of
 * records print. A run that several sources have is one mark. Where sources differ about a run both marks are kept and the difference
 * is told; where the marks and a list of records differ about a record the {@link RecordAnswer} says so. A row of a list of records is a
 * mark too: somebody ran that time that day; but that it was a record is only what the list says.
 */
public final class RecordDesk {

    /**
     * Two marks of one athlete on one day over one distance, from two sources: one of them may be wrong.
     *
     * @param one the one of the source that is trusted more
     * @param other the other
     */
    public record Difference(Performance one, Performance other) {}

    private record Run(String athleteId, Distance distance, LocalDate day) {}

    private record EventDay(Sex sex, Distance distance, LocalDate day) {}

    private record Timed(String athleteId, Distance distance, int hundredths) {}

    /** A mark with where it was read; of equal ones the first kind is kept. */
    private enum Kind {
        RACE,
        CAREER,
        LIST,
        RECORD_LIST
    }

    private record Read(Performance mark, Kind kind) {}

    /** No championship is longer. */
    private static final int CHAMPIONSHIP_DAYS = 20;

    private static final Comparator<Read> BEST_SOURCE_FIRST = Comparator.comparing(Read::kind)
            .thenComparing(read -> read.mark().mark())
            .thenComparing(read -> read.mark().source().place())
            .thenComparing(read -> read.mark().source().citation());

    private final List<Performance> marks = new ArrayList<>();
    private final Map<String, List<Source>> sources = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    /** Marks that nothing but lists of records has. */
    private final Set<String> onlyPrinted = new HashSet<>();

    /** Of every reading of a run that has more than one, the mark that was kept. */
    private final Map<String, Performance> keptAs = new HashMap<>();

    private final Rulings rulings;
    private final Nations nations;
    private final PrintedProgressions printed;
    private final int waiting;
    private @Nullable RecordBooks books;

    private RecordDesk(
            Map<Run, List<Read>> runs,
            Map<String, String> movedTo,
            List<PrintedRecord> rows,
            List<Ruling> read,
            int waiting,
            Nations nations) {
        this.nations = nations;
        this.waiting = waiting;
        runs.values().forEach(this::merge);
        marks.sort(Comparator.comparing(Performance::id));
        movedTo.forEach((from, to) -> find(to).ifPresent(mark -> keptAs.put(from, mark)));
        rulings = new Rulings(read.stream()
                .map(ruling -> {
                    @Nullable Performance kept = keptAs.get(ruling.performanceId());
                    return kept == null
                            ? ruling
                            : new Ruling(
                                    kept.id(), ruling.state(), ruling.knownSince(), ruling.reason(), ruling.source());
                })
                .toList());
        printed = new PrintedProgressions(rows.stream()
                .map(row -> row.with(keptAs.getOrDefault(row.mark().id(), row.mark())))
                .toList());
    }

    /**
     * Puts everything together.
     *
     * @param read what is on record
     * @param who who is meant by the people of lists
     * @param venues which championship a place and a day mean
     */
    public static RecordDesk of(MarksOnRecord read, WhoIsWho who, Venues venues, Nations nations) {
        Map<Run, List<Read>> runs = new LinkedHashMap<>();
        List<Ruling> allRulings = new ArrayList<>(read.rulings());
        List<Read> ofDaysUnknown = new ArrayList<>();
        read.races().forEach(mark -> add(new Read(withBirth(mark, who), Kind.RACE), runs, ofDaysUnknown));
        read.careers().forEach(mark -> add(new Read(mark, Kind.CAREER), runs, ofDaysUnknown));
        int waiting = 0;
        for (ListedMark mark : read.listed()) {
            Optional<Performance> performance =
                    who.athlete(mark.person()).map(athlete -> performance(mark, athlete, who, venues));
            if (performance.isEmpty()) {
                waiting++;
                continue;
            }
            Performance listed = performance.get();
            add(listed, Kind.LIST, runs);
            mark.ruling()
                    .flatMap(ruling -> Ruling.State.parse(ruling.state())
                            .map(state ->
                                    new Ruling(listed.id(), state, ruling.known(), ruling.reason(), mark.source())))
                    .ifPresent(allRulings::add);
        }
        List<PrintedRecord> printed = withKnownAthletes(read.printed(), runs);
        printed.forEach(row -> add(row.mark(), Kind.RECORD_LIST, runs));
        Map<String, String> movedTo = findDays(ofDaysUnknown, runs);
        return new RecordDesk(runs, movedTo, printed, allRulings, waiting, nations);
    }

    /**
     * Lists of records spell names in their own way. A row is of the runner who has that time over that distance on that day and
     * shares a word of the name with it.
     */
    private static List<PrintedRecord> withKnownAthletes(List<PrintedRecord> rows, Map<Run, List<Read>> runs) {
        Map<EventDay, List<Performance>> sameDay = new HashMap<>();
        rows.forEach(row -> sameDay.put(eventDay(row.mark()), new ArrayList<>()));
        if (!rows.isEmpty()) {
            runs.values().stream().flatMap(List::stream).map(Read::mark).forEach(mark -> {
                @Nullable List<Performance> asked = sameDay.get(eventDay(mark));
                if (asked != null) {
                    asked.add(mark);
                }
            });
        }
        return rows.stream()
                .map(row -> sameDay.getOrDefault(eventDay(row.mark()), List.of()).stream()
                        .filter(mark -> isOf(mark, row.mark()))
                        .min(Comparator.comparing((Performance mark) ->
                                        !mark.athlete().equals(row.mark().athlete()))
                                .thenComparing(mark -> mark.athlete().id()))
                        .map(mark -> row.with(ofAthlete(row.mark(), mark.athlete())))
                        .orElse(row))
                .toList();
    }

    private static EventDay eventDay(Performance mark) {
        return new EventDay(mark.athlete().sex(), mark.distance(), mark.date());
    }

    private static boolean isOf(Performance mark, Performance row) {
        if (mark.athlete().equals(row.athlete())) {
            return true;
        }
        return isSameRun(mark.mark(), row.mark())
                && NameWords.of(mark.athlete().name(), mark.athlete().sex())
                        .sharesWordWith(
                                NameWords.of(row.athlete().name(), row.athlete().sex()));
    }

    private static Performance ofAthlete(Performance mark, Athlete athlete) {
        return new Performance(
                Performance.idOf(athlete, mark.distance(), mark.date(), mark.mark()),
                athlete,
                mark.nation(),
                mark.born(),
                mark.distance(),
                mark.mark(),
                mark.date(),
                mark.place(),
                mark.meeting(),
                mark.conditions(),
                mark.source());
    }

    private static void add(Read read, Map<Run, List<Read>> runs, List<Read> ofDaysUnknown) {
        if (read.mark().is(Condition.DAY_AT_THE_LATEST)) {
            ofDaysUnknown.add(read);
        } else {
            add(read.mark(), read.kind(), runs);
        }
    }

    /**
     * Adds marks of which only the days of a championship are known, each on the day on which another source has the same mark, else on
     * the last day; the new ids of those whose day was found, by the old ones.
     */
    private static Map<String, String> findDays(List<Read> ofDaysUnknown, Map<Run, List<Read>> runs) {
        Map<String, String> movedTo = new HashMap<>();
        Map<Timed, TreeSet<LocalDate>> days = new HashMap<>();
        ofDaysUnknown.forEach(read -> days.put(timed(read.mark()), new TreeSet<>()));
        if (!days.isEmpty()) {
            runs.values().stream().flatMap(List::stream).map(Read::mark).forEach(mark -> {
                @Nullable TreeSet<LocalDate> asked = days.get(timed(mark));
                if (asked != null) {
                    asked.add(mark.date());
                }
            });
        }
        for (Read read : ofDaysUnknown) {
            Performance mark = read.mark();
            Performance dated = Optional.ofNullable(
                            days.getOrDefault(timed(mark), new TreeSet<>()).floor(mark.date()))
                    .filter(day -> day.plusDays(CHAMPIONSHIP_DAYS).isAfter(mark.date()))
                    .map(day -> onDay(mark, day))
                    .orElse(mark);
            if (!dated.id().equals(mark.id())) {
                movedTo.put(mark.id(), dated.id());
            }
            add(dated, read.kind(), runs);
        }
        return movedTo;
    }

    private static Timed timed(Performance mark) {
        return new Timed(mark.athlete().id(), mark.distance(), mark.mark().hundredths());
    }

    private static Performance onDay(Performance mark, LocalDate day) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(mark.conditions());
        conditions.remove(Condition.DAY_AT_THE_LATEST);
        return new Performance(
                Performance.idOf(mark.athlete(), mark.distance(), day, mark.mark()),
                mark.athlete(),
                mark.nation(),
                mark.born().filter(born -> born.isBefore(day)),
                mark.distance(),
                mark.mark(),
                day,
                mark.place(),
                mark.meeting(),
                conditions,
                mark.source());
    }

    private static Performance withBirth(Performance mark, WhoIsWho who) {
        Optional<LocalDate> born = mark.born().or(() -> who.born(mark.athlete()).flatMap(BirthDate::day));
        return born.equals(mark.born()) || !born.orElseThrow().isBefore(mark.date())
                ? mark
                : copy(mark, mark.nation(), born, mark.place(), mark.meeting(), mark.conditions());
    }

    private static Performance copy(
            Performance mark,
            Nation nation,
            Optional<LocalDate> born,
            OptionalInt place,
            Meeting meeting,
            Set<Condition> conditions) {
        return new Performance(
                mark.id(),
                mark.athlete(),
                nation,
                born,
                mark.distance(),
                mark.mark(),
                mark.date(),
                place,
                meeting,
                conditions,
                mark.source());
    }

    private static Performance performance(ListedMark mark, Athlete athlete, WhoIsWho who, Venues venues) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (mark.event().track() == TrackKind.SHORT_TRACK) {
            conditions.add(Condition.SHORT_TRACK);
        }
        if (mark.enRoute()) {
            conditions.add(Condition.EN_ROUTE);
        }
        Distance distance = mark.event().distance();
        return new Performance(
                Performance.idOf(athlete, distance, mark.day(), mark.mark()),
                athlete,
                mark.person().nation(),
                mark.person()
                        .born()
                        .flatMap(BirthDate::day)
                        .or(() -> who.born(athlete).flatMap(BirthDate::day))
                        .filter(born -> born.isBefore(mark.day())),
                distance,
                mark.mark(),
                mark.day(),
                mark.place(),
                venues.at(mark.venue(), mark.day()),
                conditions,
                mark.source());
    }

    private static void add(Performance mark, Kind kind, Map<Run, List<Read>> runs) {
        runs.computeIfAbsent(new Run(mark.athlete().id(), mark.distance(), mark.date()), added -> new ArrayList<>(1))
                .add(new Read(mark, kind));
    }

    /** Marks of one athlete, distance and day: those that agree become one. */
    private void merge(List<Read> reads) {
        if (reads.size() == 1) {
            keep(reads.get(0));
            return;
        }
        reads.sort(BEST_SOURCE_FIRST);
        List<Read> kept = new ArrayList<>();
        List<List<Read>> readings = new ArrayList<>();
        for (Read read : reads) {
            int same = 0;
            while (same < kept.size()
                    && !isSameRun(kept.get(same).mark().mark(), read.mark().mark())) {
                same++;
            }
            if (same == kept.size()) {
                kept.add(read);
                readings.add(new ArrayList<>(List.of(read)));
                continue;
            }
            Read first = kept.get(same);
            Performance better = preferred(first.mark(), read.mark());
            Performance merged = merged(better, better.equals(first.mark()) ? read.mark() : first.mark());
            kept.set(same, new Read(merged, first.kind()));
            readings.get(same).add(read);
        }
        for (int i = 0; i < kept.size(); i++) {
            keep(kept.get(i));
            Performance mark = kept.get(i).mark();
            readings.get(i).forEach(read -> keptAs.put(read.mark().id(), mark));
            tellSources(mark, readings.get(i));
        }
        for (Read read : kept.subList(1, kept.size())) {
            Read first = kept.get(0);
            if (!read.mark().source().document().equals(first.mark().source().document())) {
                differences.add(new Difference(first.mark(), read.mark()));
            }
        }
    }

    private void keep(Read read) {
        marks.add(read.mark());
        if (read.kind() == Kind.RECORD_LIST) {
            onlyPrinted.add(read.mark().id());
        }
    }

    /** Each row once, though it may have been read as a result and as a mark. */
    private void tellSources(Performance mark, Collection<Read> readings) {
        Map<String, Source> byPlace = new LinkedHashMap<>();
        readings.forEach(read ->
                byPlace.putIfAbsent(read.mark().source().place(), read.mark().source()));
        sources.put(mark.id(), List.copyOf(byPlace.values()));
    }

    /** The same on the clock, or the tenth that a hand or an old book makes of an automatic time. */
    private static boolean isSameRun(Mark one, Mark other) {
        if (one.hundredths() == other.hundredths()) {
            return true;
        }
        boolean mixed = one.timing() != other.timing();
        return mixed && (one.hundredths() + 9) / 10 == (other.hundredths() + 9) / 10;
    }

    /** The automatic time, else the first. */
    private static Performance preferred(Performance first, Performance second) {
        return first.mark().timing() == Timing.HAND && second.mark().timing() == Timing.AUTOMATIC ? second : first;
    }

    /** The better one, with what only the other tells. */
    private static Performance merged(Performance better, Performance other) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(better.conditions());
        conditions.addAll(other.conditions());
        if (conditions.contains(Condition.OVERSIZED_TRACK)) {
            conditions.remove(Condition.SHORT_TRACK);
        }
        if (!better.is(Condition.DAY_AT_THE_LATEST) || !other.is(Condition.DAY_AT_THE_LATEST)) {
            conditions.remove(Condition.DAY_AT_THE_LATEST);
        }
        OptionalInt place = better.place().isPresent() ? better.place() : other.place();
        boolean championship = better.meeting().category() != CompetitionCategory.OTHER
                || other.meeting().category() == CompetitionCategory.OTHER;
        return copy(
                better,
                better.nation().isKnown() ? better.nation() : other.nation(),
                better.born().or(other::born),
                conditions.contains(Condition.EN_ROUTE) ? OptionalInt.empty() : place,
                championship
                        ? better.meeting().named(other.meeting())
                        : other.meeting().named(better.meeting()),
                conditions);
    }

    /** All marks, each run once, by id. */
    public List<Performance> marks() {
        return List.copyOf(marks);
    }

    /** Where a mark was read: one source or more. */
    public List<Source> sources(Performance mark) {
        return sources.getOrDefault(mark.id(), List.of(mark.source()));
    }

    /** Marks of one day in two sources that do not agree. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** How many rows of lists are left out, because it is not decided who is meant or because nobody is. */
    public int waiting() {
        return waiting;
    }

    public Rulings rulings() {
        return rulings;
    }

    /** Names and areas of nations. */
    public Nations nations() {
        return nations;
    }

    /** What the desk made of a mark that somebody read: the run it is a reading of; empty if the desk was not given it. */
    public Optional<Performance> find(Performance read) {
        return find(read.id());
    }

    private Optional<Performance> find(String id) {
        @Nullable Performance merged = keptAs.get(id);
        if (merged != null) {
            return Optional.of(merged);
        }
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).id().compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < marks.size() && marks.get(low).id().equals(id) ? Optional.of(marks.get(low)) : Optional.empty();
    }

    /**
     * What a record was.
     *
     * @param scope which record
     * @param on marks made after this day are not seen
     * @param known rulings after this day are not seen
     */
    public RecordAnswer record(RecordScope scope, LocalDate on, LocalDate known) {
        RecordBooks all = books();
        return new RecordAnswer(
                all.lineage(scope, on, known),
                all.lineage(scope, on, known, mark -> !onlyPrinted.contains(mark.id())),
                printed.upTo(scope, on),
                printed.unbrokenSince(scope, on));
    }

    /**
     * The books in which a mark stands and of which a list of records prints a progression. Only of these it can be said that a mark
     * was a record: a book made of the races on record alone would call its first mark one.
     */
    public List<RecordScope> printedScopes(Performance mark) {
        return books().scopes(mark).stream().filter(printed::has).toList();
    }

    /** Whether somebody compared the mark as that record with a source of its own. */
    public boolean isChecked(RecordType type, Performance mark) {
        return printed.isChecked(type, mark);
    }

    /** The books of all marks. */
    public synchronized RecordBooks books() {
        if (books == null) {
            books = new RecordBooks(marks, rulings, nations);
        }
        return books;
    }

    /** Lists of all marks. */
    public TopLists lists() {
        return new TopLists(marks, rulings, nations);
    }
}
