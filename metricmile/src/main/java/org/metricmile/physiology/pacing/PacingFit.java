package org.metricmile.physiology.pacing;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.physiology.Keller;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;

/**
 * The runner of the theory of pace who is as good as an athlete: the quickest race over the distance takes as long as the athlete's
 * best there, and Keller's over twice the distance as long as the best there. Resistance, force and the loss of power when
 * empty are the usual ones, since bests do not tell them.
 */
public final class PacingFit {

    /** Share of the power by which a plan may depart from an ability: some 9 s over 1500 m. */
    private static final double MOST_CHANGE = 0.1;

    private static final int ROUNDS = 60;
    private static final double CLOSE_SECONDS = 1e-6;

    private PacingFit() {}

    /**
     * The runner of an ability.
     *
     * @param metres 800 to 5,000
     * @throws IllegalArgumentException for another distance
     */
    public static PacingRunner of(ThreeParameterCriticalSpeed ability, double metres) {
        return inTime(ability, metres, ability.formulaSeconds(metres));
    }

    /**
     * The runner of an ability, with as much aerobic power more, or less, as makes the quickest race take so long.
     *
     * @param metres 800 to 5,000
     * @throws IllegalArgumentException for another distance, or a time that a tenth more or less power does not make
     */
    public static PacingRunner inTime(ThreeParameterCriticalSpeed ability, double metres, double seconds) {
        if (!(metres >= 800 && metres <= 5000)) {
            throw new IllegalArgumentException("a pace is planned for 800 to 5,000 m, not " + metres);
        }
        Keller keller = keller(ability, metres);
        PacingRunner runner = PacingRunner.usual(keller.aerobicPowerWkg(), keller.reserveJkg());
        UnivariateFunction off =
                factor -> OptimalPace.of(scaled(runner, factor), metres).seconds() - seconds;
        if (off.value(1 + MOST_CHANGE) > 0 || off.value(1 - MOST_CHANGE) < 0) {
            throw new IllegalArgumentException("no runner near this ability runs %.0f m in %s"
                    .formatted(metres, ElapsedTime.ofSeconds(seconds, Precision.TENTH)));
        }
        return scaled(runner, new BrentSolver(1e-5, 1e-5).solve(60, off, 1 - MOST_CHANGE, 1 + MOST_CHANGE, 1.0));
    }

    private static PacingRunner scaled(PacingRunner runner, double factor) {
        AerobicPower power = runner.power();
        return new PacingRunner(
                runner.resistanceSeconds(),
                runner.greatestForceMps2(),
                new AerobicPower(
                        power.plateauWkg() * factor,
                        power.reserveJkg(),
                        power.onset(),
                        power.onsetScale(),
                        power.loss(),
                        power.lossScale()));
    }

    /** By Newton's method on the two numbers, from critical speed and D' of the straight line through the two times. */
    private static Keller keller(ThreeParameterCriticalSpeed ability, double metres) {
        double tau = PacingRunner.USUAL_RESISTANCE_SECONDS;
        double shortSeconds = ability.formulaSeconds(metres);
        double longSeconds = ability.formulaSeconds(2 * metres);
        // the straight line through the two: D' of the ability itself may last 800 m at full force, where no step has a
        // direction
        double lineMps = metres / (longSeconds - shortSeconds);
        double power = lineMps * lineMps / tau;
        double reserve = (metres - lineMps * shortSeconds) * 2 * lineMps / tau;
        for (int round = 0; round < ROUNDS; round++) {
            double ofShort = seconds(power, reserve, metres) - shortSeconds;
            double ofLong = seconds(power, reserve, 2 * metres) - longSeconds;
            if (Math.abs(ofShort) < CLOSE_SECONDS && Math.abs(ofLong) < CLOSE_SECONDS) {
                break;
            }
            double powerStep = power * 1e-5;
            double reserveStep = reserve * 1e-4;
            double a = (seconds(power + powerStep, reserve, metres) - shortSeconds - ofShort) / powerStep;
            double b = (seconds(power, reserve + reserveStep, metres) - shortSeconds - ofShort) / reserveStep;
            double c = (seconds(power + powerStep, reserve, 2 * metres) - longSeconds - ofLong) / powerStep;
            double d = (seconds(power, reserve + reserveStep, 2 * metres) - longSeconds - ofLong) / reserveStep;
            double determinant = a * d - b * c;
            power = within(power - (d * ofShort - b * ofLong) / determinant, power);
            reserve = within(reserve - (a * ofLong - c * ofShort) / determinant, reserve);
        }
        return new Keller(tau, PacingRunner.USUAL_FORCE_MPS2, power, reserve);
    }

    private static double seconds(double power, double reserve, double metres) {
        return new Keller(PacingRunner.USUAL_RESISTANCE_SECONDS, PacingRunner.USUAL_FORCE_MPS2, power, reserve)
                .quickest(metres)
                .seconds();
    }

    /** A step never more than halves or doubles a number. */
    private static double within(double wanted, double before) {
        return Math.max(before / 2, Math.min(before * 2, wanted));
    }
}
