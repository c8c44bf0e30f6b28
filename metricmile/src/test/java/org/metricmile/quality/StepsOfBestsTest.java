package org.metricmile.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.FormerBest;

class StepsOfBestsTest {

    @Test
    void theUsualStepIsThatOfTheCollectedCareers() {
        assertThat(StepsOfBests.usualPerCent()).isCloseTo(FormerBest.USUAL_STEP_PER_CENT, within(0.05));
    }
}
