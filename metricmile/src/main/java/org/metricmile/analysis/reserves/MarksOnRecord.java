package org.metricmile.analysis.reserves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;

/** All dated marks of athletes that are on record: of races, of tables of career results and of lists. */
public final class MarksOnRecord {

    private final Map<String, List<MarkOnRecord>> byAthleteId = new HashMap<>();

    private MarksOnRecord() {}

    /**
     * The marks of races and careers; races whose date is not known at all give none.
     *
     * @param careers a table with columns {@code athlete_id}, {@code date}, {@code event} and {@code mark}
     */
    public static MarksOnRecord of(Collection<RaceSheet> races, Optional<FactTable> careers) {
        MarksOnRecord marks = new MarksOnRecord();
        races.forEach(marks::add);
        careers.ifPresent(table ->
                new CareerMarks(table).stream().forEach(owned -> marks.add(owned.athleteId(), owned.mark())));
        return marks;
    }

    /** These and more, by the id of the athlete. */
    public MarksOnRecord and(Map<String, List<MarkOnRecord>> more) {
        MarksOnRecord all = new MarksOnRecord();
        forEach(all::add);
        more.forEach((athleteId, marks) -> marks.forEach(mark -> all.add(athleteId, mark)));
        return all;
    }

    /** Hands over every mark with the id of its athlete. */
    public void forEach(BiConsumer<String, MarkOnRecord> taker) {
        byAthleteId.forEach((athleteId, marks) -> marks.forEach(mark -> taker.accept(athleteId, mark)));
    }

    /**
     * These without some.
     *
     * @param taken asked with the id of the athlete and the mark
     */
    public MarksOnRecord without(BiPredicate<String, MarkOnRecord> taken) {
        MarksOnRecord others = new MarksOnRecord();
        forEach((athleteId, mark) -> {
            if (!taken.test(athleteId, mark)) {
                others.add(athleteId, mark);
            }
        });
        return others;
    }

    private void add(RaceSheet sheet) {
        Race race = sheet.race();
        Optional<DateInterval> when = race.date();
        if (when.isEmpty()) {
            return;
        }
        for (Result result : sheet.results()) {
            Optional<Mark> mark = result.mark();
            mark.ifPresent(known -> add(
                    result.athlete().id(),
                    new MarkOnRecord(
                            sheet.distance(),
                            known,
                            when.get(),
                            race.competition().category().isChampionship(),
                            race.occasion(),
                            result.source().citation())));
        }
    }

    private void add(String athleteId, MarkOnRecord mark) {
        byAthleteId.computeIfAbsent(athleteId, added -> new ArrayList<>()).add(mark);
    }

    /** All marks of an athlete, the latest first. */
    public List<MarkOnRecord> of(Athlete athlete) {
        return byAthleteId.getOrDefault(athlete.id(), List.of()).stream()
                .sorted(Comparator.comparing((MarkOnRecord mark) -> mark.when().last())
                        .reversed()
                        .thenComparing(MarkOnRecord::distance)
                        .thenComparing(MarkOnRecord::mark))
                .toList();
    }

    /**
     * The fastest mark over each distance of those that were surely run on or after a day and before another.
     *
     * @param before a mark of this day does not count
     * @return by distance, ascending
     */
    public List<MarkOnRecord> bests(Athlete athlete, LocalDate from, LocalDate before) {
        return fastest(athlete, from, before, mark -> true);
    }

    /** As {@link #bests}, but of the marks that were run for time only. */
    List<MarkOnRecord> bestsForTime(Athlete athlete, LocalDate from, LocalDate before) {
        return fastest(athlete, from, before, mark -> !mark.title());
    }

    private List<MarkOnRecord> fastest(
            Athlete athlete, LocalDate from, LocalDate before, Predicate<MarkOnRecord> counts) {
        Map<Distance, MarkOnRecord> fastest = new TreeMap<>();
        for (MarkOnRecord mark : of(athlete)) {
            if (counts.test(mark)
                    && !mark.when().first().isBefore(from)
                    && mark.when().last().isBefore(before)) {
                fastest.merge(
                        mark.distance(), mark, (one, other) -> other.mark().isFasterThan(one.mark()) ? other : one);
            }
        }
        return List.copyOf(fastest.values());
    }
}
