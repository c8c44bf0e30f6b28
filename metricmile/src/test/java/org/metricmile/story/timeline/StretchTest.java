package org.metricmile.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

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
        assertThat(Stretch.at(400, seconds).when()).isEqualTo(known);
        assertThat(Stretch.untimed(400, 400).about(seconds).when()).isEqualTo(about);
    }

    @Test
    void whatLastsHasBothItsEnds() {
        Stretch known =
                new Stretch(400, 800, OptionalDouble.of(56.4), OptionalDouble.of(111.8), OptionalDouble.empty());

        assertThat(known.metres()).isEqualTo("400\u2013800");
        assertThat(known.between()).isEqualTo("56.4 s to 1:51.8");
        assertThat(Stretch.untimed(400, 800).about(60).between()).isEqualTo("about 1:00");
        assertThat(Stretch.at(400, 56.4).metres()).isEqualTo("400");
    }

    @Test
    void aKnownTimeStandsWhateverTheClockSays() {
        assertThat(Stretch.at(400, 60).about(70).when()).isEqualTo("1:00.0");
    }

    @Test
    void whatEndsBeforeItBeginsIsNoStretch() {
        assertThatThrownBy(() -> Stretch.untimed(500, 400)).hasMessage("from 500.0 m to 400.0 m is no stretch");
    }
}
