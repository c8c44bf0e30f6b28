package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;

class LostLeadTest {

    private static RaceSheetBuilder race() {
        return RaceSheetBuilder.of1500("LOST")
                .partialField()
                .finished(1, "Ada", "3:30.00")
                .finished(2, "Ben", "3:30.50")
                .split("Cid", "400", "55.50", OptionalInt.of(1), Provenance.REPORTED);
    }

    @Test
    void heMayLeadToTheFirstPlaceAtWhichAnotherIsKnownTo() {
        RaceSheet sheet = race().reported(0, 600, "Cid", "lead", "Led from the start")
                .reported(650, 1200, "Ben", "lead", "Took over")
                .build();

        assertThat(LostLead.of(TracedRace.of(sheet))).singleElement().satisfies(lost -> {
            assertThat(lost.leader().name()).isEqualTo("Cid");
            assertThat(lost.since()).isEqualTo(Distance.ofMetres(400));
            assertThat(lost.last()).isEqualTo(Distance.ofMetres(600));
            assertThat(lost.until()).isEqualTo(Distance.ofMetres(650));
            assertThat(lost.mayLeadAt(349)).isFalse();
            // the next is not so far yet when he is at 400 m
            assertThat(lost.mayLeadAt(395)).isTrue();
            assertThat(lost.mayLeadAt(400)).isTrue();
            assertThat(lost.mayLeadAt(649)).isTrue();
            assertThat(lost.mayLeadAt(650)).isFalse();
        });
    }

    @Test
    void whereNobodyElseIsKnownToLeadHeMayToTheFinish() {
        assertThat(LostLead.of(TracedRace.of(race().build())))
                .singleElement()
                .satisfies(lost -> assertThat(lost.until()).isEqualTo(Distance.ofMetres(1500)));
    }

    /** Where he comes by behind another it is known that he lost it. */
    @Test
    void whoIsSeenLaterOrFinishesIsNotLost() {
        assertThat(LostLead.of(
                        TracedRace.of(race().split("Cid", "800", "1:53.00", OptionalInt.of(2), Provenance.REPORTED)
                                .split("Ada", "800", "1:52.00", OptionalInt.of(1), Provenance.REPORTED)
                                .build())))
                .isEmpty();
        assertThat(LostLead.of(
                        TracedRace.of(race().finished(3, "Cid", "3:31.00").build())))
                .isEmpty();
    }

    /** Whoever led at 800 m, be it himself or another. */
    @Test
    void heIsLostThoughSomebodyWithoutANameLedAfterHim() {
        assertThat(LostLead.of(
                        TracedRace.of(race().unnamedLeader("800", "1:52.00").build())))
                .singleElement()
                .satisfies(lost -> {
                    assertThat(lost.leader().name()).isEqualTo("Cid");
                    assertThat(lost.last()).isEqualTo(Distance.ofMetres(400));
                    assertThat(lost.until()).isEqualTo(Distance.ofMetres(1500));
                });
    }

    /** Times of those on record tell nothing of the lead where a report has one in front who is not among them. */
    @Test
    void whoIsKnownByReportsAloneIsLostFromWhereTheyHaveHimInFront() {
        RaceSheet sheet = RaceSheetBuilder.of1500("REPORTED")
                .partialField()
                .finished(1, "Ada", "3:30.00")
                .finished(2, "Ben", "3:30.50")
                .reported(300, 700, "Cid", "lead", "Led to 700 m")
                .build();

        assertThat(LostLead.of(TracedRace.of(sheet))).singleElement().satisfies(lost -> {
            assertThat(lost.since()).isEqualTo(Distance.ofMetres(300));
            assertThat(lost.last()).isEqualTo(Distance.ofMetres(700));
            assertThat(lost.until()).isEqualTo(Distance.ofMetres(1500));
            assertThat(lost.mayLeadAt(249)).isFalse();
            assertThat(lost.mayLeadAt(300)).isTrue();
            assertThat(lost.isByDefaultAt(500)).isTrue();
            assertThat(lost.isByDefaultAt(751)).isFalse();
        });
    }

    /** How far either came is not on record. */
    @Test
    void whoDidNotFinishOrWasDisqualifiedIsLostToo() {
        for (String code : List.of("DNF", "DQ")) {
            assertThat(LostLead.of(TracedRace.of(race().ended("Cid", code).build())))
                    .as(code)
                    .hasSize(1);
        }
    }
}
