package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.report.RaceDossier;
import org.metricmile.scenes.ParisFindings;
import org.metricmile.story.timeline.Timeline;

class MomentsSectionTest {

    /** The leads of Paris are inferred: those that its few marks show are told neither in the timeline nor here. */
    @Test
    void whatIsFoundIsWhatTheTimelineTellsAsFound() {
        assertThat(ParisFindings.FOUND.moments()).anyMatch(moment -> moment.kind() == MomentKind.LEAD_TAKEN);
        assertThat(RaceDossier.of(ParisFindings.FOUND).moments().stream()
                        .map(moment -> moment.kind().code() + " " + moment.fromMetres()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Timeline.of(ParisFindings.FOUND).all().stream()
                        .filter(entry -> !entry.happening().seen().isEmpty())
                        .map(entry ->
                                entry.happening().kind() + " " + entry.stretch().fromMetres())
                        .toList());
    }
}
