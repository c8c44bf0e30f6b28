package org.metricmile.records.careers;

import org.metricmile.athletics.Mark;

/**
 * Whether two athletes' results were made in one race.
 *
 * <p>They were if both name the same race on record; else if distance and day are the same, the occasions may be one meeting, the
 * stages may be one race, both have a place and none was made on the way, and places and marks agree: the better place has no
 * slower mark, and equal places have equal marks. Lists of careers name no race, so this is an inference; it is drawn the same way
 * for everybody.
 */
final class SameRace {

    private SameRace() {}

    static boolean test(CareerResult one, CareerResult other) {
        if (!one.distance().equals(other.distance())
                || one.athlete().equals(other.athlete())
                || one.athlete().sex() != other.athlete().sex()
                || one.isEnRoute()
                || other.isEnRoute()
                || one.place().isEmpty()
                || other.place().isEmpty()) {
            return false;
        }
        if (!one.raceId().isEmpty() && !other.raceId().isEmpty()) {
            return one.raceId().equals(other.raceId());
        }
        return one.stage().mayBe(other.stage())
                && one.occasion().when().equals(other.occasion().when())
                && one.isShortTrack() == other.isShortTrack()
                && one.occasion().mayBe(other.occasion())
                && placesAgree(one, other);
    }

    private static boolean placesAgree(CareerResult one, CareerResult other) {
        int order = Integer.compare(one.place().getAsInt(), other.place().getAsInt());
        if (one.mark().isEmpty() || other.mark().isEmpty()) {
            return order != 0;
        }
        Mark own = one.mark().get();
        Mark others = other.mark().get();
        int times = Integer.compare(own.hundredths(), others.hundredths());
        return order == 0 ? times == 0 : times == 0 || Integer.signum(order) == Integer.signum(times);
    }
}
