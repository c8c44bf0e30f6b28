package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.scenes.StarterSheets;

class CombinedEventsTest {

    @ParameterizedTest
    @CsvSource({
        "EC2024-M-1500DEC-F, European Championships 2024,    DECATHLON",
        "EC2024-W-800HEP-F,  European Championships 2024,    HEPTATHLON",
        "X,                  Indoor Pentathlon Gotzis 2023,  PENTATHLON",
        "Y,                  Combined Events Meeting,        UNNAMED",
    })
    void areNamedByTheRaceOrItsCompetition(String id, String competition, CombinedEvents events) {
        assertThat(CombinedEvents.in(id, competition)).contains(events);
    }

    @ParameterizedTest
    @CsvSource({"EC2024-M-1500-F, European Championships 2024", "DEC2024-M-1500, December Mile"})
    void aRaceOfItsOwnIsPartOfNone(String id, String competition) {
        assertThat(CombinedEvents.in(id, competition)).isEmpty();
    }

    @Test
    void theTitleOfARaceNamesThem() {
        Race decathlon = StarterSheets.race("EC2024-M-1500DEC-F").race();

        assertThat(decathlon.title()).isEqualTo("men's decathlon 1500 m");
        assertThat(decathlon.eventAndRound()).isEqualTo("decathlon 1500 m");
        assertThat(decathlon.mayMergeHeats()).isTrue();
        assertThat(StarterSheets.race("EC2024-W-800HEP-F").race().title()).isEqualTo("women's heptathlon 800 m");
        assertThat(StarterSheets.race("EC2024-M-1500-F").race().title()).isEqualTo("men's 1500 m, final");
    }
}
