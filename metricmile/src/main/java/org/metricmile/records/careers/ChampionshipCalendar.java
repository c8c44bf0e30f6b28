package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;

/** The championships that are listed with their days, past and to come. */
public final class ChampionshipCalendar {

    private final List<Competition> editions;

    public ChampionshipCalendar(Competitions competitions) {
        editions = competitions.all().stream()
                .map(Competitions.Edition::competition)
                .filter(edition ->
                        edition.category().isChampionship() && edition.dates().isPresent())
                .sorted(Comparator.comparing(ChampionshipCalendar::firstDay))
                .toList();
    }

    private static LocalDate firstDay(Competition edition) {
        return edition.dates().orElseThrow().first();
    }

    private static LocalDate lastDay(Competition edition) {
        return edition.dates().orElseThrow().last();
    }

    /** The edition of an id, if it is a championship that is listed with its days. */
    public Optional<Competition> find(String competitionId) {
        return editions.stream()
                .filter(edition -> edition.id().equals(competitionId))
                .findFirst();
    }

    /** All editions of one kind, in time. */
    public List<Competition> editions(CompetitionCategory category) {
        return editions.stream()
                .filter(edition -> edition.category() == category)
                .toList();
    }

    /** The editions of some kinds that began after one day and on or before another, in time. */
    public List<Competition> begun(List<CompetitionCategory> categories, LocalDate after, LocalDate upTo) {
        return editions.stream()
                .filter(edition -> categories.contains(edition.category())
                        && firstDay(edition).isAfter(after)
                        && !firstDay(edition).isAfter(upTo))
                .toList();
    }

    /** The last edition of a kind that was over before a day. */
    public Optional<Competition> lastBefore(CompetitionCategory category, LocalDate day) {
        return editions(category).stream()
                .filter(edition -> lastDay(edition).isBefore(day))
                .reduce((earlier, later) -> later);
    }

    /** The next edition of a kind that begins after a day. */
    public Optional<Competition> nextAfter(CompetitionCategory category, LocalDate day) {
        return editions(category).stream()
                .filter(edition -> firstDay(edition).isAfter(day))
                .findFirst();
    }

    /** Every championship that begins after a day, in time. */
    public List<Competition> after(LocalDate day) {
        return editions.stream()
                .filter(edition -> firstDay(edition).isAfter(day))
                .toList();
    }
}
