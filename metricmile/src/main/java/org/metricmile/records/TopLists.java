package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Sex;
import org.metricmile.records.RecordScope.Venue;

/**
 * Lists of the best marks over a collection of them, as of any day and as known on any day. Marks that are equal on the clock share a
 * rank; among them the order is that of the photo finish, the day and the name.
 */
public final class TopLists {

    /**
     * What is asked.
     *
     * @param sex category
     * @param distance event
     * @param venue outdoors, short track, or both
     * @param performances whether every mark of an athlete counts, or only the best
     * @param nation only marks that count for it
     * @param area only marks that count for it
     * @param year only marks of that year
     * @param place only marks run in that place of a race
     * @param top how many ranks, at least 1; marks that share the last are all listed
     * @param on marks made after this day are not seen
     * @param known rulings after this day are not seen
     */
    public record Question(
            Sex sex,
            Distance distance,
            Venue venue,
            boolean performances,
            Optional<Nation> nation,
            Optional<Area> area,
            OptionalInt year,
            OptionalInt place,
            int top,
            LocalDate on,
            LocalDate known) {}

    /** A mark in a list. */
    public record Ranked(int rank, Performance mark, Ruling.State state) {}

    private record Event(Sex sex, Distance distance) {}

    private static final Comparator<Performance> AT_EQUAL_MARKS = Comparator.comparing(Performance::date)
            .thenComparing(mark -> mark.athlete().name())
            .thenComparing(Performance::id);

    /** All marks of an event, and those that count for one nation. */
    private record Key(Event event, Optional<Nation> nation) {}

    private final Map<Key, Performance[]> marks = new HashMap<>();
    private final Rulings rulings;
    private final Nations nations;

    /** Lists over marks, of which no two have one id. */
    public TopLists(Collection<Performance> performances, Rulings rulings, Nations nations) {
        this.rulings = rulings;
        this.nations = nations;
        Performance[] sorted = performances.toArray(Performance[]::new);
        Arrays.parallelSort(sorted, TopLists::compareBestFirst);
        Map<Key, List<Performance>> lists = new HashMap<>();
        for (Performance mark : sorted) {
            Event event = new Event(mark.athlete().sex(), mark.distance());
            lists.computeIfAbsent(new Key(event, Optional.empty()), added -> new ArrayList<>())
                    .add(mark);
            lists.computeIfAbsent(new Key(event, Optional.of(countsFor(mark.nation()))), added -> new ArrayList<>())
                    .add(mark);
        }
        lists.forEach((key, list) -> marks.put(key, list.toArray(Performance[]::new)));
    }

    private static int compareBestFirst(Performance one, Performance other) {
        int byMark = one.mark().compareTo(other.mark());
        return byMark != 0 ? byMark : AT_EQUAL_MARKS.compare(one, other);
    }

    /** The list, the best first; empty if no mark fits. */
    public List<Ranked> list(Question question) {
        List<Ranked> list = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        int rank = 0;
        for (Performance mark : marks.getOrDefault(
                new Key(
                        new Event(question.sex(), question.distance()),
                        question.nation().map(this::countsFor)),
                new Performance[0])) {
            if (!fits(mark, question)) {
                continue;
            }
            Ruling.State state = rulings.state(mark, question.known());
            if (state == Ruling.State.ANNULLED
                    || (!question.performances() && !listed.add(mark.athlete().id()))) {
                continue;
            }
            boolean shared =
                    !list.isEmpty() && isEqual(list.get(list.size() - 1).mark(), mark);
            if (!shared && list.size() >= question.top()) {
                break;
            }
            rank = shared ? rank : list.size() + 1;
            list.add(new Ranked(rank, mark, state));
        }
        return list;
    }

    private static boolean isEqual(Performance one, Performance other) {
        return one.mark().hundredths() == other.mark().hundredths()
                && one.mark().timing() == other.mark().timing();
    }

    private boolean fits(Performance mark, Question question) {
        return !mark.date().isAfter(question.on())
                && (question.year().isEmpty()
                        || mark.date().getYear() == question.year().getAsInt())
                && (question.place().isEmpty() || mark.place().equals(question.place()))
                && isOfVenue(mark, question.venue())
                && (question.area().isEmpty()
                        || nations.find(mark.nation())
                                .flatMap(Nations.Entry::area)
                                .equals(question.area()));
    }

    private Nation countsFor(Nation nation) {
        return nations.find(nation).map(Nations.Entry::countsFor).orElse(nation);
    }

    private static boolean isOfVenue(Performance mark, Venue venue) {
        boolean shortTrack = mark.is(Performance.Condition.SHORT_TRACK);
        boolean oversized = mark.is(Performance.Condition.OVERSIZED_TRACK);
        return switch (venue) {
            case OUTRIGHT -> !oversized;
            case SHORT_TRACK -> shortTrack && !oversized;
            case OUTDOOR -> !shortTrack && !oversized;
        };
    }
}
