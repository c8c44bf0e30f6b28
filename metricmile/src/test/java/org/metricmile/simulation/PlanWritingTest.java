package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;

class PlanWritingTest {

    private static final Athlete KERR = new Athlete("josh-kerr", "Josh Kerr", Sex.MEN);

    private static final String EVERYTHING = """
            name: Wait for the last lap
            athlete: josh-kerr
            start: place 3 to 5
            from 200 m: place 2
            from 400 m: habit
            from 700 m: follow jakob-ingebrigtsen
            from 900 m: lead at 56.5 per lap
            from 1000 m: even pace
            from 1050 m: even pace 98 %
            from 1100 m: sit and strike at 300 m to go
            from 1300 m: strike
            pass: outside
            answer kicks: 70 %
            last bend: 1.5 m wider
            """;

    @Test
    void aPlanIsWrittenAsItWasRead() {
        PlanText read = PlanText.parse(EVERYTHING, words -> words);

        assertThat(PlanWriting.text(KERR, read.plan())).isEqualTo(EVERYTHING);
    }

    @Test
    void howOftenIsAWordAtBothEnds() {
        assertThat(PlanWriting.lines(PlanText.parse("athlete: a\nanswer kicks: 100 %", words -> words)
                        .plan()))
                .containsExactly("start: habit", "answer kicks: always");
        assertThat(PlanWriting.lines(PlanText.parse("athlete: a\nanswer kicks: never", words -> words)
                        .plan()))
                .containsExactly("start: habit", "answer kicks: never");
    }

    @Test
    void aTacticOfOnesOwnHasNoWords() {
        Tactic own = view -> new Intent.Strike();
        assertThatThrownBy(() -> PlanWriting.words(own)).hasMessageStartingWith("a plan has no words for ");
    }
}
