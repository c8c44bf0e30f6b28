package org.metricmile.race;

import org.metricmile.athletics.Precision;

/**
 * A point that a runner's trace goes through.
 *
 * @param metres along the measured line
 * @param seconds since the gun
 * @param precision of the time
 * @param provenance of the time
 */
record Knot(double metres, double seconds, Precision precision, Provenance provenance) {}
