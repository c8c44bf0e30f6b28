package org.metricmile.simulation;

import org.metricmile.physiology.SprintCap;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;

/**
 * A runner's ability as the engine uses it over one course.
 *
 * <p>The engine lets a runner sprint on what is left of D' more freely than the three-parameter model does ({@link
 * SprintCap#USUAL}), so with the model's D' it would let everybody run faster than the bests. D' is therefore taken so large that
 * an even run alone, from a standing start, on the rail, in the shelter of the races that set the bests, takes exactly the time of the
 * formula; it ends where what is left allows the speed of the last metres of such a run no longer. Over 1500 m and more that is the even
 * speed; over 800 m the best runs end slower than they were.
 *
 * @param criticalSpeedMps CS
 * @param dPrimeMetres D' of the engine, smaller than the model's
 * @param maximalSpeedMps v_max
 * @param evenDemandMps demand of the even run
 * @param evenMetres demand of the even run times its time above CS: the distance that D' is shared over
 * @param keptShare of D' that is left at the end of the even run
 */
public record RaceAbility(
        double criticalSpeedMps,
        double dPrimeMetres,
        double maximalSpeedMps,
        double evenDemandMps,
        double evenMetres,
        double keptShare) {

    /** Greatest acceleration from the start: 40 m in about 6.3 s. A choice. */
    static final double STARTING_MPS2 = 3.2;

    /** Time in which a runner comes nearer to the speed wanted by 1/e. A choice. */
    static final double SETTLING_SECONDS = 0.7;

    /**
     * By so much the last metres of 800 m are slower than the run. A choice: in 33 championship races of 2021 and 2023 the last hundred
     * metres took 1.5 % longer than the others in the mean of the field, and the end is slower than that.
     */
    private static final double SLOWER_END_OF_800 = 0.03;

    private static final double NO_SLOWER_FROM_METRES = 1500;

    private static final int ROUNDS = 12;

    /** The ability over a course. */
    static RaceAbility of(ThreeParameterCriticalSpeed ability, Ground ground) {
        double seconds = ability.formulaSeconds(ground.distanceMetres);
        double bends = ground.course.bendMetres();
        double straights = ground.distanceMetres - bends;
        double demand = ground.distanceMetres / seconds;
        for (int i = 0; i < ROUNDS; i++) {
            double bendMps = demand;
            for (int j = 0; j < 3; j++) {
                bendMps = demand / ground.bendFactor(bendMps, ground.measuredRadiusMetres - ground.kerbRadiusMetres);
            }
            double needed = lostAtTheStart(demand) + bends / bendMps + straights / demand;
            demand *= needed / seconds;
        }
        double critical = ability.criticalSpeedMps();
        double above = demand - critical;
        double spending = Math.max(1, seconds - secondsBelow(demand, critical));
        double ending = Math.max(0, demand * (1 - slowerEnd(ground.distanceMetres)) - critical);
        double speedShare = Math.min(0.9, ending / (ability.maximalSpeedMps() - critical));
        double kept = Elementary.pow(speedShare, 1 / SprintCap.USUAL.exponent());
        return new RaceAbility(
                critical, above * spending / (1 - kept), ability.maximalSpeedMps(), demand, demand * spending, kept);
    }

    /** The even demand on a day on which CS is another. */
    double evenDemandMps(double criticalSpeedOfTheDayMps) {
        return AffordableDemand.mps(
                criticalSpeedOfTheDayMps, dPrimeMetres * (1 - keptShare), evenMetres, maximalSpeedMps);
    }

    private static double slowerEnd(double metres) {
        double share = (NO_SLOWER_FROM_METRES - metres) / (NO_SLOWER_FROM_METRES - 800);
        return SLOWER_END_OF_800 * Math.max(0, Math.min(1, share));
    }

    /** Seconds that a standing start loses against running at a speed from the gun. */
    private static double lostAtTheStart(double speedMps) {
        double easing = STARTING_MPS2 * SETTLING_SECONDS;
        double fullPower = Math.max(0, speedMps - easing) / STARTING_MPS2;
        double missing = (speedMps + easing) / 2 * fullPower + Math.min(speedMps, easing) * SETTLING_SECONDS;
        return missing / speedMps;
    }

    /** Seconds of the start during which D' is not touched, with those that count half. */
    private static double secondsBelow(double speedMps, double criticalMps) {
        double easing = STARTING_MPS2 * SETTLING_SECONDS;
        double fullPower = Math.max(0, speedMps - easing) / STARTING_MPS2;
        double ratio = Math.max(1, easing / (speedMps - criticalMps));
        return fullPower + SETTLING_SECONDS * (1 + Elementary.log(ratio));
    }
}
