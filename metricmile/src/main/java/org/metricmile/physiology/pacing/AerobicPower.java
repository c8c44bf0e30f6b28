package org.metricmile.physiology.pacing;

/**
 * Aerobic power of a runner by what is left of the anaerobic reserve, in W/kg: it rises with the deficit as oxygen uptake does after
 * the start, and some of it is lost when the reserve is nearly empty.
 *
 * <p>sigma(e) = plateau (1 - onset exp(-(E0 - e) / (onsetScale E0))) (1 - loss exp(-(e / E0) / lossScale)). After the family of
 * models of Aftalion and Bonnans 2014 (SIAM J. Appl. Math. 74), Aftalion 2017 and Aftalion and Trelat 2021 (J. Math. Biol. 83:9), with
 * smooth exponentials in place of their straight pieces. Page: {@code docs/explanation/models/optimal-pace.md}.
 *
 * @param plateauWkg power in the middle of the race, W/kg, above 0
 * @param reserveJkg E0, the reserve at the start, J/kg, above 0
 * @param onset share of the plateau that is missing at the start, 0 to below 1
 * @param onsetScale share of the reserve over which that is made up, above 0
 * @param loss share of the plateau that is missing when the reserve is empty, 0 to below 1
 * @param lossScale share of the reserve over which that is lost, above 0
 */
public record AerobicPower(
        double plateauWkg, double reserveJkg, double onset, double onsetScale, double loss, double lossScale) {

    /** Share of the power that is lost when empty: a proposal, not a measurement; with it a race ends in a kick. */
    public static final double USUAL_LOSS = 0.10;

    /** Share of the reserve over which it is lost. */
    public static final double USUAL_LOSS_SCALE = 0.06;

    /** @throws IllegalArgumentException if a number is out of its range */
    public AerobicPower {
        boolean isPossible = plateauWkg > 0
                && reserveJkg > 0
                && onset >= 0
                && onset < 1
                && onsetScale > 0
                && loss >= 0
                && loss < 1
                && lossScale > 0;
        if (!isPossible) {
            throw new IllegalArgumentException(
                    "an aerobic power of %s W/kg with %s J/kg, onset %s over %s, loss %s over %s is none"
                            .formatted(plateauWkg, reserveJkg, onset, onsetScale, loss, lossScale));
        }
    }

    /** The same at all times, as Keller has it. */
    public static AerobicPower constant(double wattsPerKg, double reserveJkg) {
        return new AerobicPower(wattsPerKg, reserveJkg, 0, 1, 0, 1);
    }

    /** Less when nearly empty, by the usual share. */
    public static AerobicPower lostWhenEmpty(double plateauWkg, double reserveJkg) {
        return new AerobicPower(plateauWkg, reserveJkg, 0, 1, USUAL_LOSS, USUAL_LOSS_SCALE);
    }

    /** W/kg with so many J/kg left. */
    public double at(double leftJkg) {
        return plateauWkg * rise(leftJkg) * fall(leftJkg);
    }

    /** How fast it grows with what is left, 1/s. */
    double slope(double leftJkg) {
        return plateauWkg * (riseSlope(leftJkg) * fall(leftJkg) + rise(leftJkg) * fallSlope(leftJkg));
    }

    /** How fast the slope grows with what is left, kg/(J s). */
    double curvature(double leftJkg) {
        double riseCurvature = riseSlope(leftJkg) / (onsetScale * reserveJkg);
        double fallCurvature = -fallSlope(leftJkg) / (lossScale * reserveJkg);
        return plateauWkg
                * (riseCurvature * fall(leftJkg)
                        + 2 * riseSlope(leftJkg) * fallSlope(leftJkg)
                        + rise(leftJkg) * fallCurvature);
    }

    private double rise(double leftJkg) {
        return onset == 0 ? 1 : 1 - onset * Math.exp(-(reserveJkg - leftJkg) / (onsetScale * reserveJkg));
    }

    private double riseSlope(double leftJkg) {
        return (rise(leftJkg) - 1) / (onsetScale * reserveJkg);
    }

    private double fall(double leftJkg) {
        return loss == 0 ? 1 : 1 - loss * Math.exp(-leftJkg / (lossScale * reserveJkg));
    }

    private double fallSlope(double leftJkg) {
        return (1 - fall(leftJkg)) / (lossScale * reserveJkg);
    }
}
