package org.metricmile.analysis.reserves;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.Distance;
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

    /** With one other distance it would be the prior that speaks: a runner of much D' may have one that is good and one that is not. */
    private static final int OTHERS = 2;

    private SoftBests() {}

    /** The softest of the bests that are not bounds already; empty if none is soft. */
    static Optional<BestAsEvidence> softest(List<BestAsEvidence> bests, AbilityPrior prior) {
        Optional<BestAsEvidence> softest = Optional.empty();
        double slowest = SOFT_SPREADS;
        for (BestAsEvidence best : bests) {
            double spreads = best.isBound() ? 0 : spreadsSlowerThanOthers(best, bests, prior);
            if (spreads > slowest) {
                slowest = spreads;
                softest = Optional.of(best);
            }
        }
        return softest;
    }

    /** 0 where the others say too little. */
    private static double spreadsSlowerThanOthers(BestAsEvidence best, List<BestAsEvidence> bests, AbilityPrior prior) {
        List<Best> others = new ArrayList<>();
        Set<Distance> telling = new HashSet<>();
        for (BestAsEvidence other : bests) {
            if (!other.equals(best)) {
                others.add(other.best());
                if (!other.isBound()
                        && !other.mark().distance().equals(best.mark().distance())) {
                    telling.add(other.mark().distance());
                }
            }
        }
        if (telling.size() < OTHERS) {
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
