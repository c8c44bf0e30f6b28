package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.physiology.CriticalSpeedFit.Regression;

/** Two-parameter fits to the bests of four athletes, by two regressions: table T2.2, computed separately. */
class CriticalSpeedFitReferenceTest {

    @ParameterizedTest
    @CsvSource({
        // El Guerrouj, J. Ingebrigtsen, Kipyegon, Bekele
        "1500 1609.344 2000 3000 5000, 3:26.00 3:43.13 4:44.79 7:23.09 12:50.24, 6.2033, 230.8, 6.2426, 217.4, -1.4 -0.9 0.4 3.3 -1.4, 91.8",
        "1500 1609.344 3000 5000, 3:26.73 3:43.73 7:17.55 12:48.45, 6.2363, 226.0, 6.3127, 198.6, -2.4 -1.9 7.3 -2.9, 92.1",
        "1500 1609.344 5000, 3:49.11 4:07.64 14:05.20, 5.6778, 201.2, 5.6793, 200.7, -0.4 0.4 0.0, 105.5",
        "1500 3000 5000 10000, 3:32.35 7:25.79 12:37.35 26:17.53, 6.2140, 225.3, 6.3172, 164.4, -7.2 0.7 11.0 -4.5, 92.5",
    })
    void bestsOfAthletes(
            String metres,
            String marks,
            double lineMps,
            double lineMetres,
            double logMps,
            double logMetres,
            String residuals,
            double lineSecondsFor800) {
        CriticalSpeedFit line = CriticalSpeedFit.of(bests(metres, marks), Regression.DISTANCE_ON_TIME);
        CriticalSpeedFit log = CriticalSpeedFit.of(bests(metres, marks), Regression.LOG_TIME);

        assertThat(line.model().criticalSpeedMps()).isCloseTo(lineMps, within(0.00006));
        assertThat(line.model().dPrimeMetres()).isCloseTo(lineMetres, within(0.06));
        assertThat(log.model().criticalSpeedMps()).isCloseTo(logMps, within(0.00015));
        assertThat(log.model().dPrimeMetres()).isCloseTo(logMetres, within(0.06));
        double[] expected = Arrays.stream(residuals.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (int i = 0; i < expected.length; i++) {
            assertThat(line.residualSeconds().get(i)).isCloseTo(expected[i], within(0.06));
        }
        assertThat(line.model().formulaSeconds(800)).isCloseTo(lineSecondsFor800, within(0.06));
    }

    @Test
    void twoBestsAreMetExactly() {
        CriticalSpeedFit fit = CriticalSpeedFit.of(bests("1500 5000", "3:27.79 13:00.00"), Regression.DISTANCE_ON_TIME);

        assertThat(fit.model().criticalSpeedMps()).isCloseTo(6.11664, within(0.000005));
        assertThat(fit.model().dPrimeMetres()).isCloseTo(229.02, within(0.005));
        assertThat(fit.residualSeconds())
                .allSatisfy(residual -> assertThat(residual).isCloseTo(0, within(1e-9)));
    }

    private static List<Best> bests(String metres, String marks) {
        String[] distances = metres.split(" ", -1);
        String[] times = marks.split(" ", -1);
        return IntStream.range(0, distances.length)
                .mapToObj(i -> Best.paced(Distance.parse(distances[i]).orElseThrow(), Mark.parse(times[i])))
                .toList();
    }
}
