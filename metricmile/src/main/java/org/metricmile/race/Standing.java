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
 * @param provenance how the position is known
 * @param passing when the runner passed the mark, where known
 */
public record Standing(
        Athlete runner, OptionalInt position, boolean shared, Provenance provenance, Optional<Passing> passing) {}
