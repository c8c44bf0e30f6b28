package org.metricmile.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.scenes.ParisFindings;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.StarterSheets;
import org.metricmile.story.RaceFindings;

/** What a probability near 0 says of a report, and what not. */
class UnexpectedReportTest {

    private static String remark(RaceFindings found, String detail) {
        return Timeline.of(found).all().stream()
                .filter(entry -> entry.sentence().text().contains(detail))
                .findFirst()
                .orElseThrow()
                .sure()
                .remark();
    }

    /** Who led from 500 to 1300 m the races draw as the report has it; without the report they leave it open. */
    @Test
    void whatTheRestAloneDoesNotLeadToIsNotRefuted() {
        TracedRace race = TracedRace.of(StarterSheets.race("WC2023-M-1500-F"));
        RaceFindings budapest =
                RaceFindings.of(race, List.of()).with(ReconstructedRace.of(race.sheet(), race.course(), 1500));

        assertThat(remark(budapest, "Took over at about 500 m"))
                .startsWith(
                        "the races that fit all the evidence have it, the rest alone does not lead to it: that Jakob Ingebrigtsen led half or more of the way from 500 to 1300 m gets ")
                .contains(", all of it under 1");
        assertThat(remark(budapest, "Moved to 2nd with about 600 m left"))
                .startsWith("by the rest of the evidence, that ");
    }

    /** On the leader's shoulder at 800 m, where the drawn races have a gap behind the leader. */
    @Test
    void whatHardlyAnyRaceHasIsLeftOpenToo() {
        assertThat(remark(ParisFindings.FOUND, "on the leader's shoulder at 800 m"))
                .startsWith("hardly any of the races drawn has it, be the drawing off or the report: that ");
    }

    /** Each of three is told to have led the same stretch: some of the races follow one, some another. */
    @Test
    void whatSomeOfTheRacesHaveIsSaidWithItsShare() {
        TracedRace race = TracedRace.of(RaceSheetBuilder.of1500("CONTRADICTING")
                .finished(1, "Ada", "4:10.00")
                .finished(2, "Ben", "4:10.20")
                .finished(3, "Cyd", "4:10.90")
                .finished(4, "Dot", "4:11.50")
                .finished(5, "Eve", "4:12.80")
                .reported(700, 900, "Dot", "lead", "Dot in front")
                .reported(700, 900, "Eve", "lead", "Eve in front")
                .reported(700, 900, "Cyd", "lead", "Cyd in front")
                .build());
        RaceFindings found =
                RaceFindings.of(race, List.of()).with(ReconstructedRace.of(race.sheet(), race.course(), 1500));

        assertThat(List.of("Dot in front", "Eve in front", "Cyd in front"))
                .extracting(detail -> remark(found, detail))
                .noneMatch(remark -> remark.startsWith("hardly any"))
                .anyMatch(
                        remark -> remark.matches(
                                "\\d+\u00a0% of the races that fit all the evidence have it, the rest alone does not lead to it: that .*"));
    }
}
