package org.metricmile.analysis.reserves;

import java.util.Optional;
import org.metricmile.athletics.Athlete;

/**
 * What is known of the reserve of one runner of a race.
 *
 * @param ability with the bests that were asked
 * @param reserve along the run; empty where the ability or the run is not known
 * @param whyNot why there is no reserve; empty text if there is one
 */
public record RunnerReserve(AbilityOnTheDay ability, Optional<FollowedReserve> reserve, String whyNot) {

    public Athlete athlete() {
        return ability.athlete();
    }
}
