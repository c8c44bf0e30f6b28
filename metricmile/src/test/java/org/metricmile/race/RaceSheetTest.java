package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.scenes.StarterSheets;

class RaceSheetTest {

    private static final RaceSheet TOKYO = StarterSheets.race("OG2020-M-1500-F");

    @Test
    void untilAMarkNothingLaterIsKnown() {
        Distance bell = Distance.ofMetres(1100);
        RaceSheet until = TOKYO.until(bell);
        RaceTrace trace = TraceFromSplits.of(until);

        assertThat(until.results()).isEmpty();
        assertThat(until.splits()).isNotEmpty().allMatch(split -> !split.at().isLongerThan(bell));
        assertThat(TOKYO.splits()).anyMatch(split -> split.at().isLongerThan(bell));
        assertThat(trace.runners())
                .hasSize(13)
                .allSatisfy(runner -> {
                    assertThat(trace.passing(runner, bell)).isEqualTo(TraceFromSplits.of(TOKYO).passing(runner, bell));
                    assertThat(trace.passing(runner, TOKYO.distance())).isEmpty();
                });
    }
}
