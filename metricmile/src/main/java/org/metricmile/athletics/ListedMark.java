package org.metricmile.athletics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of a list of marks, as read.
 *
 * @param person whom the row names
 * @param event what was run
 * @param mark the time
 * @param day when
 * @param place in the race or heat; empty where none is printed, as of a mark made on the way in a longer race
 * @param printedPlace the place as printed, {@code 1h2} for the first of the second heat; may be empty
 * @param venue where, as printed; may be empty
 * @param enRoute whether the list says that it was timed on the way in a longer race
 * @param ruling what the list says was decided about it
 * @param source where the row stands
 */
public record ListedMark(
        ListedPerson person,
        Event event,
        Mark mark,
        LocalDate day,
        OptionalInt place,
        String printedPlace,
        String venue,
        boolean enRoute,
        Optional<ListedRuling> ruling,
        Source source) {

    /**
     * What was decided about a mark.
     *
     * @param state in small letters, {@code annulled}; the record desk says which there are
     * @param known the day since when that is known
     * @param reason in words, may be empty
     */
    public record ListedRuling(String state, LocalDate known, String reason) {}
}
