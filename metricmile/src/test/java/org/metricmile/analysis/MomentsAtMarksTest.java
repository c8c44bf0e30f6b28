package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.StarterSheets;

/** Passes, kicks and fades between the marks of a race. */
class MomentsAtMarksTest {

    private static final RaceSheet LAPS = Races.leadTakenOnTheThirdLap();

    @Test
    void aPassIsSeenFromBehindAtOneMarkToAheadAtAnother() {
        Moment pass = of(MomentKind.PASS, LAPS).get(0);

        assertThat(pass.athlete().name()).isEqualTo("Ada");
        assertThat(pass.words()).containsEntry("side", "unknown");
        // 0.2 s behind and 0.3 s ahead 400 m later
        assertThat(pass.figures().get("levelMetres")).isCloseTo(960, within(1e-6));
        assertThat(pass.figures()).doesNotContainKey("speedAdvantageMps");
    }

    @Test
    void threeHundredthsAheadIsLevelAndNoPass() {
        RaceSheet level = RaceSheetBuilder.of1500("LEVEL")
                .finished(1, "Ben", "3:40.00")
                .finished(2, "Ada", "3:40.50")
                .splits("Ada", "400", "58.50", "800", "1:57.00", "1200", "2:57.30")
                .splits("Ben", "400", "58.00", "800", "1:57.03", "1200", "2:57.00")
                .build();

        assertThat(of(MomentKind.PASS, level)).isEmpty();
        assertThat(of(MomentKind.LEAD_TAKEN, level)).hasSize(1);
    }

    /** The difference of the two times is a little less than 0.04: it is on the threshold all the same, as sure as half. */
    @Test
    void fourHundredthsAheadIsALeadAndAPass() {
        RaceSheet margin = RaceSheetBuilder.of1500("MARGIN")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .splits("Ada", "400", "58.50", "1200", "2:57.00")
                .splits("Ben", "400", "58.00", "1200", "2:57.04")
                .build();

        List<Moment> leads = of(MomentKind.LEAD_TAKEN, margin);
        assertThat(leads).hasSize(1);
        Moment lead = leads.get(0);
        assertThat(lead.figures().get("marginSeconds")).isLessThan(0.04);
        assertThat(lead.certainty()).isEqualTo(0.5);
        assertThat(of(MomentKind.LEAD_LOST, margin))
                .singleElement()
                .satisfies(lost -> assertThat(lost.certainty()).isEqualTo(0.5));
        assertThat(of(MomentKind.PASS, margin))
                .singleElement()
                .satisfies(pass -> assertThat(pass.certainty()).isEqualTo(0.5));
    }

    /** 14.0 s for each 100 m up to 1300 m, then 13.0 and 12.9 s: 7.14 m/s, then 7.75 m/s. */
    @Test
    void aKickInSplitsEvery100MetresIsSomewhereAroundAMark() {
        Moment kick = of(MomentKind.KICK, hundreds(13.0, 12.9)).get(0);

        assertThat(kick.fromMetres()).isEqualTo(1300);
        assertThat(kick.figures()).containsEntry("soonestMetres", 1200.0).containsEntry("latestMetres", 1400.0);
        assertThat(kick.seenBetween()).hasValue("somewhere between 300 and 100 m to go");
        assertThat(kick.provenance()).isEqualTo(Provenance.INTERPOLATED);
        assertThat(kick.figures().get("speedGainMps")).isCloseTo(100 / 12.9 - 100 / 14.0, within(1e-9));
    }

    @Test
    void aRiseOfLessThanHalfAMetreASecondIsNoKick() {
        assertThat(of(MomentKind.KICK, hundreds(13.4, 13.2))).isEmpty();
    }

    @Test
    void splitsOfALapShowNoKickAndNobodyWhoCoversIt() {
        RaceSheet fast = RaceSheetBuilder.of1500("FAST")
                .finished(1, "Ada", "3:36.00")
                .finished(2, "Ben", "3:36.20")
                .splits("Ada", "400", "60.00", "800", "2:00.00", "1200", "3:00.00")
                .splits("Ben", "400", "60.10", "800", "2:00.10", "1200", "3:00.10")
                .build();

        assertThat(TracedRace.of(fast).moments(TracedRace.of(fast).motion()))
                .extracting(Moment::kind)
                .doesNotContain(MomentKind.KICK, MomentKind.COVER, MomentKind.SURGE);
    }

    /** Only 400 m and the finish are timed: the time for the last 300 m is computed, and says so. */
    @Test
    void aFadeBetweenMarksIsSaidToBeComputed() {
        assertThat(of(MomentKind.FADE, StarterSheets.race("WC2017-M-800-F")))
                .singleElement()
                .satisfies(fade -> assertThat(fade.evidence())
                        .first()
                        .asString()
                        .startsWith("Computed between known times: in place 3 with 300 m to go")
                        .contains("takes some 42.6 s"));
        assertThat(of(MomentKind.FADE, StarterSheets.race("WC2025-W-800-F")))
                .first()
                .satisfies(fade ->
                        assertThat(fade.evidence()).first().asString().startsWith("In place 2 with 300 m to go"));
    }

    private static RaceSheet hundreds(double secondLast, double last) {
        RaceSheetBuilder builder = RaceSheetBuilder.of1500("HUNDREDS");
        double seconds = 0;
        for (int metres = 100; metres < 1500; metres += 100) {
            seconds += metres == 1400 ? secondLast : 14.0;
            builder.splits("Ada", Integer.toString(metres), clock(seconds));
        }
        return builder.finished(1, "Ada", clock(seconds + last)).build();
    }

    private static String clock(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.HUNDREDTH).toString();
    }

    private static List<Moment> of(MomentKind kind, RaceSheet sheet) {
        TracedRace race = TracedRace.of(sheet);
        return race.moments(race.motion()).stream()
                .filter(moment -> moment.kind() == kind)
                .toList();
    }
}
