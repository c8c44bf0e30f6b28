package org.metricmile.records.careers;

import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Source;

/**
 * What one source says of a result.
 *
 * @param mark the time, empty where it tells none
 * @param place the place, empty where it tells none
 * @param source where it was read
 */
public record Account(Optional<Mark> mark, OptionalInt place, Source source) {

    boolean contradicts(Account other) {
        boolean otherMark = mark.isPresent()
                && other.mark.isPresent()
                && mark.get().hundredths() != other.mark.get().hundredths();
        boolean otherPlace = place.isPresent() && other.place.isPresent() && !place.equals(other.place);
        return otherMark || otherPlace;
    }

    /** {@code 2nd in 3:27.79}, as far as it is told. */
    String told() {
        String told = (place.isPresent() ? "place " + place.getAsInt() : "")
                + (place.isPresent() && mark.isPresent() ? " in " : "")
                + mark.map(Mark::toString).orElse("");
        return told.isEmpty() ? "neither place nor mark" : told;
    }
}
