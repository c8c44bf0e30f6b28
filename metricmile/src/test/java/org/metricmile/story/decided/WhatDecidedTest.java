package org.metricmile.story.decided;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.ParisFindings;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.RunScript;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.Sentence;

class WhatDecidedTest {

    private static final List<String> PARIS = texts(ParisFindings.FOUND);

    /** Ann keeps to the rail; Bea runs 1 m wider all the way, and wins. */
    private static final MovingField WIDE = MovingField.of1500(
            RunScript.startingAt("Ann Archer", 0.3).run(1500, 7.0, 0.3),
            RunScript.startingAt("Bea Baker", 0.9)
                    .pass(100, 15, 1.3)
                    .run(1200, 7.0, 1.3)
                    .run(1500, 7.6, 1.3));

    @Test
    void fiveToEightSentencesEachWithEvidence() {
        List<Sentence> sentences = WhatDecided.of(ParisFindings.FOUND).sentences();

        assertThat(sentences).hasSizeBetween(5, 8);
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.evidence()).isNotEmpty());
    }

    @Test
    void howCloseItWasIsReckonedFromTheMarks() {
        // 0.14 s at 1500 m in 207.65 s is 1.01 m
        assertThat(PARIS.get(0))
                .isEqualTo("Cole Hocker beat Josh Kerr by 0.14 s, some 1.0 m at the mean speed of the race;"
                        + " Yared Nuguse was 0.15 s behind and Jakob Ingebrigtsen was 0.59 s behind.");
    }

    @Test
    void whatNobodyMeasuredIsPricedByTheShapeOfTheTrack() {
        // one metre farther out through half a turn is pi metres, at 7.22 m/s 0.43 s
        assertThat(PARIS)
                .anyMatch(text -> text.startsWith("That Josh Kerr ran wide is known from a report only")
                        && text.contains("each metre out costs 3.1 m, or 0.43 s, over the last bend")
                        && text.contains("Josh Kerr lost by 0.14 s"));
    }

    @Test
    void thePaceIsComparedWithRacesOfItsKind() {
        assertThat(PARIS)
                .anyMatch(text -> text.startsWith(
                        "Up to 800 m the race was faster than usual: Jakob Ingebrigtsen passed in 1:51.38,"));
    }

    @Test
    void placesWithALapToGoAreThoseOnRecord() {
        assertThat(PARIS)
                .contains("Places with a lap to go of the first 4 at the finish: Cole Hocker 5th, Josh Kerr 3rd,"
                        + " Yared Nuguse 4th and Jakob Ingebrigtsen 1st.");
    }

    @Test
    void groundIsMeasuredWhereTheFieldWasTracked() {
        assertThat(texts(RaceFindings.of(WIDE.tracked(), List.of())))
                .anyMatch(text -> text.startsWith("Farther than the measured line they ran")
                        && text.contains("Bea Baker ")
                        && text.contains("Ann Archer "));
    }

    @Test
    void equalMarksAreShared() {
        RaceSheet sheet = RaceSheetBuilder.of1500("EQUAL")
                .finished(1, "Ann Archer", "GBR", "4:00.10", "")
                .finished(2, "Bea Baker", "USA", "4:00.10", "")
                .build();

        assertThat(texts(RaceFindings.of(TracedRace.of(sheet), List.of())))
                .containsExactly("Ann Archer and Bea Baker share the time of 4:00.10.");
    }

    @Test
    void aRaceWithoutWinnerWasNotDecided() {
        RaceSheet sheet = RaceSheetBuilder.of1500("NONE")
                .finished(2, "Ann Archer", "GBR", "4:00.10", "")
                .finished(3, "Bea Baker", "USA", "4:00.20", "")
                .build();

        assertThat(texts(RaceFindings.of(TracedRace.of(sheet), List.of()))).isEmpty();
    }

    private static List<String> texts(RaceFindings found) {
        return WhatDecided.of(found).sentences().stream().map(Sentence::text).toList();
    }
}
