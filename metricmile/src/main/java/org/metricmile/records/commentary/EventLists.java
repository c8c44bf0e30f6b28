package org.metricmile.records.commentary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordScope.Venue;
import org.metricmile.records.TopLists;
import org.metricmile.records.TopLists.Ranked;

/**
 * The best of every athlete in an event, of all time and of the season, as it stood on the morning of a day: only marks of earlier
 * days, and only rulings of earlier days. The season is the year of that day.
 */
public final class EventLists {

    /**
     * An athlete's best.
     *
     * @param onThisTrack on the kind of track of the event: outdoors, or short track
     * @param fasterElsewhere on the other kind of track, where it is faster or the only one
     */
    public record Best(Optional<Performance> onThisTrack, Optional<Performance> fasterElsewhere) {}

    private final List<Ranked> allTime;
    private final List<Ranked> season;
    private final List<Ranked> outrightAllTime;
    private final List<Ranked> outrightSeason;

    private EventLists(TopLists lists, Sex sex, Event event, LocalDate day) {
        Venue venue = event.track() == TrackKind.SHORT_TRACK ? Venue.SHORT_TRACK : Venue.OUTDOOR;
        OptionalInt ever = OptionalInt.empty();
        OptionalInt thisYear = OptionalInt.of(day.getYear());
        allTime = lists.list(performers(sex, event, venue, ever, day));
        season = lists.list(performers(sex, event, venue, thisYear, day));
        outrightAllTime = lists.list(performers(sex, event, Venue.OUTRIGHT, ever, day));
        outrightSeason = lists.list(performers(sex, event, Venue.OUTRIGHT, thisYear, day));
    }

    /**
     * The lists of an event.
     *
     * @param lists all marks on record
     * @param day marks and rulings of this day and later ones are not seen
     */
    public static EventLists before(LocalDate day, TopLists lists, Sex sex, Event event) {
        return new EventLists(lists, sex, event, day);
    }

    private static TopLists.Question performers(Sex sex, Event event, Venue venue, OptionalInt year, LocalDate day) {
        LocalDate dayBefore = day.minusDays(1);
        return new TopLists.Question(
                sex,
                event.distance(),
                venue,
                false,
                Optional.empty(),
                Optional.empty(),
                year,
                OptionalInt.empty(),
                Integer.MAX_VALUE,
                dayBefore,
                dayBefore);
    }

    /** The first ranks of all time; those who share the last are all there. */
    public List<Ranked> allTime(int ranks) {
        return first(ranks, allTime);
    }

    /** The first ranks of the season; those who share the last are all there. */
    public List<Ranked> season(int ranks) {
        return first(ranks, season);
    }

    private static List<Ranked> first(int ranks, List<Ranked> list) {
        return list.stream().filter(ranked -> ranked.rank() <= ranks).toList();
    }

    public Best personalBest(Athlete athlete) {
        return best(athlete, allTime, outrightAllTime);
    }

    public Best seasonsBest(Athlete athlete) {
        return best(athlete, season, outrightSeason);
    }

    private static Best best(Athlete athlete, List<Ranked> list, List<Ranked> outright) {
        Optional<Performance> here = of(athlete, list);
        return new Best(here, of(athlete, outright).filter(mark -> !here.equals(Optional.of(mark))));
    }

    private static Optional<Performance> of(Athlete athlete, List<Ranked> list) {
        return list.stream()
                .map(Ranked::mark)
                .filter(mark -> mark.athlete().id().equals(athlete.id()))
                .findFirst();
    }
}
