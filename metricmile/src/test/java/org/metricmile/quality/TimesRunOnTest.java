package org.metricmile.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metricmile.physiology.CredibleInterval;

class TimesRunOnTest {

    @Test
    void whatWasRunIsInsideTheIntervalOrFasterOrSlower() {
        CredibleInterval told = new CredibleInterval(104, 105, 106, 0.9);

        assertThat(new InRaceCase.Finish(1, told, 104.5).side()).isZero();
        assertThat(new InRaceCase.Finish(1, told, 103.9).side()).isEqualTo(-1);
        assertThat(new InRaceCase.Finish(1, told, 106.1).side()).isEqualTo(1);
    }
}
