package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.TraceFromSplits;
import org.metricmile.scenes.Races;

class SegmentTest {

    private final RaceSheet paris = Races.paris2024Final();
    private final RaceTrace trace = TraceFromSplits.of(paris);

    @Test
    void lastThreeHundredOfTheLeaderIsHisMarkLessHisLastSplit() {
        Segment last = Segment.last(trace, runner("Jakob Ingebrigtsen"), Distance.ofMetres(300))
                .orElseThrow();

        // 3:28.24 - 2:47.27
        assertThat(last.time()).hasToString("40.97");
        assertThat(last.secondsPer100Metres()).isCloseTo(13.657, within(0.001));
        assertThat(last.provenance()).isEqualTo(Provenance.REPORTED);
    }

    @Test
    void differenceIsNoFinerThanItsCoarserEnd() {
        Segment lap = Segment.of(trace, runner("Jakob Ingebrigtsen"), Distance.ofMetres(800), Distance.ofMetres(1000))
                .orElseThrow();

        assertThat(lap.precision()).isEqualTo(Precision.TENTH);
        assertThat(lap.time()).hasToString("28.0");
        assertThat(lap.provenance()).isEqualTo(Provenance.REPORTED);
    }

    @Test
    void unknownEndsGiveNoSegment() {
        assertThat(Segment.of(trace, runner("Cole Hocker"), Distance.ofMetres(1200), Distance.ofMetres(1500)))
                .isEmpty();
    }

    @Test
    void segmentsHaveALength() {
        assertThatThrownBy(
                        () -> Segment.of(trace, runner("Cole Hocker"), Distance.ofMetres(800), Distance.ofMetres(800)))
                .hasMessage("a segment from 800 m to 800 m has no length");
    }

    private Athlete runner(String name) {
        return paris.results().stream()
                .map(result -> result.athlete())
                .filter(athlete -> athlete.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
