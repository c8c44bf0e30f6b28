package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;

/**
 * How fast the first men or women of great races were, all races of a list together.
 *
 * @param sex of whom
 * @param distance over which distance
 * @param races the list
 */
public record DepthOfRaces(Sex sex, Distance distance, List<Depth> races) {

    /** How many first finishers the list gives the mean of. */
    public static final List<Integer> FIRST = List.of(3, 4, 8, 12);

    private static final List<Integer> BARRIERS = List.of(208, 210, 212);

    public DepthOfRaces {
        races = List.copyOf(races);
    }

    /**
     * One race.
     *
     * @param on the day
     * @param venue where
     * @param winner name as printed
     * @param winning mark of the winner
     * @param meanSeconds mean of the first 3, 4, 8 and 12 in seconds, as far as there were so many
     * @param under how many ran under a time, by that time in seconds
     * @param source where it was read
     */
    public record Depth(
            LocalDate on,
            String venue,
            String winner,
            Mark winning,
            Map<Integer, Double> meanSeconds,
            Map<Integer, Integer> under,
            Source source) {

        public Depth {
            meanSeconds = Map.copyOf(meanSeconds);
            under = Map.copyOf(under);
        }

        /** {@code Bruxelles (BEL) 2001}. */
        public String told() {
            return venue + " " + on.getYear();
        }
    }

    static DepthOfRaces read(Optional<FactTable> table, Sex sex, Distance distance) {
        List<Depth> races = new ArrayList<>();
        FactRow.of(table).forEach(row -> {
            Optional<LocalDate> on = row.day("date");
            Optional<Mark> winning = row.mark("winning_mark");
            if (on.isEmpty() || winning.isEmpty()) {
                return;
            }
            Map<Integer, Double> means = new LinkedHashMap<>();
            for (int first : FIRST) {
                String mean = row.text("mean_top" + first);
                if (!mean.isEmpty()) {
                    means.put(first, Double.valueOf(mean));
                }
            }
            Map<Integer, Integer> under = new LinkedHashMap<>();
            for (int barrier : BARRIERS) {
                OptionalInt men = row.whole("n_sub_%d_%02d".formatted(barrier / 60, barrier % 60));
                men.ifPresent(number -> under.put(barrier, number));
            }
            races.add(new Depth(
                    on.get(),
                    row.text("venue"),
                    ListName.readable(row.text("winner")),
                    winning.get(),
                    means,
                    under,
                    row.source("")));
        });
        return new DepthOfRaces(sex, distance, races);
    }

    /** The races of the list before a day. */
    public List<Depth> before(LocalDate day) {
        return races.stream().filter(race -> race.on().isBefore(day)).toList();
    }
}
