package org.metricmile.race;

import org.metricmile.athletics.Athlete;

/**
 * Where a runner is at a moment of the race.
 *
 * @param runner who
 * @param atSeconds seconds since the gun
 * @param metres run along the measured line, 0 to the race distance; good to 0.3 m where it is measured, to some metres
 *     where it is interpolated
 * @param provenance how it is known
 */
public record Location(Athlete runner, double atSeconds, double metres, Provenance provenance) {}
