package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.scenes.ReferenceShelf;

class RoundTest {

    @ParameterizedTest
    @CsvSource({
        "Final,                                                     FINAL,      -, false, final",
        "FINAL,                                                     FINAL,      -, false, final",
        "Heat 1,                                                    HEAT,       1, false, heat 1",
        "Heats 3,                                                   HEAT,       3, false, heat 3",
        "Heats 7 (number inferred from listing order),              HEAT,       7, true,  heat 7",
        "Round 1 - Heat 2,                                          HEAT,       2, false, heat 2",
        "Round 1,                                                   HEAT,       -, false, heat",
        "Heat 12,                                                   HEAT,      12, false, heat 12",
        "Semifinals 1,                                              SEMI_FINAL, 1, false, semi-final 1",
        "Semi-Final 2,                                              SEMI_FINAL, 2, false, semi-final 2",
        "Semi-Final 3 (number inferred from listing order),         SEMI_FINAL, 3, true,  semi-final 3",
        "Repechage Round 4 (number inferred from listing order),    REPECHAGE,  4, true,  repechage 4",
        "Repechage - Heat 2,                                        REPECHAGE,  2, false, repechage 2",
        "Round 2,                                                   OTHER,      -, false, Round 2",
        "B race,                                                    OTHER,      -, false, B race",
        "'',                                                        OTHER,      -, false, race",
    })
    void readsTheSpellingsOfSources(String text, Round.Kind kind, String number, boolean inferred, String name) {
        Round round = Round.parse(text);

        assertThat(round.kind()).isEqualTo(kind);
        assertThat(round.number().isPresent() ? Integer.toString(round.number().getAsInt()) : "-")
                .isEqualTo(number);
        assertThat(round.numberInferred()).isEqualTo(inferred);
        assertThat(round.printed()).isEqualTo(text);
        assertThat(round.name()).isEqualTo(name);
    }

    @Test
    void everyRoundOfTheShelfIsUnderstood() {
        Set<String> spellings = ReferenceShelf.rows("races/races.csv").stream()
                .map(row -> row.getField("round"))
                .collect(Collectors.toSet());

        assertThat(spellings).hasSizeGreaterThan(25);
        assertThat(spellings).allSatisfy(text -> {
            Round round = Round.parse(text);
            assertThat(round.kind()).isNotEqualTo(Round.Kind.OTHER);
            assertThat(round.number().isPresent()).isEqualTo(round.kind() != Round.Kind.FINAL);
            assertThat(round.numberInferred()).isEqualTo(text.contains("inferred"));
        });
    }
}
