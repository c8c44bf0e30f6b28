package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.metricmile.records.Meeting;
import org.metricmile.records.Performance;

/** The marks of careers as the record desk reads them. */
final class CareerMarks {

    private final Careers careers;

    CareerMarks(Careers careers) {
        this.careers = careers;
    }

    List<Performance> all() {
        return careers.all().map(this::of).flatMap(Optional::stream).toList();
    }

    /** The mark of a result; empty if it has none. One whose day is not known is of the last day on which it may have been run. */
    Optional<Performance> of(CareerResult result) {
        if (result.mark().isEmpty()) {
            return Optional.empty();
        }
        LocalDate on = result.occasion().when().last();
        return Optional.of(new Performance(
                Performance.idOf(
                        result.athlete(), result.distance(), on, result.mark().get()),
                result.athlete(),
                result.nation(),
                careers.born(result.athlete()).filter(day -> day.isBefore(on)),
                result.distance(),
                result.mark().get(),
                result.occasion().when(),
                result.place(),
                new Meeting(
                        result.occasion().competitionId(),
                        result.occasion().category().isChampionship()
                                ? result.occasion().category().name()
                                : "",
                        result.occasion().category(),
                        place(result.occasion()),
                        result.occasion().words(false)),
                result.conditions(),
                result.accounts().get(0).source()));
    }

    private static String place(Occasion occasion) {
        return occasion.host().isKnown()
                ? occasion.town() + " (" + occasion.host().code() + ")"
                : occasion.town();
    }
}
