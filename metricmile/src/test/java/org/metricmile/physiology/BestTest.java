package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;

class BestTest {

    private static final Mark MARK = Mark.parse("3:28.24");

    /** Leading Paris 2024 all the way counts as 1.5 s faster in a paced race, with a coefficient of 0.017 and shelter 0.55. */
    @Test
    void aTimeInTheOpenCountsAsAFasterOneInOrdinaryShelter() {
        Best led = new Best(Distance.ofMetres(1500), MARK, Best.Effort.FULL, 0);
        Best paced = new Best(Distance.ofMetres(1500), MARK, Best.Effort.FULL, 0.55);

        assertThat(led.secondsInOrdinaryShelter(Drag.USUAL)).isCloseTo(208.24 / 1.0088136, within(0.01));
        assertThat(led.secondsInOrdinaryShelter(Drag.USUAL)).isLessThan(208.24);
        assertThat(paced.secondsInOrdinaryShelter(Drag.USUAL)).isGreaterThan(208.24);
        assertThat(Best.paced(Distance.ofMetres(1500), MARK).secondsInOrdinaryShelter(Drag.USUAL))
                .isCloseTo(208.24, within(1e-9));
    }

    @Test
    void marathonsAndSprintsSayNothing() {
        assertThatThrownBy(() -> Bests.paced(42_195, "2:05:00.00"))
                .isInstanceOf(OutsideValidRangeException.class)
                .hasMessage(
                        "42195 m in 125:00.0 is outside what the model (critical speed, three parameters) is made for: efforts of 40.0 s to 30:00.0. Maybe leave this best out.");
        assertThatThrownBy(() -> Bests.paced(200, "20.50")).isInstanceOf(OutsideValidRangeException.class);
    }

    @Test
    void aMileThatIsA1500IsSeen() {
        assertThatThrownBy(() -> Bests.paced(5000, "3:40.00"))
                .hasMessage(
                        "5000 m in 3:40.00 is 22.73 m/s, but races are run at 2.5 to 10.5 m/s. Maybe the distance or the time is another.");
        assertThatThrownBy(() -> new Best(Distance.ofMetres(1500), MARK, Best.Effort.FULL, 30))
                .hasMessage("shelter must be 0 to 1, not 30.0");
    }
}
