package org.metricmile.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

class SplitsAgainstTracksTest {

    private static final MovingField FIELD = MovingField.of1500(
            RunScript.startingAt("Ann", 0.4).run(1500, 7.0),
            RunScript.startingAt("Bea", 0.4)
                    .pass(110, 112 / 7.0)
                    .run(600, 7.0, 1.2)
                    .run(664, 7.8)
                    .run(1500, 7.0),
            RunScript.startingAt("Cat", 0.4)
                    .pass(110, 114 / 7.0)
                    .run(1200, 7.0, 1.2)
                    .run(1230, 7.9)
                    .run(1260, 6.3));

    @Test
    void splitsSeeTheLongLead() {
        assertThat(SplitsAgainstTracks.scores(List.of(FIELD.tracked()), 100))
                .filteredOn(score -> score.kind() == MomentKind.LEAD_TAKEN)
                .containsExactly(new SplitsAgainstTracks.Score(MomentKind.LEAD_TAKEN, 100, 1, 1, 1));
    }

    @Test
    void theThinnedRaceHasTimesOnlyAtItsMarks() {
        assertThat(SplitsAgainstTracks.thinned(FIELD.tracked(), 400).sheet().splits())
                .extracting(split -> split.at().inMetres())
                .containsOnly(400.0, 800.0, 1200.0)
                .hasSize(9);
    }
}
