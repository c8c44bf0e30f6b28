package org.metricmile.records;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.DateInterval;
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
 * @param when the day, or the days on which it may have been run where only its championship or its year is known
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
        DateInterval when,
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
        EN_ROUTE("en route");

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
        if (born.isPresent() && !born.get().isBefore(when.last())) {
            throw new IllegalArgumentException("%s of %s on %s is before the birth date %s"
                    .formatted(mark, athlete.name(), when.last(), born.get()));
        }
        if (place.isPresent() && conditions.contains(Condition.EN_ROUTE)) {
            throw new IllegalArgumentException(
                    "%s of %s on %s was made on the way and carries no place, but place %d was given"
                            .formatted(mark, athlete.name(), when.last(), place.getAsInt()));
        }
    }

    /** The day, or the last one on which it may have been run: from then on it counts, so that no book sees it before it was run. */
    public LocalDate date() {
        return when.last();
    }

    /** Whether the day itself is known. */
    public boolean isDayKnown() {
        return when.isOneDay();
    }

    /** The id of a mark: who, what, when and how fast, so that every source gives it the same. */
    public static String idOf(Athlete athlete, Distance distance, LocalDate date, Mark mark) {
        return idOf(athlete.id(), distance, date, mark);
    }

    /** The same by the id of the athlete. */
    public static String idOf(String athleteId, Distance distance, LocalDate date, Mark mark) {
        return athleteId + " " + distance.metres() + " " + date + " " + mark;
    }

    public boolean is(Condition condition) {
        return conditions.contains(condition);
    }

    /** The same run by another athlete: under that name the others know it. */
    Performance ofAthlete(Athlete known) {
        return new Performance(
                idOf(known, distance, date(), mark),
                known,
                nation,
                born,
                distance,
                mark,
                when,
                place,
                meeting,
                conditions,
                source);
    }

    /** With the birth date of its athlete. */
    Performance bornOn(LocalDate day) {
        return new Performance(
                id, athlete, nation, Optional.of(day), distance, mark, when, place, meeting, conditions, source);
    }

    /** On the day, or the fewer days, that another source tells. */
    Performance ranOn(DateInterval known) {
        return new Performance(
                idOf(athlete, distance, known.last(), mark),
                athlete,
                nation,
                born.filter(birth -> birth.isBefore(known.last())),
                distance,
                mark,
                known,
                place,
                meeting,
                conditions,
                source);
    }
}
