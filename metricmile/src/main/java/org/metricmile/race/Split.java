package org.metricmile.race;

import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Source;

/**
 * What a source says of one runner at one mark: a time, a position, or both.
 *
 * @param runner the runner, or empty where the source gives only the leader's time without a name, or a pacemaker's
 * @param at the mark
 * @param time time since the gun; empty where only the position is known
 * @param position position at the mark, 1 is the leader
 * @param positionShared true if the source gives several runners this position
 * @param provenance official, hand, measured or reported
 * @param source where it was read
 */
public record Split(
        Optional<Athlete> runner,
        Distance at,
        Optional<ElapsedTime> time,
        OptionalInt position,
        boolean positionShared,
        Provenance provenance,
        Source source) {

    public boolean isOf(Athlete athlete) {
        return runner.isPresent() && runner.get().equals(athlete);
    }
}
