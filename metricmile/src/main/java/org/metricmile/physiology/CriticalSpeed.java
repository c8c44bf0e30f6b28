package org.metricmile.physiology;

/**
 * The two-parameter critical speed model: d = CS t + D'.
 *
 * <p>Holds for 2 to 30 minutes of full effort (Skiba and Clarke 2021, IJSPP 16:1561). It knows no highest speed: for 800 m it
 * answers ten seconds too little, and is therefore not asked. Page: {@code docs/explanation/models/critical-speed.md}.
 *
 * @param criticalSpeedMps CS, above 0; 6.1 to 6.3 for the best men over 1500 m, 5.5 to 5.7 for the best women
 * @param dPrimeMetres D', above 0; 165 to 235 for the best men, depending on the distances fitted
 */
public record CriticalSpeed(double criticalSpeedMps, double dPrimeMetres) implements EnergyModel {

    private static final ValidDurations VALID = new ValidDurations(120, 1800);

    /** @throws IllegalArgumentException if a parameter is not above 0 */
    public CriticalSpeed {
        new DPrimeBalance(criticalSpeedMps, dPrimeMetres, Reconstitution.USUAL);
    }

    @Override
    public String name() {
        return "critical speed, two parameters";
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
        return share > 0 ? Double.POSITIVE_INFINITY : criticalSpeedMps;
    }

    @Override
    public double shareAfter(double share, double demandMps, double seconds) {
        return balance().afterMetres(share * dPrimeMetres, demandMps, seconds) / dPrimeMetres;
    }

    @Override
    public double bestSeconds(double metres) {
        return VALID.checked(
                formulaSeconds(metres), name(), metres, "the model with three parameters, which knows a highest speed");
    }

    /** The formula alone, also where the model does not hold. */
    public double formulaSeconds(double metres) {
        return (metres - dPrimeMetres) / criticalSpeedMps;
    }

    private DPrimeBalance balance() {
        return new DPrimeBalance(criticalSpeedMps, dPrimeMetres, Reconstitution.USUAL);
    }
}
