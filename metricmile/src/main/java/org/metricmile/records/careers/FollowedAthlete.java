package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;

/**
 * An athlete whose career results are collected: every mark inside the cut-offs of the lists, and more where sources had it.
 *
 * @param athlete who
 * @param nations whom the athlete ran for in the career
 * @param born birth date, where known
 */
public record FollowedAthlete(Athlete athlete, Set<Nation> nations, Optional<LocalDate> born) {

    public FollowedAthlete {
        nations = Set.copyOf(nations);
    }

    /** The one nation of a whole career; unknown for an athlete who changed it. */
    Nation onlyNation() {
        return nations.size() == 1 ? nations.iterator().next() : Nation.UNKNOWN;
    }
}
