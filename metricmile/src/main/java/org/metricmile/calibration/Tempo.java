package org.metricmile.calibration;

import org.metricmile.simulation.Population;

/**
 * How fast a race was won, as Sandford, Day and Rogers 2019 (Frontiers in Sports 1:43) sort men's 1500 m finals: fast in 3:34 or less,
 * slow in 3:42 or more. Other races are not sorted.
 */
public enum Tempo {
    ANY,
    FAST,
    MEDIUM,
    SLOW;

    private static final double FAST_SECONDS = 214;
    private static final double SLOW_SECONDS = 222;

    /** Of a race that was won in some seconds. */
    static Tempo of(Population population, double winningSeconds) {
        if (population != Population.MEN_1500) {
            return ANY;
        }
        return winningSeconds <= FAST_SECONDS ? FAST : winningSeconds < SLOW_SECONDS ? MEDIUM : SLOW;
    }
}
