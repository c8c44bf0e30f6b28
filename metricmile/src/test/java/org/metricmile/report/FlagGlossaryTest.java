package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Flag;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.StarterSheets;

class FlagGlossaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OR|Olympic record",
                "NR|national record",
                "=WR|equals world record",
                "NU23R|national under-23 record",
                "AFR|African record",
                "WL|world lead (fastest of the year so far)",
                "PB|personal best",
                "SB|season's best",
                "Q|qualified for the next round by place",
                "qR|advanced to the next round by the referee"
            })
    void flagsAreSpelledOut(String text, String meaning) {
        assertThat(FlagGlossary.meaning(Flag.parseAll(text).get(0))).contains(meaning);
    }

    @Test
    void notesSpeakForThemselves() {
        assertThat(FlagGlossary.meaning(new Flag(Flag.Kind.NOTE, "2nd on the day")))
                .isEmpty();
    }

    @Test
    void everyRecordAndBestOfTheStarterDataIsExplained() {
        for (RaceSheet race : StarterSheets.ALL) {
            race.results().stream()
                    .flatMap(result -> result.flags().stream())
                    .filter(flag -> flag.kind() == Flag.Kind.RECORD
                            || flag.kind() == Flag.Kind.BEST
                            || flag.kind() == Flag.Kind.QUALIFICATION)
                    .forEach(flag -> assertThat(FlagGlossary.meaning(flag))
                            .as(flag.text())
                            .isPresent());
        }
    }
}
