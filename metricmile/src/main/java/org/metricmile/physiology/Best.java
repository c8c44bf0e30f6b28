package org.metricmile.physiology;

import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;

/**
 * An athlete's best over a distance, as evidence of ability.
 *
 * @param distance of 40 s to 30 min for this athlete: 400 m to 10,000 m
 * @param effort whether the athlete ran for time
 * @param meanShelter over the race, 0 to 1: {@link Drag#ORDINARY_SHELTER} for a paced race, less for one who led
 */
public record Best(Distance distance, Mark mark, Effort effort, double meanShelter) {

    /** What a time says about ability. */
    public enum Effort {
        /** Run for time: ability is near it, on either side. */
        FULL,
        /**
         * Run against rivals, as championships are: the athlete can run faster, by a share of the time that is exponential with a mean of
         * {@link AbilityFit#RACED_SHARE}.
         */
        RACED,
        /** A slow, tactical or otherwise soft race: the athlete can run at least as fast. */
        AT_LEAST
    }

    private static final double SLOWEST_MPS = 2.5;
    private static final double FASTEST_MPS = 10.5;

    /**
     * @throws OutsideValidRangeException if the time is shorter or longer than the model holds
     * @throws IllegalArgumentException if shelter is outside 0 to 1 or the speed is not a runner's
     */
    public Best {
        double seconds = mark.inSeconds();
        if (!(meanShelter >= 0 && meanShelter <= 1)) {
            throw new IllegalArgumentException("shelter must be 0 to 1, not " + meanShelter);
        }
        double speedMps = distance.inMetres() / seconds;
        if (!(speedMps >= SLOWEST_MPS && speedMps <= FASTEST_MPS)) {
            throw new IllegalArgumentException(
                    "%s in %s is %.2f m/s, but races are run at %s to %s m/s. Maybe the distance or the time is another."
                            .formatted(distance, mark, speedMps, SLOWEST_MPS, FASTEST_MPS));
        }
        ThreeParameterCriticalSpeed.VALID.checked(
                seconds, "critical speed, three parameters", distance.inMetres(), "leave this best out");
    }

    /** A best from an ordinary race for time, with pacemakers. */
    public static Best paced(Distance distance, Mark mark) {
        return new Best(distance, mark, Effort.FULL, Drag.ORDINARY_SHELTER);
    }

    /** The time that the same effort would have given in ordinary shelter. */
    double secondsInOrdinaryShelter(Drag drag) {
        double speedMps = distance.inMetres() / mark.inSeconds();
        return mark.inSeconds() / drag.factor(speedMps, meanShelter);
    }
}
