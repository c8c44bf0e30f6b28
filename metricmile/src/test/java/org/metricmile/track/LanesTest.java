package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void laneOneIsMeasuredFromTheKerbAndTheOthersFromTheirLine() {
        Lanes lanes = Lanes.kerbed(8, 1.22);

        assertThat(lanes.offsetMetres(1)).isEqualTo(0.30);
        assertThat(lanes.offsetMetres(2)).isCloseTo(1.42, within(1e-12));
        assertThat(lanes.offsetMetres(8)).isCloseTo(8.74, within(1e-12));
        assertThat(lanes.totalWidthMetres()).isCloseTo(9.76, within(1e-12));
    }

    @Test
    void aLaneThatIsNotThereIsRefused() {
        Lanes lanes = Lanes.kerbed(8, 1.22);

        assertThatThrownBy(() -> lanes.offsetMetres(9)).hasMessage("there is no lane 9: the lanes are 1 to 8");
        assertThatThrownBy(() -> lanes.offsetMetres(0)).hasMessage("there is no lane 0: the lanes are 1 to 8");
    }

    @Test
    void impossibleLanesAreRefused() {
        assertThatThrownBy(() -> Lanes.kerbed(0, 1.22)).hasMessage("a track has 1 to 10 lanes, not 0");
        assertThatThrownBy(() -> Lanes.kerbed(8, 0.05)).hasMessage("a lane of 0.05 m leaves no room beside its line");
        assertThatThrownBy(() -> Lanes.kerbed(8, Double.NaN))
                .hasMessage("a lane of NaN m leaves no room beside its line");
        assertThatThrownBy(() -> new Lanes(8, 1.22, 1.5, 0.2))
                .hasMessage("a lane cannot be measured 1.5 m from its inner edge: it has 0 to 1.17 m");
        assertThatThrownBy(() -> new Lanes(8, 1.22, 0.3, -0.2))
                .hasMessage("a lane cannot be measured -0.2 m from its inner edge: it has 0 to 1.17 m");
    }
}
