package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.StarterSheets;

/** Leads between the marks of a race. */
class LeadsAtMarksTest {

    private static final RaceSheet LAPS = Races.leadTakenOnTheThirdLap();

    @Test
    void aLeadIsTakenBetweenTwoMarksAndNotAtAPlace() {
        List<Moment> leads = of(MomentKind.LEAD_TAKEN, LAPS);

        assertThat(leads).hasSize(2);
        Moment ada = leads.get(1);
        assertThat(ada.fromMetres()).isEqualTo(800);
        assertThat(ada.toMetres()).isEqualTo(1200);
        assertThat(ada.seenBetween()).hasValue("between 800 m and 1200 m");
        assertThat(ada.provenance()).isEqualTo(Provenance.OFFICIAL);
        assertThat(ada.figures().get("marginSeconds")).isCloseTo(0.30, within(1e-9));
        assertThat(of(MomentKind.LEAD_LOST, LAPS))
                .singleElement()
                .satisfies(lost -> assertThat(lost.athlete().name()).isEqualTo("Ben"));
    }

    @Test
    void leadsOfTheMomentsAreThoseOfTheStrip() {
        LeaderStrip strip = LeaderStrip.of(TracedRace.of(LAPS), List.of(), List.of());

        assertThat(of(MomentKind.LEAD_TAKEN, LAPS).stream().skip(1).map(Moment::athlete))
                .containsExactlyElementsOf(strip.changes().stream()
                        .map(change -> change.to().runner().orElseThrow())
                        .toList());
    }

    /** De Arriba and Tual pass 600 m a hundredth apart: the lead changed somewhere between 500 and 700 m. */
    @Test
    void whoIsLevelAtAMarkDoesNotLeadThere() {
        RaceSheet rome = StarterSheets.race("EC2024-M-800-F");

        assertThat(of(MomentKind.LEAD_TAKEN, rome)).last().satisfies(lead -> {
            assertThat(lead.seenBetween()).hasValue("between 500 m and 700 m");
            // 0.04 s behind at 500 m, 0.07 s ahead at 700 m
            assertThat(lead.certainty()).isEqualTo(0.5);
            assertThat(of(MomentKind.PASS, rome))
                    .filteredOn(pass -> pass.athlete().equals(lead.athlete())
                            && pass.others().equals(lead.others()))
                    .singleElement()
                    .satisfies(pass -> assertThat(pass.certainty()).isEqualTo(lead.certainty()));
            assertThat(lead.evidence())
                    .startsWith(
                            "\u00c1lvaro de Arriba leads at 500 m, Gabriel Tual at 700 m, 0.07 s ahead of the other.",
                            "Gabriel Tual and \u00c1lvaro de Arriba are level at 600 m.");
        });
        assertThat(LeaderStrip.leadersOnTheWay(TracedRace.of(rome)))
                .containsKey(Distance.ofMetres(500))
                .doesNotContainKey(Distance.ofMetres(600));
        assertThat(LeaderStrip.levelInFront(TracedRace.of(rome).trace(), Distance.ofMetres(500)))
                .isEmpty();
    }

    @Test
    void nobodyLeadsInLanes() {
        RaceSheet race = new RaceSheetBuilder("LANES", Distance.ofMetres(800))
                .finished(1, "Ada", "2:00.00")
                .finished(2, "Ben", "2:00.50")
                .splits("Ada", "100", "14.00", "200", "28.50", "400", "58.00")
                .splits("Ben", "100", "13.50", "200", "28.90", "400", "58.50")
                .build();

        assertThat(LeaderStrip.atMarks(TracedRace.of(race), List.of()).changes())
                .isEmpty();
        assertThat(of(MomentKind.LEAD_TAKEN, race)).singleElement().satisfies(lead -> {
            assertThat(lead.athlete().name()).isEqualTo("Ada");
            assertThat(lead.seenBetween()).hasValue("by 200 m");
        });
        assertThat(of(MomentKind.PASS, race)).isEmpty();
    }

    /** The place is that of the first mark at which it is known, and is told once: who leads again was in front before. */
    @Test
    void whoTakesTheLeadComesFromAPlaceOutOfTheStart() {
        RaceSheet race = RaceSheetBuilder.of1500("BEHIND")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .finished(3, "Cid", "3:41.00")
                .split("Ada", "200", "30.20", OptionalInt.of(3), Provenance.HAND)
                .splits("Ada", "400", "58.50", "800", "1:57.00", "1200", "2:57.30")
                .splits("Ben", "400", "58.00", "800", "1:57.50", "1200", "2:57.00")
                .splits("Cid", "400", "58.20", "800", "1:57.60", "1200", "2:58.00")
                .build();

        List<Moment> leads = of(MomentKind.LEAD_TAKEN, race);
        assertThat(leads).extracting(lead -> lead.athlete().name()).containsExactly("Ada", "Ben", "Ada");
        assertThat(leads.get(0).figures())
                .containsEntry("placeAfterScramble", 3.0)
                .containsEntry("placeAtMetres", 200.0);
        assertThat(leads.get(0).figures().keySet())
                .containsExactly("marginSeconds", "placeAfterScramble", "placeAtMetres");
        assertThat(leads.get(0).evidence()).last().isEqualTo("Ada was in place 3 at 200 m, hand-timed.");
        assertThat(leads.subList(1, 3)).noneMatch(lead -> lead.figures().containsKey("placeAfterScramble"));
    }

    /** At 1200 m of 1500 m nobody comes out of the start. */
    @Test
    void aPlaceBeyondTheFirstLapIsNotThatOfTheStart() {
        RaceSheet race = RaceSheetBuilder.of1500("LATE")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .splits("Ada", "800", "1:57.50", "1200", "2:57.30")
                .splits("Ben", "800", "1:57.00", "1200", "2:57.00")
                .build();

        assertThat(of(MomentKind.LEAD_TAKEN, race).get(1).figures()).doesNotContainKey("placeAfterScramble");
    }

    /** A pacemaker without name is in front at 400 and 800 m: whoever is first at 1200 m leads from him and not from the start. */
    @Test
    void theLeadIsTakenFromThePacemaker() {
        RaceSheet race = StarterSheets.race("GP1998-Rome-M-1500");

        assertThat(of(MomentKind.LEAD_TAKEN, race)).singleElement().satisfies(lead -> {
            assertThat(lead.athlete().name()).isEqualTo("Hicham El Guerrouj");
            assertThat(lead.seenBetween()).hasValue("after a pacemaker between 800 m and 1200 m");
            // his own time there
            assertThat(lead.fromSeconds()).isCloseTo(110.7, within(1e-9));
        });
    }

    /** Dibaba has no time at 800 m, where pacemaker Price leads. */
    @Test
    void aLeadIsToldWhereTheNewLeaderHasNoTimeBefore() {
        assertThat(of(MomentKind.LEAD_TAKEN, StarterSheets.race("DL2015-Monaco-W-1500")))
                .last()
                .satisfies(lead -> assertThat(lead.evidence())
                        .containsExactly("Pacemaker Chanelle Price leads at 800 m, Genzebe Dibaba at 1200 m."));
    }

    @Test
    void aLeadByPositionIsAsSureAsItsSource() {
        RaceSheet race = RaceSheetBuilder.of1500("POSITIONS")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .split("Ben", "400", "58.00", OptionalInt.of(1), Provenance.OFFICIAL)
                .split("Ada", "400", "58.50", OptionalInt.of(2), Provenance.OFFICIAL)
                .split("Ada", "1200", "2:57.00", OptionalInt.of(1), Provenance.OFFICIAL)
                .split("Ben", "1200", "2:57.00", OptionalInt.of(2), Provenance.OFFICIAL)
                .build();

        Moment lead = of(MomentKind.LEAD_TAKEN, race).get(0);
        assertThat(lead.certainty()).isEqualTo(1);
        assertThat(lead.evidence().get(0))
                .isEqualTo(
                        "Ben leads at 400 m, Ada at 1200 m, alone in first position by the source, in the same time.");
    }

    @Test
    void timesInThousandthsAreTheSameOnlyIfTheirThousandthsAre() {
        assertThat(of(MomentKind.LEAD_TAKEN, adaAt1200("2:57.004"))
                        .get(0)
                        .evidence()
                        .get(0))
                .endsWith(", alone in first position by the source, 0.003 s ahead of the other.");
        assertThat(of(MomentKind.LEAD_TAKEN, adaAt1200("2:57.007"))
                        .get(0)
                        .evidence()
                        .get(0))
                .endsWith(", in the same time.");
    }

    /** Ben passes 1200 m in 2:57.007. */
    private static RaceSheet adaAt1200(String time) {
        return RaceSheetBuilder.of1500("THOUSANDTHS")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .split("Ben", "400", "58.000", OptionalInt.of(1), Provenance.OFFICIAL)
                .split("Ada", "400", "58.500", OptionalInt.of(2), Provenance.OFFICIAL)
                .split("Ada", "1200", time, OptionalInt.of(1), Provenance.OFFICIAL)
                .split("Ben", "1200", "2:57.007", OptionalInt.of(2), Provenance.OFFICIAL)
                .build();
    }

    private static List<Moment> of(MomentKind kind, RaceSheet sheet) {
        TracedRace race = TracedRace.of(sheet);
        return race.moments(race.motion()).stream()
                .filter(moment -> moment.kind() == kind)
                .toList();
    }
}
