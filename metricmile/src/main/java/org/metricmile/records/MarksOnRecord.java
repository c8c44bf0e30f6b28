package org.metricmile.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.Sex;

/**
 * Everything that the record desk is made of, by the kind of its source; of a run that several have the first kind is trusted most.
 *
 * @param races marks of races, in every version that is known
 * @param careers marks of careers and of tables of results
 * @param listed marks of lists
 * @param printed rows of lists of records
 * @param rulings what is known of the marks of races and careers; lists bring their own
 */
public record MarksOnRecord(
        List<Performance> races,
        List<Performance> careers,
        List<ListedMark> listed,
        List<PrintedRecord> printed,
        List<Ruling> rulings) {

    public static final MarksOnRecord NONE = new MarksOnRecord(List.of(), List.of(), List.of(), List.of(), List.of());

    public MarksOnRecord {
        races = List.copyOf(races);
        careers = List.copyOf(careers);
        listed = List.copyOf(listed);
        printed = List.copyOf(printed);
        rulings = List.copyOf(rulings);
    }

    /** Only lists of marks. */
    public static MarksOnRecord ofLists(Collection<ListedMark> listed) {
        return new MarksOnRecord(List.of(), List.of(), List.copyOf(listed), List.of(), List.of());
    }

    /** Those of one event. */
    public MarksOnRecord ofEvent(Sex sex, Distance distance) {
        return of((whose, over) -> whose == sex && over.equals(distance));
    }

    /** Those of one sex. */
    public MarksOnRecord ofSex(Sex sex) {
        return of((whose, over) -> whose == sex);
    }

    private MarksOnRecord of(BiPredicate<Sex, Distance> wanted) {
        Predicate<Performance> mark = run -> wanted.test(run.athlete().sex(), run.distance());
        return new MarksOnRecord(
                races.stream().filter(mark).toList(),
                careers.stream().filter(mark).toList(),
                listed.stream()
                        .filter(row ->
                                wanted.test(row.person().sex(), row.event().distance()))
                        .toList(),
                printed.stream()
                        .filter(row ->
                                wanted.test(row.scope().sex(), row.scope().distance()))
                        .toList(),
                rulings);
    }

    /** These and others. */
    public MarksOnRecord and(MarksOnRecord others) {
        return new MarksOnRecord(
                joined(races, others.races),
                joined(careers, others.careers),
                joined(listed, others.listed),
                joined(printed, others.printed),
                joined(rulings, others.rulings));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one.size() + other.size());
        all.addAll(one);
        all.addAll(other);
        return all;
    }
}
