package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.StarterSheets;

/** Between two marks at which the leader is named somebody leads whom no source names. */
class LeaderWithoutNameTest {

    private static RaceSheetBuilder race(String first, String then) {
        return RaceSheetBuilder.of1500("UNNAMED")
                .finished(1, "Ben", "3:30.00")
                .finished(2, "Ada", "3:30.50")
                .finished(3, "Cid", "3:31.00")
                .position(first, "400", 1)
                .position(then, "1200", 1);
    }

    private static RaceSheet paced(String first, String then) {
        return race(first, then)
                .from("https://example.org (pacemaker)")
                .unnamedLeader("800", "1:52.0")
                .build();
    }

    private static List<String> changes(RaceSheet sheet) {
        return LeaderStrip.of(TracedRace.of(sheet), List.of(), sheet.reported()).changes().stream()
                .map(change -> "%s > %s %s"
                        .formatted(
                                change.from().name(Athlete::name),
                                change.to().name(Athlete::name),
                                change.where(sheet.distance())))
                .toList();
    }

    private static List<String> leads(RaceSheet sheet, MomentKind kind) {
        TracedRace race = TracedRace.of(sheet);
        return race.moments(race.motion()).stream()
                .filter(moment -> moment.kind() == kind)
                .map(moment -> moment.athlete().name() + " "
                        + moment.seenBetween().orElseThrow() + ": " + String.join(" ", moment.evidence()))
                .toList();
    }

    @Test
    void aPacemakerTakesTheLeadFromOneAndLosesItToTheOther() {
        RaceSheet race = paced("Ada", "Ben");

        assertThat(changes(race))
                .containsExactly(
                        "Ada > a pacemaker between 400 m and 800 m", "a pacemaker > Ben between 800 m and 1200 m");
    }

    /** Times make moments of them. */
    private static RaceSheet pacedInTimes(String then) {
        return RaceSheetBuilder.of1500("TIMES")
                .partialField()
                .finished(1, "Ben", "3:30.00")
                .finished(2, "Ada", "3:30.50")
                .split("Ada", "400", "56.00", OptionalInt.of(1), Provenance.OFFICIAL)
                .split(then, "1200", "2:48.00", OptionalInt.of(1), Provenance.OFFICIAL)
                .from("https://example.org (pacemaker)")
                .unnamedLeader("800", "1:52.0")
                .build();
    }

    @Test
    void nobodyTakesOneLeadTwice() {
        assertThat(leads(pacedInTimes("Ben"), MomentKind.LEAD_TAKEN))
                .containsExactly(
                        "Ben after a pacemaker between 800 m and 1200 m: A pacemaker leads at 800 m, Ben at 1200 m.");
        assertThat(leads(pacedInTimes("Ben"), MomentKind.LEAD_LOST))
                .containsExactly(
                        "Ada to a pacemaker between 400 m and 800 m: Ada leads at 400 m, a pacemaker at 800 m.");
    }

    @Test
    void whoLedBeforeThePacemakerDidNotLeadAllAlong() {
        RaceSheet race = pacedInTimes("Ada");

        assertThat(LeaderStrip.atMarks(TracedRace.of(race), List.of()).legs())
                .noneMatch(leg -> leg.leader().isPresent());
        assertThat(leads(race, MomentKind.LEAD_TAKEN))
                .first()
                .isEqualTo(
                        "Ada after a pacemaker between 800 m and 1200 m: A pacemaker leads at 800 m, Ada at 1200 m.");
    }

    /** It may have been either of them, or another: from whom the lead passed is not known, nor that it passed more than once. */
    @Test
    void somebodyMayBeAnybody() {
        RaceSheet race = race("Ada", "Cid").unnamedLeader("800", "1:52.0").build();

        assertThat(changes(race))
                .containsExactly(
                        "a leader whom the source does not name > Cid between 400 m and 1200 m",
                        "Cid > Ben between 1200 m and the finish");
        assertThat(changes(race("Ben", "Ben").unnamedLeader("800", "1:52.0").build()))
                .isEmpty();
    }

    @Test
    void theLastWhoIsKnownToHaveLedIsSaid() {
        assertThat(leads(StarterSheets.race("OG2008-M-1500-F"), MomentKind.LEAD_TAKEN))
                .contains(
                        "Augustine Kiprono Choge between 400 m and 1200 m: Asbel Kiprop leads at 400 m, Augustine Kiprono Choge at 1200 m."
                                + " Who leads at 800 m and 1100 m no source says.");
    }

    @Test
    void aReportTellsWhoseTheLeadWas() {
        RaceSheet race = race("Ada", "Ben")
                .unnamedLeader("800", "1:52.0")
                .reported(500, 900, "Cid", "lead", "Led the second lap")
                .build();

        assertThat(changes(race))
                .containsExactly("Ada > Cid between 400 m and 500 m", "Cid > Ben between 900 m and 1200 m");
        assertThat(changes(race("Ada", "Ben")
                        .reported(500, 900, "Cid", "lead", "Led the second lap")
                        .from("https://example.org (pacemaker)")
                        .unnamedLeader("800", "1:52.0")
                        .build()))
                .containsExactly(
                        "Ada > a pacemaker between 400 m and 800 m", "a pacemaker > Ben between 800 m and 1200 m");
    }
}
