package org.metricmile.records.commentary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.metricmile.athletics.Event;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.Ranking;

/**
 * What an athlete brings to a race, as it stood on its morning.
 *
 * @param entrant who
 * @param isCollected whether the whole career is collected, not only the races that happen to be on record
 * @param personalBest in the event of the race
 * @param seasonsBest in the event of the race
 * @param placings the best places in finals of championships, over any distance
 * @param rankings the last of each system in the year before, in the event of the race
 * @param finals the last finals over any distance, the latest first
 */
public record AthleteForm(
        Entrant entrant,
        boolean isCollected,
        EventLists.Best personalBest,
        EventLists.Best seasonsBest,
        List<CareerResult> placings,
        List<Ranking> rankings,
        List<CareerResult> finals) {

    private static final int PLACINGS = 3;
    private static final int FINALS = 5;

    /** The better place first; of equal ones that of the greater championship, then the later one. */
    private static final Comparator<CareerResult> BEST_PLACE_FIRST = Comparator.comparing(
                    (CareerResult result) -> result.place().orElse(Integer.MAX_VALUE))
            .thenComparing(result -> result.occasion().category())
            .thenComparing(CareerResult.IN_TIME.reversed());

    public AthleteForm {
        placings = List.copyOf(placings);
        rankings = List.copyOf(rankings);
        finals = List.copyOf(finals);
    }

    /**
     * Whether a faster best may be missing though the career is collected: the season has no mark in the event, so that its source may
     * have ended before.
     */
    public boolean isSeasonMissing() {
        return isCollected
                && seasonsBest.onThisTrack().isEmpty()
                && seasonsBest.fasterElsewhere().isEmpty();
    }

    static AthleteForm before(LocalDate day, Event event, Entrant entrant, FormBook book, EventLists lists) {
        List<CareerResult> finals = book.careers().upTo(entrant.athlete(), day.minusDays(1)).stream()
                .filter(AthleteForm::ranInFinal)
                .toList();
        return new AthleteForm(
                entrant,
                book.careers().isFollowed(entrant.athlete()),
                lists.personalBest(entrant.athlete()),
                lists.seasonsBest(entrant.athlete()),
                finals.stream()
                        .filter(AthleteForm::isPlacedAtChampionship)
                        .sorted(BEST_PLACE_FIRST)
                        .limit(PLACINGS)
                        .toList(),
                book.rankings(entrant.athlete(), event.distance(), day),
                finals.stream()
                        .sorted(CareerResult.IN_TIME.reversed())
                        .limit(FINALS)
                        .toList());
    }

    private static boolean ranInFinal(CareerResult result) {
        return result.stage().isFinal()
                && !result.isEnRoute()
                && !result.outcome().equals("DNS");
    }

    private static boolean isPlacedAtChampionship(CareerResult result) {
        return result.occasion().category().isChampionship()
                && !result.stage().ageGroup()
                && result.place().isPresent();
    }
}
