package org.metricmile.reconstruction;

import java.util.List;
import java.util.Set;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;

/**
 * Something that happened in most of the races that a race known in part may have been.
 *
 * @param kind what happened
 * @param athlete who did it
 * @param others who else had part in it in at least half of those races, the most frequent first
 * @param probability share of the races in which it happened there, with whomever, 0 to 1
 * @param withOthers share of the races in which it happened there with all of these others, at most the other share
 * @param races in which of the searched races it happened there, by number from 0
 * @param searched how many races of the ensemble were searched, the first: what the probability is a share of
 * @param atMetres race position of the athlete where it begins, in the races in which it happened
 * @param atSeconds when it begins, since the gun
 */
public record LikelyMoment(
        MomentKind kind,
        Athlete athlete,
        List<Athlete> others,
        double probability,
        double withOthers,
        Set<Integer> races,
        int searched,
        CredibleInterval atMetres,
        CredibleInterval atSeconds) {

    /** Less than this is no difference that so many races could tell. */
    private static final double AS_SURE = 0.025;

    /** @throws IllegalArgumentException if the probability is not 0 to 1, or no race was searched */
    public LikelyMoment {
        others = List.copyOf(others);
        races = Set.copyOf(races);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability is 0 to 1, not " + probability);
        }
        if (!(withOthers >= 0 && withOthers <= probability)) {
            throw new IllegalArgumentException(
                    "with whom is no surer than that it happened: " + withOthers + ", " + probability);
        }
        if (searched < 1) {
            throw new IllegalArgumentException("a moment is found in races, not in " + searched);
        }
    }

    /** Whether who else had part in it is as sure as that it happened, as far as so many races can tell. */
    public boolean areOthersAsSure() {
        return probability - withOthers < AS_SURE;
    }

    /** Whether the other happened too in the races in which this did, all but so few that the one is as sure as both. */
    public boolean isAsSureWith(LikelyMoment other) {
        long both = races.stream().filter(other.races::contains).count();
        return probability - (double) both / searched < AS_SURE;
    }
}
