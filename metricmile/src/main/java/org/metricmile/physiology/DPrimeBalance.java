package org.metricmile.physiology;

/**
 * The D' balance: how many metres of D' are left while a runner goes above critical speed and below it.
 *
 * <p>Above critical speed it falls by the metres run beyond critical speed; below, it comes back as {@link Reconstitution}
 * says. Exact for an even demand, so steps may be as long as the demand is even. It may turn negative: then more was run
 * than critical speed and D' allow. Page: {@code docs/explanation/models/d-prime-balance.md}.
 *
 * @param criticalSpeedMps above 0
 * @param dPrimeMetres above 0
 * @param reconstitution below critical speed
 */
public record DPrimeBalance(double criticalSpeedMps, double dPrimeMetres, Reconstitution reconstitution) {

    /** @throws IllegalArgumentException if critical speed or D' is not above 0 */
    public DPrimeBalance {
        if (!(criticalSpeedMps > 0 && dPrimeMetres > 0)) {
            throw new IllegalArgumentException("critical speed and D' must be above 0, not %s m/s and %s m"
                    .formatted(criticalSpeedMps, dPrimeMetres));
        }
    }

    /**
     * Metres left after running on evenly.
     *
     * @param balanceMetres at the beginning, at most D'
     * @param demandMps speed-equivalent demand, 0 or more
     * @param seconds 0 or more
     */
    public double afterMetres(double balanceMetres, double demandMps, double seconds) {
        double aboveCriticalMps = demandMps - criticalSpeedMps;
        if (aboveCriticalMps >= 0) {
            return balanceMetres - aboveCriticalMps * seconds;
        }
        double missingMetres = dPrimeMetres - balanceMetres;
        return dPrimeMetres - missingMetres * reconstitution.stillMissing(-aboveCriticalMps, dPrimeMetres, seconds);
    }
}
