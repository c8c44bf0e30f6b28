package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.Timing;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.Performance.Condition;

/**
 * The desk over all marks that are on record: those of races, of tables of careers and of lists. A run that several sources have is one
 * mark. Where sources differ about a run both marks are kept and the difference is told.
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

    /** A mark with where it was read; of equal ones the first kind is kept. */
    private enum Kind {
        RACE,
        CAREER,
        LIST
    }

    private record Read(Performance mark, Kind kind) {}

    private static final Comparator<Read> BEST_SOURCE_FIRST = Comparator.comparing(Read::kind)
            .thenComparing(read -> read.mark().mark())
            .thenComparing(read -> read.mark().source().place())
            .thenComparing(read -> read.mark().source().citation());

    private final List<Performance> marks = new ArrayList<>();
    private final Map<String, List<Source>> sources = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Rulings rulings;
    private final Nations nations;
    private int waiting;

    private RecordDesk(Map<Run, List<Read>> runs, List<Ruling> read, Nations nations) {
        this.nations = nations;
        Map<String, String> keptAs = new HashMap<>();
        runs.values().forEach(sameRun -> merge(sameRun, keptAs));
        marks.sort(Comparator.comparing(Performance::id));
        rulings = new Rulings(read.stream()
                .map(ruling -> keptAs.containsKey(ruling.performanceId())
                        ? new Ruling(
                                keptAs.getOrDefault(ruling.performanceId(), ""),
                                ruling.state(),
                                ruling.knownSince(),
                                ruling.reason(),
                                ruling.source())
                        : ruling)
                .toList());
    }

    /**
     * Puts everything together.
     *
     * @param races marks of races
     * @param careers marks of tables of careers
     * @param listed marks of lists
     * @param rulings what is known of the marks of races and careers; lists bring their own
     * @param who who is meant by the people of lists
     * @param venues which championship a place and a day mean
     */
    public static RecordDesk of(
            Collection<Performance> races,
            Collection<Performance> careers,
            Collection<ListedMark> listed,
            Collection<Ruling> rulings,
            WhoIsWho who,
            Venues venues,
            Nations nations) {
        Map<Run, List<Read>> runs = new LinkedHashMap<>();
        List<Ruling> allRulings = new ArrayList<>(rulings);
        races.forEach(mark -> add(withBirth(mark, who), Kind.RACE, runs));
        careers.forEach(mark -> add(mark, Kind.CAREER, runs));
        int waiting = 0;
        for (ListedMark mark : listed) {
            Optional<Performance> performance =
                    who.athlete(mark.person()).map(athlete -> performance(mark, athlete, who, venues));
            if (performance.isEmpty()) {
                waiting++;
                continue;
            }
            Performance read = performance.get();
            add(read, Kind.LIST, runs);
            mark.ruling()
                    .flatMap(ruling -> Ruling.State.parse(ruling.state())
                            .map(state -> new Ruling(read.id(), state, ruling.known(), ruling.reason(), mark.source())))
                    .ifPresent(allRulings::add);
        }
        RecordDesk desk = new RecordDesk(runs, allRulings, nations);
        desk.waiting = waiting;
        return desk;
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
    private void merge(List<Read> reads, Map<String, String> keptAs) {
        if (reads.size() == 1) {
            marks.add(reads.get(0).mark());
            return;
        }
        reads.sort(BEST_SOURCE_FIRST);
        List<Read> kept = new ArrayList<>();
        for (Read read : reads) {
            Optional<Read> same = kept.stream()
                    .filter(other -> isSameRun(other.mark().mark(), read.mark().mark()))
                    .findFirst();
            if (same.isEmpty()) {
                kept.add(read);
                continue;
            }
            Read first = same.get();
            Performance better = preferred(first.mark(), read.mark());
            Performance merged = merged(better, better.equals(first.mark()) ? read.mark() : first.mark());
            kept.set(kept.indexOf(first), new Read(merged, first.kind()));
            keptAs.put(read.mark().id(), merged.id());
            keptAs.put(first.mark().id(), merged.id());
            List<Source> all = sources.computeIfAbsent(
                    first.mark().id(),
                    added -> new ArrayList<>(List.of(first.mark().source())));
            all.add(read.mark().source());
            sources.put(merged.id(), all);
        }
        kept.forEach(read -> marks.add(read.mark()));
        for (Read read : kept.subList(1, kept.size())) {
            Read first = kept.get(0);
            if (!read.mark().source().document().equals(first.mark().source().document())) {
                differences.add(new Difference(first.mark(), read.mark()));
            }
        }
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
        OptionalInt place = better.place().isPresent() ? better.place() : other.place();
        boolean championship = better.meeting().category() != CompetitionCategory.OTHER
                || other.meeting().category() == CompetitionCategory.OTHER;
        return copy(
                better,
                better.nation().isKnown() ? better.nation() : other.nation(),
                better.born().or(other::born),
                conditions.contains(Condition.EN_ROUTE) ? OptionalInt.empty() : place,
                championship ? better.meeting() : other.meeting(),
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

    /** The books of all marks. */
    public RecordBooks books() {
        return new RecordBooks(marks, rulings, nations);
    }

    /** Lists of all marks. */
    public TopLists lists() {
        return new TopLists(marks, rulings, nations);
    }
}
