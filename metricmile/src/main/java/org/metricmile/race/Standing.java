package org.metricmile.race;

import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;

/**
 * One runner in the order at a mark.
 *
 * @param runner who
 * @param position position among all runners in the race, 1 is the leader; empty where it cannot be known
 * @param shared true if several runners have this position
 * @param told true if a source gives the position, false if it was counted from times
 * @param provenance how the position is known
 * @param passing when the runner passed the mark, where known
 */
public record Standing(
        Athlete runner,
        OptionalInt position,
        boolean shared,
        boolean told,
        Provenance provenance,
        Optional<Passing> passing) {}
