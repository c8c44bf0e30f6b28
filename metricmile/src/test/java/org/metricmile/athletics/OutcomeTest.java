package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    @ParameterizedTest
    @ValueSource(strings = {"DNF", "dnf", " DNF "})
    void readsDidNotFinish(String text) {
        assertThat(Outcome.parseWithoutPlace(text)).contains(new Outcome.DidNotFinish());
    }

    @Test
    void readsDidNotStart() {
        assertThat(Outcome.parseWithoutPlace("DNS")).contains(new Outcome.DidNotStart());
    }

    @ParameterizedTest
    @CsvSource({"DQ, ''", "DSQ, ''", "dq, ''", "DQ TR 17.2.3, TR 17.2.3", "DQ  R163.2, R163.2"})
    void readsDisqualifiedWithItsRule(String text, String rule) {
        assertThat(Outcome.parseWithoutPlace(text)).contains(new Outcome.Disqualified(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "3:27.79", "DNF 1200", "DNFX", "Q"})
    void anythingElseIsNone(String text) {
        assertThat(Outcome.parseWithoutPlace(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DNF", "DNS", "DQ"})
    void hasNeitherPlaceNorMarkAndItsCodeIsReadAgain(String code) {
        Outcome outcome = Outcome.parseWithoutPlace(code).orElseThrow();

        assertThat(outcome.place()).isEmpty();
        assertThat(outcome.mark()).isEmpty();
        assertThat(outcome.code()).isEqualTo(code);
    }

    @Test
    void aFinishHasPlaceAndMark() {
        Outcome outcome = new Outcome.Finished(OptionalInt.of(2), Optional.of(Mark.parse("3:27.79")));

        assertThat(outcome.place()).hasValue(2);
        assertThat(outcome.mark()).contains(Mark.parse("3:27.79"));
        assertThat(outcome.code()).isEqualTo("OK");
    }
}
