package org.metricmile.analysis.greatness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.StarterSheets;

class GreatnessTest {

    @Test
    void theMeanOfTheFirstIsReckonedFromTheirMarks() {
        TracedRace paris = TracedRace.of(StarterSheets.race("OG2024-M-1500-F"));

        // as published: 3:27.87 of the first four, 3:28.96 of the first eight
        assertThat(new MeanOfTheFirst(4).of(paris)).hasValueCloseTo(207.87, within(0.005));
        assertThat(new MeanOfTheFirst(8).of(paris)).hasValueCloseTo(208.96, within(0.005));
        assertThat(new MeanOfTheFirst(13).of(paris)).isEmpty();
    }

    @Test
    void parisIsTheDeepestOfTheArchiveOverTheFirstFourAndEight() {
        Greatness paris = Greatness.of(TracedRace.of(StarterSheets.race("OG2024-M-1500-F")), StarterSheets.ALL);

        assertThat(paris.criteria())
                .filteredOn(ranked -> ranked.criterion().equals(new MeanOfTheFirst(4))
                        || ranked.criterion().equals(new MeanOfTheFirst(8)))
                .hasSize(2)
                .allSatisfy(ranked -> {
                    assertThat(ranked.rank()).isEqualTo(1);
                    assertThat(ranked.percentile()).isEqualTo(100);
                });
    }

    @Test
    void pairsThatTurnAreCounted() {
        // of the ten pairs of five only the first two turn
        RaceSheet sheet = five("TURNED", 0)
                .position("B", "1100", 1)
                .position("A", "1100", 2)
                .position("C", "1100", 3)
                .position("D", "1100", 4)
                .position("E", "1100", 5)
                .build();

        assertThat(new Shuffle().of(TracedRace.of(sheet))).hasValueCloseTo(0.1, within(1e-9));
        assertThat(new Shuffle().of(TracedRace.of(five("UNKNOWN", 0).build()))).isEmpty();
    }

    @Test
    void equalRacesShareTheRankAndCountHalf() {
        List<RaceSheet> others = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            others.add(five("SAME" + i, 0).build());
        }
        Greatness greatness = Greatness.of(TracedRace.of(five("OWN", 0).build()), others);

        assertThat(greatness.criteria()).isNotEmpty().allSatisfy(ranked -> {
            assertThat(ranked.rank()).isEqualTo(1);
            assertThat(ranked.percentile()).isCloseTo(50, within(1e-9));
        });
    }

    @Test
    void aFasterFieldIsGreater() {
        List<RaceSheet> others = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            others.add(five("SLOW" + i, 1 + i).build());
        }
        Greatness greatness = Greatness.of(TracedRace.of(five("FAST", 0).build()), others);

        assertThat(greatness.criteria())
                .filteredOn(ranked -> ranked.criterion() instanceof MeanOfTheFirst)
                .isNotEmpty()
                .allMatch(ranked -> ranked.percentile() == 100
                        && ranked.others().get(0).race().id().equals("SLOW0"));
    }

    @Test
    void withoutOthersNothingIsSaid() {
        Greatness greatness = Greatness.of(TracedRace.of(five("ALONE", 0).build()), List.of());

        assertThat(greatness.criteria()).isEmpty();
        assertThat(greatness.summary()).isEmpty();
    }

    @Test
    void whereNobodyPrintsFlagsNobodyLookedForBests() {
        assertThat(new RecordsAndBestsRun().of(TracedRace.of(five("PLAIN", 0).build())))
                .isEmpty();
    }

    @Test
    void whereASeasonsBestIsAllThatIsPrintedNobodyLookedForBests() {
        assertThat(new RecordsAndBestsRun()
                        .of(TracedRace.of(eight("SEASON", "SB").build())))
                .isEmpty();
        assertThat(new RecordsAndBestsRun().of(TracedRace.of(eight("BEST", "PB").build())))
                .hasValue(1 / 8.0);
    }

    private static RaceSheetBuilder eight(String id, String flagOfTheFirst) {
        RaceSheetBuilder builder = RaceSheetBuilder.of1500(id);
        for (int place = 1; place <= 8; place++) {
            builder.finished(
                    place, "Runner " + place, "GBR", "3:3%d.10".formatted(place), place == 1 ? flagOfTheFirst : "");
        }
        return builder;
    }

    private static RaceSheetBuilder five(String id, int slower) {
        RaceSheetBuilder builder = RaceSheetBuilder.of1500(id);
        int place = 1;
        for (String name : List.of("A", "B", "C", "D", "E")) {
            builder.finished(place, name, "GBR", "3:%d.%d0".formatted(30 + slower, place), "");
            place++;
        }
        return builder;
    }
}
