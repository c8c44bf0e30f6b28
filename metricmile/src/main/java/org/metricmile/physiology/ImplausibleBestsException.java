package org.metricmile.physiology;

import java.io.Serial;

/** Bests from which no ability can be had; the message says which runner or which best is odd, and maybe what to do. */
public final class ImplausibleBestsException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private ImplausibleBestsException(String message) {
        super(message);
    }

    static ImplausibleBestsException contradicts(Best best, double slowerShare) {
        boolean slower = slowerShare > 0;
        return new ImplausibleBestsException("%s in %s is %.1f %% %s than this athlete's other bests allow. Maybe %s."
                .formatted(
                        best.distance(),
                        best.mark(),
                        Math.abs(slowerShare) * 100,
                        slower ? "slower" : "faster",
                        slower
                                ? "it was not run for time: then it counts as a bound only"
                                : "the distance or the time is another, or the other bests were not run for time"));
    }

    static ImplausibleBestsException outOfReach(ThreeParameterCriticalSpeed wanted, AbilityPrior prior) {
        return new ImplausibleBestsException(
                "These bests want a runner of %s, but the prior is one of %s and spreads of %.2f m/s, %.0f m and %.2f m/s. Maybe the prior is of another class of runners."
                        .formatted(
                                words(wanted),
                                words(prior.centre()),
                                prior.criticalSpeedSpreadMps(),
                                prior.dPrimeSpreadMetres(),
                                prior.maximalSpeedSpreadMps()));
    }

    static ImplausibleBestsException beyondAnybody(ThreeParameterCriticalSpeed wanted) {
        return new ImplausibleBestsException(
                "These bests want a runner of %s, which nobody is. Maybe a distance or a time is another."
                        .formatted(words(wanted)));
    }

    private static String words(ThreeParameterCriticalSpeed runner) {
        return "CS %.2f m/s, D' %.0f m, v_max %.2f m/s"
                .formatted(runner.criticalSpeedMps(), runner.dPrimeMetres(), runner.maximalSpeedMps());
    }
}
