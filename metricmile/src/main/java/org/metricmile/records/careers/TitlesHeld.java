package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Distance;

/**
 * Titles: who holds one is whoever won the last edition of its championship that was decided before the day. It is decided once its
 * final is on record as run, or once the championship is over.
 */
public final class TitlesHeld {

    private final Careers careers;
    private final Podiums podiums;
    private final ChampionshipCalendar calendar;

    TitlesHeld(Careers careers, Podiums podiums, ChampionshipCalendar calendar) {
        this.careers = careers;
        this.podiums = podiums;
        this.calendar = calendar;
    }

    /**
     * A title held.
     *
     * @param won the win
     * @param defence where it is at stake next; empty if that is not on the calendar
     */
    public record Title(CareerResult won, Optional<Competition> defence) {

        public CompetitionCategory category() {
            return won.occasion().category();
        }

        /** {@code World Championships 1500 m}. */
        public String name() {
            return category().label() + " " + won.event().name();
        }
    }

    /** The titles that an athlete holds at the beginning of a day, the earliest won first. */
    public List<Title> on(LocalDate day, Athlete athlete) {
        List<Title> titles = new ArrayList<>();
        TreeSet<Distance> distances = new TreeSet<>();
        careers.of(athlete).forEach(result -> distances.add(result.distance()));
        for (CompetitionCategory category : CompetitionCategory.values()) {
            if (!category.isChampionship()) {
                continue;
            }
            for (Distance distance : distances) {
                podiums.champion(category, athlete.sex(), distance, day)
                        .filter(won -> won.athlete().equals(athlete))
                        .map(won -> new Title(won, next(won)))
                        .ifPresent(titles::add);
            }
        }
        titles.sort(Comparator.comparing(Title::won, CareerResult.IN_TIME));
        return titles;
    }

    private Optional<Competition> next(CareerResult won) {
        return calendar.find(won.occasion().competitionId())
                .flatMap(Competition::dates)
                .flatMap(dates -> calendar.nextAfter(won.occasion().category(), dates.first()));
    }
}
