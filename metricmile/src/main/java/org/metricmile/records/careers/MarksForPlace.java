package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;

/**
 * The best marks for each place in a race: the fastest that anybody ran and came third. Of each place only the first few are listed.
 *
 * @param sex of whom
 * @param distance over which distance
 * @param entries the list
 */
public record MarksForPlace(Sex sex, Distance distance, List<Entry> entries) {

    public MarksForPlace {
        entries = List.copyOf(entries);
    }

    /**
     * One mark.
     *
     * @param place in its race
     * @param rank among the marks for that place, from 1
     * @param mark the time
     * @param athlete name as printed
     * @param on the day
     * @param venue where
     * @param source where it was read
     */
    public record Entry(int place, int rank, Mark mark, String athlete, LocalDate on, String venue, Source source) {

        /** {@code Bernard LAGAT 3:28.51, Zürich (SUI) 2000}. */
        public String told() {
            return athlete + " " + mark + ", " + venue + " " + on.getYear();
        }
    }

    static MarksForPlace read(Optional<FactTable> table, Sex sex, Distance distance) {
        List<Entry> entries = new ArrayList<>();
        FactRow.of(table).forEach(row -> {
            OptionalInt place = row.whole("place");
            OptionalInt rank = row.whole("rank");
            Optional<Mark> mark = row.mark("mark");
            Optional<LocalDate> on = row.day("date");
            if (place.isPresent() && rank.isPresent() && mark.isPresent() && on.isPresent()) {
                entries.add(new Entry(
                        place.getAsInt(),
                        rank.getAsInt(),
                        mark.get(),
                        ListName.readable(row.text("athlete")),
                        on.get(),
                        row.text("venue"),
                        row.source("")));
            }
        });
        return new MarksForPlace(sex, distance, entries);
    }

    /**
     * The marks for a place, if the list is long enough to know all that were better before a day.
     *
     * @param mark a mark that was run on the day
     * @return those before the day, the best first; empty if the mark is not in the list, so that better ones may be missing
     */
    public Optional<List<Entry>> before(LocalDate day, int place, Mark mark) {
        List<Entry> ofPlace =
                entries.stream().filter(entry -> entry.place() == place).toList();
        boolean listed = ofPlace.stream()
                .anyMatch(entry -> entry.on().equals(day) && entry.mark().hundredths() == mark.hundredths());
        return listed
                ? Optional.of(ofPlace.stream()
                        .filter(entry -> entry.on().isBefore(day))
                        .toList())
                : Optional.empty();
    }
}
