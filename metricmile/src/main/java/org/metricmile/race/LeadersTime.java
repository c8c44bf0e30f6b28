package org.metricmile.race;

import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;

/**
 * When the head of the race passes a mark.
 *
 * @param runner who leads, empty where the source does not name the leader
 * @param at the mark
 * @param time since the gun
 * @param provenance where the time comes from
 */
public record LeadersTime(Optional<Athlete> runner, Distance at, ElapsedTime time, Provenance provenance) {}
