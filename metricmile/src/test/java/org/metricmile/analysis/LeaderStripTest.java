package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.RunScript;

class LeaderStripTest {

    @Test
    void parisHasOneKnownLeaderUntilTwoHundredMetresToGo() {
        LeaderStrip strip = strip(Races.paris2024Final());

        assertThat(strip.legs().stream().map(LeaderStripTest::print))
                .containsExactly("? 0-400", "Jakob Ingebrigtsen 400-1300", "? 1300-1500");
        assertThat(strip.changes().stream().map(LeaderStripTest::print))
                .containsExactly("Jakob Ingebrigtsen > Cole Hocker 1300-1500");
    }

    @Test
    void leadChangesAtTheFirstMarkWhereAnotherIsClearlyAhead() {
        LeaderStrip strip = strip(RaceSheetBuilder.of1500("CLEAR")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .splits("Ada", "400", "58.50", "800", "1:57.00", "1200", "2:57.00")
                .splits("Ben", "400", "58.00", "800", "1:57.20", "1200", "2:57.30")
                .build());

        assertThat(strip.changes().stream().map(LeaderStripTest::print)).containsExactly("Ben > Ada 400-800");
    }

    @Test
    void lessThanFourHundredthsAheadIsNoLeadChange() {
        LeaderStrip strip = strip(RaceSheetBuilder.of1500("ABREAST")
                .finished(1, "Ben", "3:40.00")
                .finished(2, "Ada", "3:40.50")
                .splits("Ada", "400", "58.50", "800", "1:57.00", "1200", "2:57.30")
                .splits("Ben", "400", "58.00", "800", "1:57.03", "1200", "2:57.00")
                .build());

        assertThat(strip.changes()).isEmpty();
        assertThat(strip.legs().stream().map(LeaderStripTest::print)).containsExactly("? 0-400", "Ben 400-1500");
    }

    /** 0.03 s is no lead by the times; who is first by a source leads by however little, and level times do not contradict it. */
    @Test
    void whoIsAloneInFirstPositionByASourceHasTheLead() {
        LeaderStrip strip = strip(positions("1:57.03", "1:57.00", "2:57.00", "2:57.00"));

        assertThat(strip.changes().stream().map(LeaderStripTest::print))
                .containsExactly("Ben > Ada 400-800", "Ada > Ben 800-1200", "Ben > Ada 1200-1500");
        assertThat(strip.changes()).extracting(LeadChange::told).containsExactly(true, true, true);
    }

    @Test
    void aPositionThatTheTimesContradictIsNoLead() {
        assertThat(strip(positions("1:57.00", "1:57.03", "2:57.00", "2:57.20")).changes().stream()
                        .map(LeaderStripTest::print))
                .containsExactly("Ben > Ada 1200-1500");
    }

    /** Places that were worked out of tracking are as good as its times. */
    @Test
    void aMeasuredPositionIsNoSurerThanItsTime() {
        RaceSheet race = RaceSheetBuilder.of1500("MEASURED")
                .finished(1, "Ben", "3:40.00")
                .finished(2, "Ada", "3:40.50")
                .split("Ben", "400", "58.00", OptionalInt.of(1), Provenance.MEASURED)
                .split("Ada", "400", "58.50", OptionalInt.of(2), Provenance.MEASURED)
                .split("Ada", "800", "1:57.00", OptionalInt.of(1), Provenance.MEASURED)
                .split("Ben", "800", "1:57.03", OptionalInt.of(2), Provenance.MEASURED)
                .build();

        assertThat(strip(race).changes()).isEmpty();
    }

    /** By the source Ben leads at 400 m, Ada at 800 m and Ben at 1200 m; Ada wins. */
    private static RaceSheet positions(String ben800, String ada800, String ben1200, String ada1200) {
        return RaceSheetBuilder.of1500("POSITIONS")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .split("Ben", "400", "58.00", OptionalInt.of(1), Provenance.OFFICIAL)
                .split("Ada", "400", "58.50", OptionalInt.of(2), Provenance.OFFICIAL)
                .split("Ada", "800", ada800, OptionalInt.of(1), Provenance.OFFICIAL)
                .split("Ben", "800", ben800, OptionalInt.of(2), Provenance.OFFICIAL)
                .split("Ben", "1200", ben1200, OptionalInt.of(1), Provenance.OFFICIAL)
                .split("Ada", "1200", ada1200, OptionalInt.of(2), Provenance.OFFICIAL)
                .build();
    }

    /** What is no lead has no clarity, and what is one has half of it or more, also between two thousandths. */
    @Test
    void whoIsLevelIsNotClearlyAhead() {
        for (double gap : new double[] {-0.5, -0.03, 0, 0.0394, 0.0395, 0.03999, 0.04, 0.3}) {
            boolean leads = gap > 0 && !LeaderStrip.isLevel(gap);
            assertThat(LeaderStrip.clarity(gap) >= 0.5).as("%s s", gap).isEqualTo(leads);
            assertThat(LeaderStrip.clarity(gap) > 0).as("%s s", gap).isEqualTo(leads);
        }
        assertThat(LeaderStrip.clarity(0.0395)).isEqualTo(0.5);
    }

    @Test
    void levelRunnersLeaveTheLeadWhereItWas() {
        LeaderStrip strip = strip(RaceSheetBuilder.of1500("LEVEL")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .splits("Ada", "400", "58.0", "800", "1:57.0", "1200", "2:57.0")
                .splits("Ben", "400", "58.1", "800", "1:57.0", "1200", "2:57.4")
                .build());

        assertThat(strip.changes()).isEmpty();
    }

    @Test
    void leadHeldForLessThanASecondBetweenCloseMarksIsNoLeadChange() {
        RaceSheetBuilder race =
                RaceSheetBuilder.of1500("FLICKER").finished(1, "Ada", "3:40.00").finished(2, "Ben", "3:41.00");
        // marks every 5 m, 0.7 s apart; Ben is ahead at 405 m only, then from 420 m on
        double[] benBehind = {0.2, -0.2, 0.2, 0.2, -0.2, -0.2, -0.2, -0.2};
        for (int i = 0; i < benBehind.length; i++) {
            String metres = Integer.toString(400 + 5 * i);
            double ada = 56 + 0.7 * i;
            race.splits("Ada", metres, seconds(ada)).splits("Ben", metres, seconds(ada + benBehind[i]));
        }

        assertThat(strip(race.build()).changes().stream().map(LeaderStripTest::print))
                .containsExactly("Ada > Ben 415-420", "Ben > Ada 435-1500");
    }

    @Test
    void nothingKnownGivesAnEmptyStrip() {
        LeaderStrip strip = strip(RaceSheetBuilder.of1500("NOTHING")
                .partialField()
                .splits("Ada", "400", "60.00")
                .build());

        assertThat(strip.legs()).isEmpty();
        assertThat(strip.changes()).isEmpty();
    }

    @Test
    void aReportedLeadFillsWhatSplitsLeaveOpen() {
        RaceSheet sheet = RaceSheetBuilder.of1500("TOLD")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .split("Ada", "800", "1:57.00", OptionalInt.of(1), Provenance.REPORTED)
                .reported(0, 100, "Ben", "lead", "Went straight to the front")
                .reported(500, 1400, "Ada", "lead", "Took over at 500 m and led to the last bend")
                .build();
        LeaderStrip strip = LeaderStrip.of(TracedRace.of(sheet), List.of(), sheet.reported());

        assertThat(strip.legs().stream().map(LeaderStripTest::print))
                .containsExactly("? 0-100", "? 100-500", "Ada 500-1500");
        assertThat(strip.legs().get(2).provenance()).isEqualTo(Provenance.REPORTED);
        assertThat(strip.changes().stream().map(LeaderStripTest::print)).containsExactly("Ben > Ada 100-500");
    }

    @Test
    void aReportedLeadGivesWayToSplitsThatShowAnotherLeader() {
        RaceSheet sheet = RaceSheetBuilder.of1500("DISPUTED")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .splits("Ada", "400", "58.50", "800", "1:57.00", "1200", "2:57.00")
                .splits("Ben", "400", "58.00", "800", "1:57.50", "1200", "2:57.30")
                .reported(300, 1200, "Ben", "lead", "Led for three laps")
                .build();

        assertThat(LeaderStrip.of(TracedRace.of(sheet), List.of(), sheet.reported()))
                .isEqualTo(strip(sheet));
    }

    /** Bea goes by on the way, between two marks: the strip of a tracked race is that of its moments. */
    @Test
    void aTrackedRaceHasTheLeadsOfItsMoments() {
        TracedRace race = MovingField.of1500(
                        RunScript.startingAt("Ann", 0.3).run(1500, 7.0),
                        RunScript.startingAt("Bea", 0.9)
                                .pass(110, 16, 0.6)
                                .run(1200, 7.0, 0.6)
                                .run(1500, 7.6, 1.4))
                .tracked();
        List<Moment> moments = race.moments(race.motion());
        LeaderStrip strip = LeaderStrip.of(race, moments, List.of());

        assertThat(strip.changes()).singleElement().satisfies(change -> {
            assertThat(change.to().name(Athlete::name)).isEqualTo("Bea");
            assertThat(change.after()).isEqualTo(change.by());
            assertThat(change.where(race.sheet().distance())).matches("at 12\\d\\d m");
            assertThat(change.provenance()).isEqualTo(Provenance.MEASURED);
        });
        assertThat(strip.legs()).hasSize(3);
        assertThat(strip.legs().get(2).to()).isEqualTo(race.sheet().distance());
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    private static LeaderStrip strip(RaceSheet sheet) {
        return LeaderStrip.atMarks(TracedRace.of(sheet), List.of());
    }

    private static String print(LeaderStrip.Leg leg) {
        return leg.leader().map(Athlete::name).orElse("?") + " " + leg.from().metres() + "-"
                + leg.to().metres();
    }

    private static String print(LeadChange change) {
        return List.of(
                                change.from().name(Athlete::name),
                                ">",
                                change.to().name(Athlete::name),
                                change.after().metres())
                        .stream()
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow()
                + "-" + change.by().metres();
    }
}
