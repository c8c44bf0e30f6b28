package org.metricmile.physiology.pacing;

/**
 * A runner alone on the track: dv/dt = f - v/tau with f from 0 to F, dE/dt = sigma(E) - f v with E not below 0, all per kilogram.
 * Keller's runner where the aerobic power is constant.
 *
 * @param resistanceSeconds tau: at no force, speed falls to 1/e in this time
 * @param greatestForceMps2 F, m/s2
 * @param power sigma, with the reserve at the start
 */
public record PacingRunner(double resistanceSeconds, double greatestForceMps2, AerobicPower power) {

    /** The resistance that is used where nothing else is known, near Keller's 0.892 s. */
    public static final double USUAL_RESISTANCE_SECONDS = 0.90;

    /** The force that is used where nothing else is known: a top speed of 9.9 m/s. */
    public static final double USUAL_FORCE_MPS2 = 11.0;

    /** @throws IllegalArgumentException if a number is not above 0, or the force too small to run at the aerobic speed */
    public PacingRunner {
        if (!(resistanceSeconds > 0 && greatestForceMps2 > 0)) {
            throw new IllegalArgumentException("resistance and force must be above 0, not %s s and %s m/s2"
                    .formatted(resistanceSeconds, greatestForceMps2));
        }
        double aerobicMps = Math.sqrt(power.plateauWkg() * resistanceSeconds);
        if (!(greatestForceMps2 * resistanceSeconds > aerobicMps)) {
            throw new IllegalArgumentException(
                    "a top speed of %.2f m/s is below the aerobic speed of %.2f m/s; maybe units are mixed"
                            .formatted(greatestForceMps2 * resistanceSeconds, aerobicMps));
        }
    }

    /** With the usual resistance and force, and a power that is lost when nearly empty. */
    public static PacingRunner usual(double plateauWkg, double reserveJkg) {
        return new PacingRunner(
                USUAL_RESISTANCE_SECONDS, USUAL_FORCE_MPS2, AerobicPower.lostWhenEmpty(plateauWkg, reserveJkg));
    }
}
