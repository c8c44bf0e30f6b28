package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.metricmile.athletics.Nations;
import org.metricmile.records.RecordScope.Venue;

/**
 * All books of records over a collection of marks, as of any day and as known on any day.
 *
 * <p>Marks of one day: only the best of them counts in a book, and those equal to it share the record, since which of two races of a
 * day was first is seldom known. The order in which marks and rulings come makes no difference.
 */
public final class RecordBooks {

    /** Of a mark that is slower than a record by more than this no rule makes an equal one. */
    private static final int TENTH_HUNDREDTHS = 10;

    /** The marks of one book, which come by day; their times lie side by side, because nearly all of them fall short. */
    private static final class Book {
        private final Performance[] marks;
        private final int[] hundredths;

        Book(List<Performance> list) {
            marks = list.toArray(Performance[]::new);
            hundredths = new int[marks.length];
            for (int i = 0; i < marks.length; i++) {
                hundredths[i] = marks[i].mark().hundredths();
            }
        }

        /** How many marks were made up to a day. */
        int count(LocalDate on) {
            int low = 0;
            int high = marks.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (marks[middle].date().isAfter(on)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }

    private static final Book NO_BOOK = new Book(List.of());

    private final Map<RecordScope, Book> marks = new HashMap<>();

    /** Bests are as many as athletes and seasons, so their books are made when they are asked for. */
    private final Map<String, List<Performance>> ofAthlete = new HashMap<>();

    private final Rulings rulings;
    private final Nations nations;

    /** @throws IllegalArgumentException if two marks have one id */
    public RecordBooks(Collection<Performance> performances, Rulings rulings, Nations nations) {
        this.rulings = rulings;
        this.nations = nations;
        Map<String, Performance> byId = new HashMap<>();
        Map<RecordScope, List<Performance>> lists = new HashMap<>();
        Performance[] byDay = performances.toArray(Performance[]::new);
        Arrays.parallelSort(byDay, RecordBooks::compareByDay);
        for (Performance performance : byDay) {
            Performance same = byId.put(performance.id(), performance);
            if (same != null) {
                throw new IllegalArgumentException(
                        "two marks have the id %s: %s of %s and %s of %s. Maybe one mark was given twice."
                                .formatted(
                                        performance.id(),
                                        same.mark(),
                                        same.athlete().name(),
                                        performance.mark(),
                                        performance.athlete().name()));
            }
            for (RecordScope scope : scopes(performance, false)) {
                lists.computeIfAbsent(scope, any -> new ArrayList<>()).add(performance);
            }
            ofAthlete
                    .computeIfAbsent(performance.athlete().id(), any -> new ArrayList<>(1))
                    .add(performance);
        }
        lists.forEach((scope, list) -> marks.put(scope, new Book(list)));
    }

    /** By day, then the best first: written out, since a chain of comparators takes twice as long on a whole archive. */
    private static int compareByDay(Performance one, Performance other) {
        int byDay = one.date().compareTo(other.date());
        if (byDay != 0) {
            return byDay;
        }
        int byMark = one.mark().compareTo(other.mark());
        return byMark != 0 ? byMark : one.id().compareTo(other.id());
    }

    /** The books that hold a mark or more. */
    public Set<RecordScope> scopes() {
        Set<RecordScope> scopes = new HashSet<>(marks.keySet());
        ofAthlete.values().stream()
                .flatMap(List::stream)
                .forEach(mark -> scopes(mark).stream()
                        .filter(scope -> scope.type().isOfAthlete())
                        .forEach(scopes::add));
        return Set.copyOf(scopes);
    }

    private Book book(RecordScope scope) {
        if (!scope.type().isOfAthlete()) {
            return marks.getOrDefault(scope, NO_BOOK);
        }
        return new Book(ofAthlete.getOrDefault(scope.holder(), List.of()).stream()
                .filter(mark -> scopes(mark).contains(scope))
                .toList());
    }

    /** The books in which a mark stands, before any ruling about it. */
    public List<RecordScope> scopes(Performance mark) {
        return scopes(mark, true);
    }

    private List<RecordScope> scopes(Performance mark, boolean withOwn) {
        List<RecordScope> scopes = new ArrayList<>();
        boolean mayBeRecord = RecordRules.exclusion(mark).isEmpty();
        for (RecordType type : RecordType.ALL) {
            if ((type.isRecord() && !mayBeRecord) || (type.isOfAthlete() && !withOwn)) {
                continue;
            }
            Optional<String> holder = type.holder(mark, nations);
            int year = type.isOfSeason() ? mark.date().getYear() : 0;
            for (Venue venue : holder.isPresent() ? venues(mark) : List.<Venue>of()) {
                scopes.add(
                        new RecordScope(type, holder.get(), year, mark.athlete().sex(), mark.distance(), venue));
            }
        }
        return scopes;
    }

    private static List<Venue> venues(Performance mark) {
        if (mark.is(Performance.Condition.OVERSIZED_TRACK)) {
            return List.of(Venue.OUTRIGHT);
        }
        return List.of(mark.is(Performance.Condition.SHORT_TRACK) ? Venue.SHORT_TRACK : Venue.OUTDOOR, Venue.OUTRIGHT);
    }

    /**
     * The lineage of a record.
     *
     * @param on marks made after this day are not seen
     * @param known rulings after this day are not seen
     */
    public Lineage lineage(RecordScope scope, LocalDate on, LocalDate known) {
        return lineage(scope, on, known, any -> true);
    }

    /** The lineage by some of the marks alone, as if there were no others. */
    Lineage lineage(RecordScope scope, LocalDate on, LocalDate known, Predicate<Performance> seen) {
        List<RecordMark> lineage = new ArrayList<>();
        Optional<Performance> record = Optional.empty();
        int within = Integer.MAX_VALUE;
        Book book = book(scope);
        int count = book.count(on);
        for (int i = 0; i < count; i++) {
            if (book.hundredths[i] > within) {
                continue;
            }
            Performance mark = book.marks[i];
            Ruling.State state = rulings.state(mark, known);
            boolean counts = scope.type().isRecord() ? state.counts() : state != Ruling.State.ANNULLED;
            if (!counts || !seen.test(mark)) {
                continue;
            }
            RecordRules.Comparison comparison = record.map(
                            standing -> RecordRules.compare(scope.type(), mark.mark(), standing.mark(), mark.date()))
                    .orElse(RecordRules.Comparison.BETTERS);
            if (comparison == RecordRules.Comparison.FALLS_SHORT) {
                continue;
            }
            boolean equals = comparison == RecordRules.Comparison.EQUALS;
            if (equals && isOwnOfTheDay(mark, record)) {
                // two sources with two times of one run: nobody shares a record with himself on one day
                continue;
            }
            OptionalLong margin = record.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(
                            equals
                                    ? 0
                                    : record.get().mark().hundredths()
                                            - mark.mark().hundredths());
            if (!equals) {
                close(lineage, mark.date());
            }
            lineage.add(new RecordMark(mark, margin, state, Optional.empty()));
            // where records were kept in tenths an equal mark may be a hundredth better or worse: the first one stands
            if (!equals) {
                record = Optional.of(mark);
                within = mark.mark().hundredths() + TENTH_HUNDREDTHS;
            }
        }
        return new Lineage(scope, on, known, lineage);
    }

    private static boolean isOwnOfTheDay(Performance mark, Optional<Performance> record) {
        return record.filter(standing -> standing.athlete().equals(mark.athlete()))
                .filter(standing -> standing.date().equals(mark.date()))
                .isPresent();
    }

    /**
     * Marks that would be in a lineage but for a ruling: taken away, or not ratified, and good enough on their day to better or equal
     * the record that stood.
     */
    public List<RecordMark> setAside(RecordScope scope, LocalDate on, LocalDate known) {
        List<RecordMark> lineage = lineage(scope, on, known).marks();
        List<RecordMark> setAside = new ArrayList<>();
        for (Performance mark : book(scope).marks) {
            Ruling.State state = rulings.state(mark, known);
            boolean counts = scope.type().isRecord() ? state.counts() : state != Ruling.State.ANNULLED;
            if (counts || mark.date().isAfter(on)) {
                continue;
            }
            Optional<RecordMark> standing = lineage.stream()
                    .filter(record -> record.performance().date().isBefore(mark.date()) && !record.equalled())
                    .reduce((earlier, later) -> later);
            boolean falls = standing.isPresent()
                    && RecordRules.compare(
                                    scope.type(),
                                    mark.mark(),
                                    standing.get().performance().mark(),
                                    mark.date())
                            == RecordRules.Comparison.FALLS_SHORT;
            if (!falls) {
                setAside.add(new RecordMark(mark, OptionalLong.empty(), state, Optional.of(mark.date())));
            }
        }
        return setAside;
    }

    private static void close(List<RecordMark> lineage, LocalDate day) {
        lineage.replaceAll(mark -> mark.until().isPresent()
                ? mark
                : new RecordMark(mark.performance(), mark.marginHundredths(), mark.state(), Optional.of(day)));
    }
}
