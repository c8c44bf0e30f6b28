package org.metricmile.records;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Source;

/**
 * A mark that an athlete made, as a statistician lists it.
 *
 * @param id own id, the same for the same mark in every source: rulings name it
 * @param athlete who
 * @param nation whom the mark counts for: it belongs to the mark, an athlete may run for two nations in a career
 * @param born birth date where known; without it the mark counts in no age group but one of which a list of records has it
 * @param distance what was run
 * @param mark the time
 * @param date the day
 * @param place in the race; empty where there is none, as of an en-route mark
 * @param meeting where
 * @param conditions what sets it apart
 * @param source where it was read
 */
public record Performance(
        String id,
        Athlete athlete,
        Nation nation,
        Optional<LocalDate> born,
        Distance distance,
        Mark mark,
        LocalDate date,
        OptionalInt place,
        Meeting meeting,
        Set<Condition> conditions,
        Source source) {

    /** What sets a mark apart from one made in a race over its distance on an outdoor oval. */
    public enum Condition {
        /** On a 200 m oval. */
        SHORT_TRACK("short track"),
        /** Indoors on an oval longer than 200 m. */
        OVERSIZED_TRACK("oversized track"),
        /** In a race of women and men. */
        MIXED_RACE("mixed race"),
        /** A list of records of those under 20 has it; it tells where no birth date does. */
        LISTED_AS_U20("listed as under 20"),
        /** On the way in a longer race, officially timed. */
        EN_ROUTE("en route"),
        /**
         * Of the day of the race only the days of its championship, or the year, are known: the mark counts from the last of them on, so
         * that no book sees it before it was run.
         */
        DAY_AT_THE_LATEST("on that day or before");

        private final String words;

        Condition(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException if the athlete was not born on the day, or an en-route mark has a place */
    public Performance {
        conditions = conditions.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(conditions));
        if (born.isPresent() && !born.get().isBefore(date)) {
            throw new IllegalArgumentException(
                    "%s of %s on %s is before the birth date %s".formatted(mark, athlete.name(), date, born.get()));
        }
        if (place.isPresent() && conditions.contains(Condition.EN_ROUTE)) {
            throw new IllegalArgumentException(
                    "%s of %s on %s was made on the way and carries no place, but place %d was given"
                            .formatted(mark, athlete.name(), date, place.getAsInt()));
        }
    }

    /** The id of a mark: who, what, when and how fast, so that every source gives it the same. */
    public static String idOf(Athlete athlete, Distance distance, LocalDate date, Mark mark) {
        return athlete.id() + " " + distance.metres() + " " + date + " " + mark;
    }

    public boolean is(Condition condition) {
        return conditions.contains(condition);
    }

    /** The same run by another athlete: under that name the others know it. */
    Performance ofAthlete(Athlete known) {
        return new Performance(
                idOf(known, distance, date, mark),
                known,
                nation,
                born,
                distance,
                mark,
                date,
                place,
                meeting,
                conditions,
                source);
    }

    /** With the birth date of its athlete. */
    Performance bornOn(LocalDate day) {
        return new Performance(
                id, athlete, nation, Optional.of(day), distance, mark, date, place, meeting, conditions, source);
    }

    /** On its day, where only a day at the latest was known. */
    Performance onDay(LocalDate day) {
        Set<Condition> known = EnumSet.noneOf(Condition.class);
        known.addAll(conditions);
        known.remove(Condition.DAY_AT_THE_LATEST);
        return new Performance(
                idOf(athlete, distance, day, mark),
                athlete,
                nation,
                born.filter(birth -> birth.isBefore(day)),
                distance,
                mark,
                day,
                place,
                meeting,
                known,
                source);
    }
}
