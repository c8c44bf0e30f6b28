package org.metricmile.story.decided;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.LikelyMoment;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.Sentence;

/** The last lead of a race known in part is told as surely as its timeline tells it, and no surer. */
class TheLastLeadTest {

    /** By known marks Ben leads at 800 m, and Ada in the end. */
    private static final RaceSheet PARTLY = race().build();

    private static final RaceFindings FOUND = RaceFindings.of(TracedRace.of(PARTLY), List.of());

    private static RaceSheetBuilder race() {
        return RaceSheetBuilder.of1500("PARTLY")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .splits("Ada", "800", "1:57.40", "1200", "2:56.50")
                .splits("Ben", "800", "1:57.00", "1200", "2:57.00");
    }

    private static Athlete runner(String name) {
        return PARTLY.results().stream()
                .map(result -> result.athlete())
                .filter(athlete -> athlete.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static LikelyMoment lead(String name, List<Athlete> from, double low, double median, double high) {
        CredibleInterval metres = new CredibleInterval(low, median, high, 0.9);
        return new LikelyMoment(MomentKind.LEAD_TAKEN, runner(name), from, 0.9, 0.9, Set.of(), 20, metres, metres);
    }

    private static Stream<String> told(LikelyMoment... leads) {
        return told(FOUND, leads);
    }

    private static Stream<String> told(RaceFindings found, LikelyMoment... leads) {
        ReconstructedRace race = new ReconstructedRace(
                Reconstruction.of(PARTLY, 1500, 20), List.of(leads), List.of(), List.of(), List.of());
        return WhatDecided.of(found.with(race)).sentences().stream()
                .map(Sentence::text)
                .filter(text -> text.contains(" took the lead ") || text.contains(" out of the scramble "));
    }

    @Test
    void aLeadThatHasAPlaceIsToldWithIt() {
        assertThat(told(lead("Ada", List.of(runner("Ben")), 800, 1000, 1100)))
                .containsExactly(
                        "Ada took the lead for good from Ben, most likely with 500 m to go (90\u00a0%: 700 to 400 m); so it is in 90\u00a0% of the races that fit the evidence.");
    }

    @Test
    void aLeadThatMayHaveBeenTakenAnywhereHasNoLikeliestPlace() {
        assertThat(told(lead("Ada", List.of(runner("Ben")), 796, 1035, 1195)))
                .containsExactly(
                        "Ada took the lead for good from Ben, somewhere between 704 and 305 m to go (90\u00a0%); so it is in 90\u00a0% of the races that fit the evidence.");
    }

    /** Others ran, of whom nothing is known. */
    @Test
    void aLeadInAPartOfTheFieldIsOfThatPart() {
        RaceFindings part = RaceFindings.of(TracedRace.of(race().partialField().build()), List.of());

        assertThat(told(part, lead("Ada", List.of(runner("Ben")), 800, 1000, 1100)))
                .singleElement()
                .asString()
                .startsWith("Ada took the lead of those on record for good from Ben, most likely with 500 m to go");
        assertThat(told(part, lead("Ada", List.of(), 100, 100, 100)))
                .singleElement()
                .asString()
                .startsWith("Ada led those on record out of the scramble of the start");
    }

    @Test
    void whereTheScrambleEndsNoLeadIsTaken() {
        assertThat(told(lead("Ada", List.of(), 100, 100, 100)))
                .containsExactly(
                        "Ada led out of the scramble of the start in 90\u00a0% of the races that fit the evidence; none of the later changes of the lead is in half of them.");
    }

    /** In a race that starts on a curved line the scramble is over after 100 m. */
    @Test
    void aLeadTakenBehindTheScrambleIsTaken() {
        assertThat(told(lead("Ada", List.of(), 130, 140, 150)))
                .singleElement()
                .asString()
                .startsWith("Ada took the lead for good, most likely with 1360 m to go");
    }

    /** Ben has the last lead that is likely: of Ada's between the marks no more is known than that. */
    @Test
    void aLeadAtMarksDoesNotStandInForTheLikelyOnes() {
        assertThat(told(lead("Ada", List.of(), 100, 100, 100), lead("Ben", List.of(runner("Ada")), 300, 350, 400)))
                .isEmpty();
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("Ada took the lead for good from Ben between 800 m and 1200 m");
    }
}
