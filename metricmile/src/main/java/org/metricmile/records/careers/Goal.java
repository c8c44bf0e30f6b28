package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Source;

/**
 * What an athlete said to be aiming at.
 *
 * @param athleteId who
 * @param competitionId where, {@code OG2028}
 * @param distance over which distance
 * @param place the place aimed at, empty where none was named
 * @param words the goal in our words
 * @param said the day on which it was said or printed
 * @param source where it was read
 */
public record Goal(
        String athleteId,
        String competitionId,
        Distance distance,
        OptionalInt place,
        String words,
        LocalDate said,
        Source source) {

    static List<Goal> read(Optional<FactTable> table) {
        List<Goal> goals = new ArrayList<>();
        FactRow.of(table).forEach(row -> {
            Optional<Distance> distance = row.distance("event");
            Optional<LocalDate> said = row.day("said_on");
            if (distance.isPresent() && said.isPresent()) {
                goals.add(new Goal(
                        row.text("athlete_id"),
                        row.text("competition_id"),
                        distance.get(),
                        row.whole("place"),
                        row.text("goal"),
                        said.get(),
                        row.source("source_url")));
            }
        });
        return goals;
    }

    /** What became of it by the end of a day: the result in that final, or the furthest one; empty if none is on record. */
    public Optional<CareerResult> outcome(Careers careers, Athlete athlete, LocalDate day) {
        return careers.upTo(athlete, day).stream()
                .filter(result -> result.occasion().competitionId().equals(competitionId)
                        && result.distance().equals(distance))
                .reduce((earlier, later) -> later);
    }

    /** Whether it is ticked off by the end of a day. */
    public boolean isReached(Careers careers, Athlete athlete, LocalDate day) {
        return outcome(careers, athlete, day)
                .filter(result -> result.stage().isFinal()
                        && result.place().isPresent()
                        && result.place().getAsInt() <= place.orElse(Integer.MAX_VALUE))
                .isPresent();
    }
}
