package org.metricmile.analysis;

import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;

/**
 * The lead passing from one runner to another.
 *
 * @param from who led before
 * @param to who leads now
 * @param after the last mark at which the one led
 * @param by the first mark at which the other leads
 * @param provenance of the order at that mark
 */
public record LeadChange(Athlete from, Athlete to, Distance after, Distance by, Provenance provenance) {}
