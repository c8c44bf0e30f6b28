package org.metricmile.physiology;

/**
 * The three-parameter critical speed model: the speed that can be kept up for t seconds is CS + D'/(t + A), where
 * A = D'/(v_max - CS).
 *
 * <p>Source: Morton 1996, Ergonomics 39:611; the most accurate of the critical speed models for six elite runners over 1500 to
 * 10,000 m (Vandewalle 2018, BioMed Res. Int. 8203062). Valid range: 40 s to 30 min; one set of parameters comes within
 * 1.5 % of world-best level from 800 to 5000 m. Page: {@code docs/explanation/models/critical-speed.md}.
 *
 * @param criticalSpeedMps CS, above 0
 * @param dPrimeMetres D', above 0; 300 to 350 for the best men: larger than in the two-parameter model
 * @param maximalSpeedMps v_max, above CS
 */
public record ThreeParameterCriticalSpeed(double criticalSpeedMps, double dPrimeMetres, double maximalSpeedMps)
        implements EnergyModel {

    static final ValidDurations VALID = new ValidDurations(40, 1800);

    /** @throws IllegalArgumentException if CS or D' is not above 0, or v_max not above CS */
    public ThreeParameterCriticalSpeed {
        new DPrimeBalance(criticalSpeedMps, dPrimeMetres, Reconstitution.USUAL);
        if (!(maximalSpeedMps > criticalSpeedMps
                && Double.isFinite(maximalSpeedMps)
                && Double.isFinite(dPrimeMetres))) {
            throw new IllegalArgumentException(
                    "the highest speed must be above the critical speed, not %s m/s with %s m/s"
                            .formatted(maximalSpeedMps, criticalSpeedMps));
        }
    }

    @Override
    public String name() {
        return "critical speed, three parameters";
    }

    @Override
    public String page() {
        return "critical-speed";
    }

    @Override
    public ValidDurations validDurations() {
        return VALID;
    }

    @Override
    public double sustainableMps() {
        return criticalSpeedMps;
    }

    @Override
    public double fastestMps(double share) {
        return SprintCap.USUAL.fastestMps(criticalSpeedMps, maximalSpeedMps, share);
    }

    @Override
    public double shareAfter(double share, double demandMps, double seconds) {
        return balance(Reconstitution.USUAL).afterMetres(share * dPrimeMetres, demandMps, seconds) / dPrimeMetres;
    }

    @Override
    public double bestSeconds(double metres) {
        return VALID.checked(formulaSeconds(metres), name(), metres, "a distance between 400 m and 10,000 m");
    }

    /**
     * The formula alone, also where the model does not hold: the positive root of
     * CS t^2 + (CS A + D' - d) t - d A = 0, the time of an even run to exhaustion.
     */
    public double formulaSeconds(double metres) {
        double sprintSeconds = dPrimeMetres / (maximalSpeedMps - criticalSpeedMps);
        double linear = criticalSpeedMps * sprintSeconds + dPrimeMetres - metres;
        double root = Math.sqrt(linear * linear + 4 * criticalSpeedMps * metres * sprintSeconds);
        // of the two forms of the root, the one that adds numbers of the same sign
        return linear > 0 ? 2 * metres * sprintSeconds / (linear + root) : (root - linear) / (2 * criticalSpeedMps);
    }

    /**
     * Metres of D' that are left after the best time over a distance, evenly run: D' A/(t + A).
     *
     * <p>In this model D' is never run down to nothing at speed: the less is left, the slower the runner must go, and an even run
     * ends where the two meet. Over 1500 m three tenths of D' are left.
     */
    public double leftAfterBestMetres(double metres) {
        double sprintSeconds = dPrimeMetres / (maximalSpeedMps - criticalSpeedMps);
        return dPrimeMetres * sprintSeconds / (formulaSeconds(metres) + sprintSeconds);
    }

    /** The D' balance of this runner. */
    public DPrimeBalance balance(Reconstitution reconstitution) {
        return new DPrimeBalance(criticalSpeedMps, dPrimeMetres, reconstitution);
    }
}
