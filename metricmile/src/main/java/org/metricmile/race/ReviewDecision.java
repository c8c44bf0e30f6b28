package org.metricmile.race;

import java.util.Optional;
import org.metricmile.athletics.Athlete;

/**
 * What a person decided about a {@link ReviewItem}.
 *
 * @param raceId own id of the race
 * @param printed whom the row names, as in {@link ReviewItem}
 * @param athlete who is meant; empty if the row is to be left out
 */
public record ReviewDecision(String raceId, String printed, Optional<Athlete> athlete) {}
