package org.metricmile.physiology;

/**
 * How D' comes back while the demand is below critical speed. The missing part shrinks by a constant share per second; the
 * forms differ in that share.
 *
 * <p>Recovery equations carry over poorly from one athlete to another (Welburn et al., PMC12948861), so the form is chosen,
 * not fitted. In 1500 m it decides about a few metres.
 */
public sealed interface Reconstitution {

    /** The form used where nothing else is said. */
    Reconstitution USUAL = new Differential();

    /**
     * Share of the missing D' that is still missing later, 0 to 1.
     *
     * @param belowCriticalMps how far the demand is below critical speed, 0 or more
     * @param dPrimeMetres the full D'
     * @param seconds at that demand
     */
    double stillMissing(double belowCriticalMps, double dPrimeMetres, double seconds);

    /**
     * The differential form: dB/dt = (CS - u)(D' - B)/D'. The slower the run, the faster the recovery; at critical speed
     * nothing comes back.
     *
     * <p>Source: Skiba et al. 2015, Eur. J. Appl. Physiol. 115:703, written with speed and distance.
     */
    record Differential() implements Reconstitution {
        @Override
        public double stillMissing(double belowCriticalMps, double dPrimeMetres, double seconds) {
            return Math.exp(-belowCriticalMps * seconds / dPrimeMetres);
        }
    }

    /**
     * One time constant, whatever the speed below critical speed.
     *
     * @param timeConstantSeconds in which the missing part shrinks to 1/e, above 0
     */
    record FixedTime(double timeConstantSeconds) implements Reconstitution {

        /** @throws IllegalArgumentException if the time constant is not above 0 */
        public FixedTime {
            if (!(timeConstantSeconds > 0)) {
                throw new IllegalArgumentException("a time constant must be above 0 s, not " + timeConstantSeconds);
            }
        }

        @Override
        public double stillMissing(double belowCriticalMps, double dPrimeMetres, double seconds) {
            return Math.exp(-seconds / timeConstantSeconds);
        }
    }
}
