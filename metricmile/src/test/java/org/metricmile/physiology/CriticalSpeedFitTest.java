package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.physiology.CriticalSpeedFit.Regression;

class CriticalSpeedFitTest {

    /** Marks are hundredths, so a hair is lost. */
    @Property(tries = 100)
    void aRunnerOfTheModelIsFoundAgainByEitherRegression(
            @ForAll @DoubleRange(min = 4.5, max = 6.5) double criticalSpeedMps,
            @ForAll @DoubleRange(min = 100, max = 300) double dPrimeMetres) {
        CriticalSpeed runner = new CriticalSpeed(criticalSpeedMps, dPrimeMetres);
        List<Best> bests = List.of(best(runner, 1500), best(runner, 3000), best(runner, 5000));

        for (Regression regression : Regression.values()) {
            CriticalSpeed found = CriticalSpeedFit.of(bests, regression).model();
            assertThat(found.criticalSpeedMps()).isCloseTo(criticalSpeedMps, within(0.0005));
            assertThat(found.dPrimeMetres()).isCloseTo(dPrimeMetres, within(0.2));
        }
    }

    @Test
    void eightHundredMetresAreTooShort() {
        List<Best> bests = List.of(
                Best.paced(Distance.ofMetres(800), Mark.parse("1:43.50")),
                Best.paced(Distance.ofMetres(1500), Mark.parse("3:30.00")));

        assertThatThrownBy(() -> CriticalSpeedFit.of(bests, Regression.LOG_TIME))
                .isInstanceOf(OutsideValidRangeException.class)
                .hasMessage(
                        "800 m in 1:43.5 is outside what the model (critical speed, two parameters) is made for: efforts of 2:00.0 to 30:00.0. Maybe the model with three parameters.");
    }

    @Test
    void twoDistancesAreNeeded() {
        Best best = Best.paced(Distance.ofMetres(1500), Mark.parse("3:30.00"));

        assertThatThrownBy(() -> CriticalSpeedFit.of(List.of(best, best), Regression.DISTANCE_ON_TIME))
                .hasMessage("critical speed and D' need bests over two distances or more");
    }

    @Test
    void aSoftShortBestHasNoLine() {
        List<Best> bests = List.of(
                Best.paced(Distance.ofMetres(1500), Mark.parse("4:30.00")),
                Best.paced(Distance.ofMetres(5000), Mark.parse("13:00.00")));

        assertThatThrownBy(() -> CriticalSpeedFit.of(bests, Regression.DISTANCE_ON_TIME))
                .hasMessage(
                        "the line through these bests has CS 6.86 m/s and D' -353 m; both must be above 0. Maybe a time was not run in full effort.");
    }

    private static Best best(CriticalSpeed runner, int metres) {
        return Best.paced(
                Distance.ofMetres(metres), Mark.ofHundredths((int) Math.round(runner.formulaSeconds(metres) * 100)));
    }
}
