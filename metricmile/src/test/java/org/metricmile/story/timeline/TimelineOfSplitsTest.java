package org.metricmile.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.Provenance;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.RunScript;
import org.metricmile.scenes.StarterSheets;
import org.metricmile.story.Evidence;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.Sentence;
import org.metricmile.story.article.RaceStory;

/** What the timeline tells of races known by tracking or by splits. */
class TimelineOfSplitsTest {

    /** Bea passes Ann for the lead in the home straight. */
    private static final MovingField TRACKED = MovingField.of1500(
            RunScript.startingAt("Ann Archer", 0.3).run(1500, 7.0),
            RunScript.startingAt("Bea Baker", 0.9)
                    .pass(100, 15, 0.6)
                    .run(1200, 7.0, 0.6)
                    .run(1500, 7.6, 1.4));

    /** Two hundredths apart at the finish. */
    private static final MovingField PHOTO = MovingField.of1500(
            RunScript.startingAt("Ann Archer", 0.3).run(1500, 7.0),
            RunScript.startingAt("Bea Baker", 0.9)
                    .pass(100, 100 / 7.0 + 0.02, 0.9)
                    .run(1500, 7.0));

    @Test
    void ofATrackedRaceMomentsAreMeasured() {
        Timeline timeline = Timeline.of(RaceFindings.of(TRACKED.tracked(), List.of()));
        TimelineEntry lead = entry(timeline, "Bea Baker takes the lead from Ann Archer");

        assertThat(lead.sure().known()).isEqualTo(HowKnown.MEASURED);
        assertThat(lead.isMain()).isTrue();
        assertThat(timeline.entries())
                .noneMatch(entry -> entry.sure().known() == HowKnown.INFERRED
                        || entry.sure().known() == HowKnown.REPORTED);
    }

    @Test
    void aTimeByHandIsSaidToBeOne() {
        TracedRace race = TracedRace.of(RaceSheetBuilder.of1500("HAND")
                .finished(1, "Ann Archer", "3:50.10")
                .finished(2, "Bea Baker", "3:50.90")
                .split("Ann Archer", "400", "61.2", OptionalInt.of(1), Provenance.HAND)
                .split("Ann Archer", "800", "2:03.10", OptionalInt.of(1), Provenance.REPORTED)
                .build());
        Timeline timeline = Timeline.of(RaceFindings.of(race, List.of()));

        assertThat(entry(timeline, "leads at 400 m").sure().known().label()).isEqualTo("timed by hand");
        assertThat(entry(timeline, "leads at 800 m").sure().known().label()).isEqualTo("reported only");
    }

    /** Both are first at 400 m in one time, and share the win: neither is the leader, nor the winner. */
    @Test
    void whoIsLevelIsNamedAndNobodyIsTheWinnerOfASharedWin() {
        RaceFindings found = RaceFindings.of(
                TracedRace.of(RaceSheetBuilder.of1500("SHARED")
                        .finished(1, "Ann Archer", "3:50.10")
                        .finished(1, "Bea Baker", "3:50.10")
                        .splits("Ann Archer", "400", "61.20", "800", "2:03.10", "1100", "2:50.00")
                        .splits("Bea Baker", "400", "61.20", "800", "2:03.40", "1100", "2:50.30")
                        .build()),
                List.of());
        TimelineEntry first = entry(Timeline.of(found), "at 400 m");

        assertThat(first.sentence().text())
                .startsWith("Ann Archer and Bea Baker are level in the lead at 400 m in 1:01.20");
        assertThat(first.sentence().evidence())
                .extracting(Evidence::fact)
                .anyMatch(fact -> fact.startsWith("Bea Baker, 400 m"));
        assertThat(RaceStory.of(found).sentences())
                .extracting(Sentence::text)
                .anyMatch(text -> text.contains("shared the win"))
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("the winner"));
    }

    /** One of two who share the first position is on record: timeline and story name him, and say that he is not alone. */
    @Test
    void whoSharesTheLeadWithSomebodyUnknownIsNamed() {
        RaceFindings found = RaceFindings.of(
                TracedRace.of(RaceSheetBuilder.of1500("HALF")
                        .finished(1, "Ann Archer", "3:50.10")
                        .finished(2, "Bea Baker", "3:50.40")
                        .sharedFirst("Ann Archer", "400", "61.20")
                        .build()),
                List.of());

        TimelineEntry first = entry(Timeline.of(found), "at 400 m");
        assertThat(first.sentence().text())
                .startsWith(
                        "Ann Archer and another whom the source does not name are level in the lead at 400 m in 1:01.20");
        assertThat(first.sentence().evidence())
                .extracting(Evidence::fact)
                .anyMatch(fact -> fact.startsWith("Ann Archer, 400 m"));
        assertThat(RaceStory.of(found).sentences())
                .extracting(Sentence::text)
                .anyMatch(text -> text.startsWith(
                        "Ann Archer and another whom the source does not name, level, led at 400 m (1:01.20"));
    }

    /** Positions are known to a decimetre; what decides is the photo, and the result list tells it. */
    @Test
    void aPhotoFinishOfATrackedRaceRestsOnTheResults() {
        RaceFindings found = RaceFindings.of(PHOTO.tracked(), List.of());
        TimelineEntry entry = entry(Timeline.of(found), "is in a photo finish");

        assertThat(entry.sure().known()).isEqualTo(HowKnown.OFFICIAL);
        assertThat(entry.sentence().evidence())
                .extracting(Evidence::fact)
                .containsExactlyInAnyOrder(
                        "Ann Archer, finish, " + mark(found, "Ann Archer"),
                        "Bea Baker, finish, " + mark(found, "Bea Baker"));
        assertThat(entry.sentence().evidence()).allSatisfy(evidence -> {
            assertThat(evidence.provenance()).isEqualTo(Provenance.OFFICIAL);
            assertThat(evidence.source())
                    .isEqualTo(found.sheet().results().get(0).source());
        });
        // the lead is a matter of positions
        TimelineEntry lead = entry(Timeline.of(RaceFindings.of(TRACKED.tracked(), List.of())), "takes the lead from");
        assertThat(lead.sentence().evidence())
                .extracting(Evidence::source)
                .containsExactly(TRACKED.tracked().tracking().orElseThrow().source());
    }

    private static String mark(RaceFindings found, String name) {
        return found.sheet().results().stream()
                .filter(result -> result.athlete().name().equals(name))
                .findFirst()
                .orElseThrow()
                .mark()
                .orElseThrow()
                .toString();
    }

    /** Official marks of the whole field: what they show of the lead is told once, between the marks, and the pass is not told beside it. */
    @Test
    void aStoryTellsBetweenWhichMarksTheLeadChanged() {
        RaceFindings tokyo = RaceFindings.of(TracedRace.of(StarterSheets.race("OG2020-M-1500-F")), List.of());

        assertThat(RaceStory.of(tokyo).sentences())
                .extracting(Sentence::text)
                .filteredOn(text -> text.contains("1200\u20131400 m: "))
                .singleElement()
                .asString()
                .startsWith(
                        "2:47.5 to 3:14.7, 1200\u20131400 m: Jakob Ingebrigtsen takes the lead from Timothy Cheruiyot between 1200 m and 1400 m.")
                .endsWith("(official)");
    }

    @Test
    void aRaceOfWhichNothingIsKnownHasNone() {
        assertThat(Timeline.of(RaceFindings.of(
                                TracedRace.of(RaceSheetBuilder.of1500("EMPTY").build()), List.of()))
                        .entries())
                .isEmpty();
    }

    private static TimelineEntry entry(Timeline timeline, String text) {
        Predicate<TimelineEntry> says = entry -> entry.sentence().text().contains(text);
        assertThat(timeline.entries()).as(text).anyMatch(says);
        return timeline.entries().stream().filter(says).findFirst().orElseThrow();
    }
}
