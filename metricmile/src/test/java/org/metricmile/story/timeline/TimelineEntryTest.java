package org.metricmile.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Source;
import org.metricmile.race.Provenance;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;

class TimelineEntryTest {

    private static TimelineEntry entry(OptionalDouble seconds) {
        Sentence sentence = new Sentence(
                "Ada leads.", List.of(new Evidence("first", Provenance.OFFICIAL, new Source("invented", "", 1))));
        return new TimelineEntry(
                400,
                400,
                seconds,
                Optional.empty(),
                sentence,
                List.of(),
                HowKnown.OFFICIAL,
                OptionalDouble.empty(),
                "",
                true);
    }

    /** What is printed without minutes has its unit, also where it is rounded up to just below one. */
    @ParameterizedTest
    @CsvSource({
        "0.4, from the gun, from the gun",
        "12.34, 12.3 s, about 12 s",
        "59.49, 59.5 s, about 59 s",
        "59.5, 59.5 s, about 1:00",
        "59.94, 59.9 s, about 1:00",
        "59.95, 1:00.0, about 1:00",
        "161.9, 2:41.9, about 2:42"
    })
    void secondsHaveTheirUnit(double seconds, String known, String about) {
        assertThat(entry(OptionalDouble.of(seconds)).when()).isEqualTo(known);
        assertThat(entry(OptionalDouble.empty()).about(seconds).when()).isEqualTo(about);
    }
}
