package org.metricmile.records;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.Performance.Condition;

/** A row of a list of marks as the desk takes it, once it is told who is meant. */
record ListedPerformance(Performance mark, Optional<Ruling> ruling) {

    static ListedPerformance of(ListedMark row, Athlete athlete, Optional<BirthDate> born, Venues venues) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (row.event().track() == TrackKind.SHORT_TRACK) {
            conditions.add(Condition.SHORT_TRACK);
        }
        if (row.enRoute()) {
            conditions.add(Condition.EN_ROUTE);
        }
        Optional<LocalDate> day = row.person()
                .born()
                .flatMap(BirthDate::day)
                .or(() -> born.flatMap(BirthDate::day))
                .filter(known -> known.isBefore(row.day()));
        Distance distance = row.event().distance();
        Performance mark = new Performance(
                Performance.idOf(athlete, distance, row.day(), row.mark()),
                athlete,
                row.person().nation(),
                day,
                distance,
                row.mark(),
                DateInterval.on(row.day()),
                row.place(),
                venues.at(row.venue(), row.day()),
                conditions,
                row.source());
        return new ListedPerformance(mark, ruling(row, mark));
    }

    private static Optional<Ruling> ruling(ListedMark row, Performance mark) {
        return row.ruling()
                .flatMap(ruling -> Ruling.State.parse(ruling.state())
                        .map(state -> new Ruling(mark.id(), state, ruling.known(), ruling.reason(), row.source())));
    }
}
