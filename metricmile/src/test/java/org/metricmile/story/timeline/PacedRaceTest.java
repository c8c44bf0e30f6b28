package org.metricmile.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.Provenance;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.StarterSheets;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.WhoIsCounted;
import org.metricmile.story.decided.WhatDecided;

/** What is told of races in which others than those who race were in front. */
class PacedRaceTest {

    private static final RaceFindings ROME = found("GP1999-Rome-M-Mile");

    private static final RaceFindings MONACO = found("DL2024-Monaco-M-1500");

    private static RaceFindings found(String id) {
        TracedRace race = TracedRace.of(StarterSheets.race(id));
        return RaceFindings.of(race, List.of()).with(ReconstructedRace.of(race.sheet(), race.course(), 1500));
    }

    private static List<String> told(RaceFindings found) {
        return Timeline.of(found).all().stream()
                .map(entry -> entry.sentence().text())
                .toList();
    }

    /** Of the two on record El Guerrouj is ahead from early on; that he leads is known from 1207 m on. */
    @Test
    void nobodyIsFoundToTakeTheLeadWhereAPacemakerMayLead() {
        assertThat(ROME.reconstruction().orElseThrow().moments())
                .anyMatch(moment -> moment.kind() == MomentKind.LEAD_TAKEN
                        && moment.atMetres().median() < 1207);
        assertThat(Timeline.of(ROME).all())
                .filteredOn(entry -> entry.happening().kind().equals(MomentKind.LEAD_TAKEN.code()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.sentence().text())
                            .startsWith(
                                    "Hicham El Guerrouj takes the lead after a pacemaker between 805 m and 1207 m.");
                    assertThat(entry.sure().provenance()).isEqualTo(Provenance.REPORTED);
                });
        assertThat(WhatDecided.of(ROME).sentences())
                .extracting(sentence -> sentence.text())
                .anyMatch(text -> text.startsWith("Hicham El Guerrouj took the lead for good after a pacemaker"));
    }

    /** Its marks are quarter miles. */
    @Test
    void aPacemakerLeadsAsOne() {
        assertThat(told(ROME)).contains("A pacemaker whom the source does not name leads at 402 m in 55.07.");
        assertThat(told(MONACO))
                .anyMatch(text -> text.startsWith("Pacemaker \u017dan Rudolf leads at 800 m in 1:50.66"));
    }

    @Test
    void aPacemakerLeadsAndLeavesTheLead() {
        assertThat(told(MONACO))
                .noneMatch(text -> text.startsWith("Pacemaker \u017dan Rudolf takes the lead"))
                .noneMatch(text -> text.contains("from pacemaker"))
                .anyMatch(text -> text.startsWith("Pacemaker \u017dan Rudolf leads by 400 m."))
                .anyMatch(text -> text.startsWith(
                        "Pacemaker \u017dan Rudolf leaves the lead to Jakob Ingebrigtsen between 800 m and 1200 m."))
                .anyMatch(text -> text.startsWith(
                        "Jakob Ingebrigtsen takes the lead after pacemaker \u017dan Rudolf between 800 m and 1200 m."));
    }

    /** Cid runs 3 m ahead to 800 m, is 20 m behind at 1000 m and 40 m at 1100 m, and steps off. */
    @Test
    void aPacemakerIsNotDropped() {
        assertThat(dropped("")).containsExactly("Cid Carter");
        assertThat(dropped("pacemaker")).isEmpty();
    }

    private static List<String> dropped(String flags) {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("DROPPED")
                .finished(1, "Ann Archer", "3:34.50")
                .finished(2, "Bea Baker", "3:34.80");
        if (flags.isEmpty()) {
            race.ended("Cid Carter", "DNF");
        } else {
            race.paced("Cid Carter");
        }
        for (int metres = 100; metres <= 1400; metres += 100) {
            String mark = Integer.toString(metres);
            double seconds = 14.3 * metres / 100;
            race.splits("Ann Archer", mark, clock(seconds)).splits("Bea Baker", mark, clock(seconds + 0.3));
            if (metres <= 800) {
                race.splits("Cid Carter", mark, clock(seconds - 0.4));
            } else if (metres <= 1100) {
                race.splits("Cid Carter", mark, clock(seconds + (metres - 800) / 50.0));
            }
        }
        return Timeline.momentsFound(RaceFindings.of(TracedRace.of(race.build()), List.of())).stream()
                .filter(moment -> moment.kind() == MomentKind.DROPPED)
                .map(moment -> moment.athlete().name())
                .toList();
    }

    private static String clock(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.HUNDREDTH).toString();
    }

    /** Of the second pacemaker nothing is known: no time can tell whether Ingebrigtsen led at 1000 m. */
    @Test
    void aReportedLeadBesideAPacemakerIsReportedOnly() {
        assertThat(Timeline.of(MONACO).all())
                .filteredOn(entry -> entry.sentence().text().contains("Took over after the second pacemaker"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.sure().known()).isEqualTo(HowKnown.REPORTED));
    }

    /** By marks she takes it between 800 m and the finish, by reports and the races that fit them near 1200 m. */
    @Test
    void aLeadThatMarksAndLikelyRacesTellIsToldOnce() {
        TracedRace race = TracedRace.of(RaceSheetBuilder.of1500("ONCE")
                .finished(1, "Ann Archer", "3:30.00")
                .finished(2, "Bea Baker", "3:33.00")
                .finished(3, "Cleo Carter", "3:34.00")
                .splits("Bea Baker", "1000", "2:21.00")
                .splits("Cleo Carter", "1000", "2:21.20")
                .reported(1000, 1200, "Bea Baker", "lead", "Took over from the pacemaker")
                .reported(1200, 1500, "Ann Archer", "lead", "Led from 300 m out")
                .from("https://example.org (pacemaker)")
                .unnamedLeader("800", "1:52.0")
                .build());
        RaceFindings found =
                RaceFindings.of(race, List.of()).with(ReconstructedRace.of(race.sheet(), race.course(), 1500));

        assertThat(Timeline.of(found).all())
                .filteredOn(entry -> entry.happening().kind().equals(MomentKind.LEAD_TAKEN.code())
                        && entry.happening().athlete().orElseThrow().name().equals("Ann Archer"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.sure().known()).isEqualTo(HowKnown.INFERRED));
    }

    @Test
    void whoseLeadsAndPlacesTheseAreIsSaid() {
        assertThat(WhoIsCounted.sentences(ROME.race()))
                .containsExactly(
                        "Not the whole field is on record, only 2 runners with a result: places and leads are among those on record.",
                        "Up to 1207 m a pacemaker leads or may lead: places till there are among those of whom something is known there.");
    }
}
