package org.metricmile.analysis.reserves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.physiology.AbilityFit;
import org.metricmile.physiology.AbilityPosterior;
import org.metricmile.physiology.AbilityPrior;
import org.metricmile.physiology.Best;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.ImplausibleBestsException;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;

/**
 * Finds bests that were no full effort: each is held against what all the others say of its distance, with their uncertainty. Held
 * against a fit that it is part of, a soft best would drag the fit along and hide itself.
 */
final class SoftBests {

    /** So many standard deviations slower than the others say is soft. */
    static final int SOFT_SPREADS = 2;

    /** A best that fits so well where it is part of the fit needs no second look. */
    private static final double FITTING_SPREADS = 0.5;

    private SoftBests() {}

    /**
     * The softest of the bests that are not bounds already.
     *
     * @param mode of the fit to all
     * @return empty if none is soft
     */
    static Optional<BestAsEvidence> softest(
            List<BestAsEvidence> bests, ThreeParameterCriticalSpeed mode, AbilityPrior prior) {
        Optional<BestAsEvidence> softest = Optional.empty();
        double slowest = SOFT_SPREADS;
        for (BestAsEvidence best : bests) {
            if (best.isBound() || logSlower(best, mode) < FITTING_SPREADS * AbilityFit.TIME_SPREAD) {
                continue;
            }
            double spreads = spreadsSlowerThanOthers(best, bests, prior);
            if (spreads > slowest) {
                slowest = spreads;
                softest = Optional.of(best);
            }
        }
        return softest;
    }

    /** 0 where the others say nothing. */
    private static double spreadsSlowerThanOthers(BestAsEvidence best, List<BestAsEvidence> bests, AbilityPrior prior) {
        List<Best> others = new ArrayList<>();
        boolean oneSided = true;
        for (BestAsEvidence other : bests) {
            if (!other.equals(best)) {
                others.add(other.best());
                oneSided &= other.isBound();
            }
        }
        if (oneSided) {
            return 0;
        }
        try {
            AbilityPosterior posterior = AbilityFit.of(others, prior, Drag.USUAL);
            double known = posterior.logTimeSpread(best.mark().distance().inMetres());
            // a race against rivals is slower by an exponential share: its mean is its standard deviation
            double raced = best.isForTime() ? 0 : AbilityFit.RACED_SHARE;
            double variance = AbilityFit.TIME_SPREAD * AbilityFit.TIME_SPREAD + known * known + raced * raced;
            return (logSlower(best, posterior.mode()) - raced) / Math.sqrt(variance);
        } catch (ImplausibleBestsException contradiction) {
            // the others must be mended first
            return 0;
        }
    }

    private static double logSlower(BestAsEvidence best, ThreeParameterCriticalSpeed mode) {
        double able = mode.formulaSeconds(best.mark().distance().inMetres());
        return Math.log(best.mark().mark().inSeconds() / able);
    }
}
