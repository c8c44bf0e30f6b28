package org.metricmile.race;

import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;

/**
 * A position that a source gives for a runner at a mark.
 *
 * @param runner who
 * @param at the mark
 * @param position 1 is the leader
 * @param shared true if the source says that several runners have this position
 * @param provenance where the position comes from
 */
record ReportedPosition(Athlete runner, Distance at, int position, boolean shared, Provenance provenance) {}
