package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.scenes.StarterSheets;

class RaceSheetTest {

    private static final RaceSheet TOKYO = StarterSheets.race("OG2020-M-1500-F");

    @Test
    void untilAMarkNothingLaterIsKnown() {
        Distance mark = Distance.ofMetres(1200);
        RaceSheet until = TOKYO.until(mark);
        RaceTrace trace = TraceFromSplits.of(until);

        assertThat(until.results()).isEmpty();
        assertThat(until.splits()).isNotEmpty().allMatch(split -> !split.at().isLongerThan(mark));
        assertThat(TOKYO.splits()).anyMatch(split -> split.at().isLongerThan(mark));
        assertThat(trace.runners()).hasSize(13).allSatisfy(runner -> {
            assertThat(trace.passing(runner, mark))
                    .isEqualTo(TraceFromSplits.of(TOKYO).passing(runner, mark));
            assertThat(trace.passing(runner, TOKYO.distance())).isEmpty();
        });
    }
}
