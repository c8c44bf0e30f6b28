package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;

/**
 * Where a ranking placed an athlete. A world ranking, a season list and a magazine's merit ranking are different things, so each
 * goes by its own name.
 *
 * @param system whose ranking, by its own name
 * @param on the day of the ranking; the last day of the year for a ranking of a year
 * @param athlete who
 * @param distance event
 * @param rank place in the ranking, above 0
 * @param source where it was read
 */
public record Ranking(String system, LocalDate on, Athlete athlete, Distance distance, int rank, Source source) {

    static List<Ranking> read(Optional<FactTable> table, Identities identities) {
        List<Ranking> rankings = new ArrayList<>();
        FactRow.of(table).forEach(row -> {
            Optional<Distance> distance = row.distance("event");
            Optional<LocalDate> on = row.day("as_of").or(() -> endOfYear(row.text("as_of")));
            Optional<Sex> sex = row.sex("sex");
            OptionalInt rank = row.whole("rank");
            if (distance.isPresent() && on.isPresent() && sex.isPresent() && rank.isPresent()) {
                rankings.add(new Ranking(
                        row.text("system"),
                        on.get(),
                        identities.athlete(ListName.readable(row.text("athlete")), row.nation("country"), sex.get()),
                        distance.get(),
                        rank.getAsInt(),
                        row.source("source_url")));
            }
        });
        return rankings;
    }

    private static Optional<LocalDate> endOfYear(String text) {
        return text.matches("\\d{4}") ? Optional.of(LocalDate.of(Integer.parseInt(text), 12, 31)) : Optional.empty();
    }

    /** The last ranking of each system of the year before a day. */
    static List<Ranking> lastBefore(List<Ranking> all, Athlete athlete, Distance distance, LocalDate day) {
        Map<String, Ranking> last = new LinkedHashMap<>();
        for (Ranking ranking : all) {
            boolean counts = ranking.athlete().equals(athlete)
                    && ranking.distance().equals(distance)
                    && ranking.on().isBefore(day)
                    && ranking.on().isAfter(day.minusYears(1));
            if (counts) {
                last.merge(ranking.system(), ranking, (one, other) -> other.on().isAfter(one.on()) ? other : one);
            }
        }
        return List.copyOf(last.values());
    }
}
