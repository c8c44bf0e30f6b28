package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RunSamplesTest {

    @Test
    void samplesAreCopiedAndGivenBack() {
        double[] seconds = {0, 1};
        RunSamples run = run(seconds, new double[] {0, 7}, new double[] {0.3, 0.4}, new double[] {0, 0.5});
        seconds[1] = 99;

        assertThat(run.count()).isEqualTo(2);
        assertThat(run.seconds(1)).isEqualTo(1);
        assertThat(run.positionMetres(1)).isEqualTo(7);
        assertThat(run.offsetMetres(1)).isEqualTo(0.4);
        assertThat(run.shelter(1)).isEqualTo(0.5);
    }

    @Test
    void oddRunsAreRefusedWithTheirPlace() {
        double[] two = {0.3, 0.3};
        double[] open = {0, 0};

        assertThatThrownBy(() -> run(new double[] {0}, new double[] {0}, two, open))
                .hasMessage(
                        "a run needs two samples or more and as many times as places, not 1 times, 1 positions, 2 offsets, 2 shelters");
        assertThatThrownBy(() -> run(new double[] {0, 0}, new double[] {0, 7}, two, open))
                .hasMessage("times must increase, but sample 1 at 0.0 s comes after 0.0 s");
        assertThatThrownBy(() -> run(new double[] {0, 1}, new double[] {7, 6.9}, two, open))
                .hasMessage(
                        "a runner goes forwards, but sample 1 at 6.9 m comes after 7.0 m. Maybe the track must be smoothed first.");
        assertThatThrownBy(() -> run(new double[] {0, 1}, new double[] {0, 14}, two, open))
                .hasMessage(
                        "from sample 0 to 1 the runner goes 14.0 m/s, faster than anybody. Maybe a place is wrong.");
        assertThatThrownBy(() -> run(new double[] {0, 1}, new double[] {0, 7}, two, new double[] {0, 55}))
                .hasMessage(
                        "sample 1 has time 1.0 s, position 7.0 m, offset 0.3 m, shelter 55.0; numbers must be finite, the offset on the track and shelter 0 to 1");
        assertThatThrownBy(() -> run(new double[] {0, 1}, new double[] {0, 7}, new double[] {0.3, Double.NaN}, open))
                .hasMessageContaining("offset NaN m");
    }

    private static RunSamples run(double[] seconds, double[] positions, double[] offsets, double[] shelter) {
        return new RunSamples(Runs.COURSE, seconds, positions, offsets, shelter);
    }
}
