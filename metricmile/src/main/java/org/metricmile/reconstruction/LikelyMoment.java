package org.metricmile.reconstruction;

import java.util.List;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;

/**
 * Something that happened in most of the races that a race known in part may have been.
 *
 * @param kind what happened
 * @param athlete who did it
 * @param others who else had part in it in at least half of those races, the most frequent first
 * @param probability share of the races in which it happened there, 0 to 1
 * @param searched how many races of the ensemble were searched, the first: what the probability is a share of
 * @param atMetres race position of the athlete where it begins, in the races in which it happened
 * @param atSeconds when it begins, since the gun
 */
public record LikelyMoment(
        MomentKind kind,
        Athlete athlete,
        List<Athlete> others,
        double probability,
        int searched,
        CredibleInterval atMetres,
        CredibleInterval atSeconds) {

    /** @throws IllegalArgumentException if the probability is not 0 to 1, or no race was searched */
    public LikelyMoment {
        others = List.copyOf(others);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability is 0 to 1, not " + probability);
        }
        if (searched < 1) {
            throw new IllegalArgumentException("a moment is found in races, not in " + searched);
        }
    }
}
