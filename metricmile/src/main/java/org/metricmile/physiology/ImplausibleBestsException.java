package org.metricmile.physiology;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bests from which no ability can be had; the message says which runner or which best is odd, and maybe what to do. */
public final class ImplausibleBestsException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Best slowest;

    private ImplausibleBestsException(String message, @Nullable Best slowest) {
        super(message);
        this.slowest = slowest;
    }

    /**
     * Where bests contradict each other: the one run for time that is slowest beside the others, which may not have been a full
     * effort; empty if none is slow, or if the bests agree and want a runner whom nobody can be.
     */
    public Optional<Best> slowest() {
        return Optional.ofNullable(slowest);
    }

    static ImplausibleBestsException contradicts(Best best, double slowerShare, Optional<Best> slowest) {
        boolean slower = slowerShare > 0;
        return new ImplausibleBestsException(
                "%s in %s is %.1f %% %s than this athlete's other bests allow. Maybe %s."
                        .formatted(
                                best.distance(),
                                best.mark(),
                                Math.abs(slowerShare) * 100,
                                slower ? "slower" : "faster",
                                slower
                                        ? "it was not run for time: then it counts as a bound only"
                                        : "the distance or the time is another, or the other bests were not run for"
                                                + " time"),
                slowest.orElse(null));
    }

    static ImplausibleBestsException outOfReach(ThreeParameterCriticalSpeed wanted, AbilityPrior prior) {
        return new ImplausibleBestsException(
                "These bests want a runner of %s, but the prior is one of %s and spreads of %.2f m/s, %.0f m and %.2f m/s. Maybe the prior is of another class of runners."
                        .formatted(
                                words(wanted),
                                words(prior.centre()),
                                prior.criticalSpeedSpreadMps(),
                                prior.dPrimeSpreadMetres(),
                                prior.maximalSpeedSpreadMps()),
                null);
    }

    static ImplausibleBestsException beyondAnybody(ThreeParameterCriticalSpeed wanted) {
        return new ImplausibleBestsException(
                "These bests want a runner of %s, which nobody is. Maybe a distance or a time is another."
                        .formatted(words(wanted)),
                null);
    }

    private static String words(ThreeParameterCriticalSpeed runner) {
        return "CS %.2f m/s, D' %.0f m, v_max %.2f m/s"
                .formatted(runner.criticalSpeedMps(), runner.dPrimeMetres(), runner.maximalSpeedMps());
    }
}
