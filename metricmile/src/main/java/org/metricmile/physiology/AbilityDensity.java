package org.metricmile.physiology;

import java.util.List;

/**
 * Logarithm of the posterior of an ability, but for a constant, of many runners side by side, in loops that a processor does several
 * runners at a time. It is the sum of what the prior and each best say ({@link TimeEvidence}), good to 1e-10; minus infinity for who
 * cannot be.
 */
final class AbilityDensity {

    /** Up to here six terms of the series of the logarithm leave out less than 1e-16 of it. */
    private static final double NEAR = 0.05;

    private final AbilityPrior prior;
    private final double[] metres;
    private final double[] seconds;
    private final Best.Effort[] efforts;

    /** @param drag to bring bests of other than ordinary shelter to it */
    AbilityDensity(List<Best> bests, AbilityPrior prior, Drag drag) {
        this.prior = prior;
        this.metres =
                bests.stream().mapToDouble(best -> best.distance().inMetres()).toArray();
        this.seconds = bests.stream()
                .mapToDouble(best -> best.secondsInOrdinaryShelter(drag))
                .toArray();
        this.efforts = bests.stream().map(Best::effort).toArray(Best.Effort[]::new);
    }

    /** Writes the logarithm of each runner of a block. */
    void fill(RunnerBlock block, double[] logDensity) {
        double[] misfit = new double[block.count()];
        addPrior(block, misfit);
        double[] sprintSeconds = sprintSeconds(block);
        double[] shares = new double[block.count()];
        for (int best = 0; best < metres.length; best++) {
            shares(block, sprintSeconds, best, shares);
            if (efforts[best] == Best.Effort.FULL) {
                addFullEffort(shares, misfit);
            } else {
                addOneSided(shares, efforts[best], misfit);
            }
        }
        for (int i = 0; i < misfit.length; i++) {
            boolean possible =
                    PlausibleAbility.holds(block.criticalSpeedMps[i], block.dPrimeMetres[i], block.maximalSpeedMps[i]);
            logDensity[i] = possible ? -misfit[i] : Double.NEGATIVE_INFINITY;
        }
    }

    private void addPrior(RunnerBlock block, double[] misfit) {
        double criticalSpeedMps = prior.centre().criticalSpeedMps();
        double dPrimeMetres = prior.centre().dPrimeMetres();
        double maximalSpeedMps = prior.centre().maximalSpeedMps();
        double byCriticalSpeed = 1 / prior.criticalSpeedSpreadMps();
        double byDPrime = 1 / prior.dPrimeSpreadMetres();
        double byMaximalSpeed = 1 / prior.maximalSpeedSpreadMps();
        for (int i = 0; i < misfit.length; i++) {
            double first = (block.criticalSpeedMps[i] - criticalSpeedMps) * byCriticalSpeed;
            double second = (block.dPrimeMetres[i] - dPrimeMetres) * byDPrime;
            double third = (block.maximalSpeedMps[i] - maximalSpeedMps) * byMaximalSpeed;
            misfit[i] = (first * first + second * second + third * third) * 0.5;
        }
    }

    /** A of {@link ThreeParameterCriticalSpeed}, by runner. */
    private static double[] sprintSeconds(RunnerBlock block) {
        double[] sprintSeconds = new double[block.count()];
        for (int i = 0; i < sprintSeconds.length; i++) {
            sprintSeconds[i] = block.dPrimeMetres[i] / (block.maximalSpeedMps[i] - block.criticalSpeedMps[i]);
        }
        return sprintSeconds;
    }

    /** The best less the time that each runner is able to, as a share of their sum: twice its atanh is the logarithm of their ratio. */
    private void shares(RunnerBlock block, double[] sprintSeconds, int best, double[] shares) {
        double bestMetres = metres[best];
        double bestSeconds = seconds[best];
        for (int i = 0; i < shares.length; i++) {
            double criticalSpeedMps = block.criticalSpeedMps[i];
            double sprint = sprintSeconds[i];
            double linear = criticalSpeedMps * sprint + block.dPrimeMetres[i] - bestMetres;
            double root = Math.sqrt(linear * linear + 4 * criticalSpeedMps * bestMetres * sprint);
            double ableSeconds = (root - linear) / (2 * criticalSpeedMps);
            shares[i] = (bestSeconds - ableSeconds) / (bestSeconds + ableSeconds);
        }
    }

    private static void addFullEffort(double[] shares, double[] misfit) {
        double half = 0.5 / (AbilityFit.TIME_SPREAD * AbilityFit.TIME_SPREAD);
        for (int i = 0; i < misfit.length; i++) {
            double log = logOfRatio(shares[i]);
            misfit[i] += log * log * half;
        }
        for (int i = 0; i < misfit.length; i++) {
            if (Math.abs(shares[i]) > NEAR) {
                double log = logOfRatio(shares[i]);
                double exact = exactLogOfRatio(shares[i]);
                misfit[i] += (exact * exact - log * log) * half;
            }
        }
    }

    private static void addOneSided(double[] shares, Best.Effort effort, double[] misfit) {
        for (int i = 0; i < misfit.length; i++) {
            double share = shares[i];
            // the logarithm is more than twice the share
            if (effort == Best.Effort.RACED || 2 * share < TimeEvidence.NOT_BINDING * AbilityFit.TIME_SPREAD) {
                double log = Math.abs(share) > NEAR ? exactLogOfRatio(share) : logOfRatio(share);
                misfit[i] += TimeEvidence.misfit(effort, log / AbilityFit.TIME_SPREAD);
            }
        }
    }

    private static double exactLogOfRatio(double share) {
        return Math.log((1 + share) / (1 - share));
    }

    /** Twice the inverse hyperbolic tangent, by its series. */
    private static double logOfRatio(double share) {
        double squared = share * share;
        double sum = 1.0 / 11;
        sum = sum * squared + 1.0 / 9;
        sum = sum * squared + 1.0 / 7;
        sum = sum * squared + 1.0 / 5;
        sum = sum * squared + 1.0 / 3;
        return 2 * share * (sum * squared + 1);
    }
}
