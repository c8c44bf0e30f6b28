package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.track.Oval;

/** Demand vectors and race anchors, computed separately. */
class DemandReferenceTest {

    private final Demand demand = Demand.USUAL;

    @ParameterizedTest
    @CsvSource({
        "7.2, 0,   0.3, false, 7.263467",
        "7.2, .55, 0.3, false, 7.147111",
        "7.2, .55, 0.3, true,  7.176346",
        "8.0, 0,   0.3, true,  8.136846",
        "6.5, .55, 1.5, true,  6.477451",
        "7.2, .30, 1.3, true,  7.227926",
    })
    void demandAsSpeed(double speedMps, double shelter, double offsetMetres, boolean bend, double demandMps) {
        double radiusMetres = Oval.STANDARD_400.kerbRadiusMetres() + offsetMetres;

        assertThat(bend ? demand.onBendMps(speedMps, shelter, radiusMetres) : demand.onStraightMps(speedMps, shelter))
                .isCloseTo(demandMps, within(1e-6));
    }

    @Test
    void leadingCostsNineTenthsOfASecondALap() {
        double leader = demand.onStraightMps(7.2, 0);
        double follower = demand.onStraightMps(7.2, .55);

        assertThat(400 / 7.2 * (leader / follower - 1)).isCloseTo(0.904, within(0.0005));
    }

    /**
     * 1500 m at one speed that uses up D' 235 m over CS 6.20 m/s: alone, in shelter 0.55 to 1000 m, and to 1300 m. One athlete's
     * races of 2024, 3:26.73 paced and 3:28.24 leading, differ by 1.5 s.
     */
    @ParameterizedTest
    @CsvSource({
        ".010, 0.9, 1.2",
        ".017, 1.5, 2.0",
        ".020, 1.8, 2.4",
        ".030, 2.7, 3.5",
        ".060, 5.2, 6.8",
        ".120, 9.7, 13.0",
    })
    void aloneAgainstPaced(double coefficient, double paced, double sheltered) {
        Drag drag = new Drag(coefficient, Drag.ORDINARY_SHELTER);

        assertThat(seconds(drag, 0) - seconds(drag, 1000)).isCloseTo(paced, within(0.06));
        assertThat(seconds(drag, 0) - seconds(drag, 1300)).isCloseTo(sheltered, within(0.06));
    }

    private static double seconds(Drag drag, double shelteredMetres) {
        Demand demand = new Demand(drag, BendCost.NONE);
        double speedMps = new BrentSolver(1e-12)
                .solve(
                        100,
                        v -> (demand.onStraightMps(v, .55) - 6.20) * shelteredMetres / v
                                + (demand.onStraightMps(v, 0) - 6.20) * (1500 - shelteredMetres) / v
                                - 235,
                        6,
                        9);
        return 1500 / speedMps;
    }

    /** Lean and force on a bend, g = 9.81 m/s2: the square root of 1 + (v2/gR)2. */
    @ParameterizedTest
    @CsvSource({
        "7.0, 36.80, 1.0092",
        "8.0, 36.80, 1.0156",
        "9.0, 36.80, 1.0249",
        "7.0, 17.50, 1.0399",
    })
    void forceOnABend(double speedMps, double radiusMetres, double weights) {
        assertThat(new BendCost(1).factor(speedMps, radiusMetres)).isCloseTo(weights, within(0.00005));
    }

    @Test
    void bendsOfTheStandardTrackCostAFifthOfAPerCent() {
        // Taboga and Kram 2019, PeerJ 7:e8222: marathon in 2:01:39, 0.096 % on a 400 m track
        assertThat(shareOfLap(42_195 / 7299.0, Oval.STANDARD_400)).isCloseTo(0.00096, within(0.0001));
        // 1500 m at 7.2 m/s: 0.41 % on bends, which are 0.55 of the race
        assertThat(BendCost.USUAL.factor(7.2, 36.80) - 1).isCloseTo(0.0041, within(0.00005));
        assertThat((BendCost.USUAL.factor(7.2, 36.80) - 1) * 0.55 * 1500 / 7.2).isCloseTo(0.47, within(0.005));
    }

    @Test
    void aShortTrackCostsFourTimesAsMuch() {
        // Taboga and Kram 2019, PeerJ 7:e8222: 2:02:00 against 2:01:32 straight, 0.38 %
        assertThat(shareOfLap(42_195 / 7299.0, Oval.SHORT_TRACK_200)).isCloseTo(0.0038, within(0.0004));
    }

    private static double shareOfLap(double speedMps, Oval oval) {
        double excess = BendCost.USUAL.factor(speedMps, oval.measuredRadiusMetres()) - 1;
        return excess * 2 * oval.bendMetres() / oval.lapMetres();
    }
}
