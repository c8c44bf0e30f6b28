package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {

    @ParameterizedTest
    @CsvSource({
        "800,      OUTDOOR,     800 m,             800",
        "1500,     OUTDOOR,     1500 m,            1500",
        "1609.344, OUTDOOR,     mile,              Mile",
        "5000,     OUTDOOR,     5000 m,            5000",
        "10000,    OUTDOOR,     '10,000 m',        10000",
        "1500,     SHORT_TRACK, 1500 m short track, 1500",
        "1609.344, SHORT_TRACK, mile short track,  Mile",
        "3218.688, OUTDOOR,     2 miles,           3218.688",
        "4828.032, OUTDOOR,     4828.032 m,        4828.032",
    })
    void isCalledAsTheSportCallsIt(String metres, TrackKind track, String name, String code) {
        Event event = new Event(Distance.parse(metres).orElseThrow(), track);

        assertThat(event.name()).isEqualTo(name);
        assertThat(event.code()).isEqualTo(code);
        assertThat(event.isMile()).isEqualTo(code.equals("Mile"));
    }
}
