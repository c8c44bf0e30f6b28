package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;

/**
 * Every race in which two athletes have a place, in time. A race counts once, also where a mark on the way in it is listed besides.
 *
 * @param one the first athlete
 * @param other the second
 * @param encounters their races
 */
public record HeadToHead(Athlete one, Athlete other, List<Encounter> encounters) {

    public HeadToHead {
        encounters = List.copyOf(encounters);
    }

    /** All races of two athletes on record. */
    public static HeadToHead of(Careers careers, Athlete one, Athlete other) {
        List<Encounter> encounters = new ArrayList<>();
        Set<CareerResult> met = new HashSet<>();
        for (CareerResult own : careers.of(one)) {
            careers.of(other).stream()
                    .filter(result -> !met.contains(result) && SameRace.test(own, result))
                    .findFirst()
                    .ifPresent(result -> {
                        met.add(result);
                        encounters.add(new Encounter(own, result));
                    });
        }
        return new HeadToHead(one, other, encounters);
    }

    private HeadToHead where(Predicate<Encounter> wanted) {
        return new HeadToHead(one, other, encounters.stream().filter(wanted).toList());
    }

    /** Only finals and races of one round. */
    public HeadToHead finals() {
        return where(Encounter::isFinal);
    }

    /** Only races up to the end of a day. */
    public HeadToHead upTo(LocalDate day) {
        return where(met -> !met.one().occasion().when().last().isAfter(day));
    }

    /** Only races before a day. */
    public HeadToHead before(LocalDate day) {
        return upTo(day.minusDays(1));
    }

    /** Only races over one distance. */
    public HeadToHead over(Distance distance) {
        return where(met -> met.one().distance().equals(distance));
    }

    /** Only races of one year. */
    public HeadToHead in(int year) {
        return where(met -> met.one().occasion().year() == year);
    }

    /** How often the first was ahead. */
    public int won() {
        return (int) encounters.stream().filter(met -> met.order() < 0).count();
    }

    /** How often the second was ahead. */
    public int lost() {
        return (int) encounters.stream().filter(met -> met.order() > 0).count();
    }

    public int ties() {
        return encounters.size() - won() - lost();
    }

    /** {@code 3-7}, with ties behind where there are any: {@code 3-7-1}. */
    public String score() {
        return won() + "-" + lost() + (ties() > 0 ? "-" + ties() : "");
    }
}
