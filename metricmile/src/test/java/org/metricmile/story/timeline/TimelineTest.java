package org.metricmile.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;
import org.metricmile.reconstruction.LikelyMoment;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.reconstruction.TimeCheck;
import org.metricmile.reconstruction.Withholding;
import org.metricmile.scenes.ParisFindings;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.StarterSheets;
import org.metricmile.story.RaceFindings;

/** What the timeline tells of races known in part. */
class TimelineTest {

    private static final Timeline PARIS = Timeline.of(ParisFindings.FOUND);

    @Test
    void theLeadersTimesOfAPartlyKnownRaceAreReportedBesideWhatTheRestSays() {
        TimelineEntry entry = entry(PARIS, "leads at 800 m in 1:51.38");

        assertThat(entry.sure().known()).isEqualTo(HowKnown.REPORTED);
        assertThat(entry.sure().remark()).startsWith("without this time the rest puts it at 1:5");
    }

    @Test
    void whoWaitedBehindTheLeaderIsInferred() {
        TimelineEntry entry = entry(PARIS, "Josh Kerr follows Jakob Ingebrigtsen, who leads");

        assertThat(entry.sure().known()).isEqualTo(HowKnown.INFERRED);
        assertThat(entry.sure().probability().orElseThrow()).isBetween(0.75, 1.0);
    }

    @Test
    void theLeadThatChangesIsInferredWithItsPlace() {
        TimelineEntry kerr = entry(PARIS, "Josh Kerr takes the lead from Jakob Ingebrigtsen");
        TimelineEntry hocker = entry(PARIS, "Cole Hocker takes the lead, most likely with");

        assertThat(kerr.sure().known()).isEqualTo(HowKnown.INFERRED);
        assertThat(1500 - kerr.stretch().fromMetres()).isBetween(60.0, 150.0);
        assertThat(1500 - hocker.stretch().fromMetres()).isBetween(2.0, 30.0);
        assertThat(hocker.sure().probability()).hasValue(1);
    }

    /** That he leads in the end is certain; that it was Kerr who led before is not. */
    @Test
    void aCertaintyIsThatOfEverythingInItsSentence() {
        ReconstructedRace race = ParisFindings.FOUND.reconstruction().orElseThrow();
        LikelyMoment hocker = lead(race, "Cole Hocker");
        LikelyMoment kerr = lead(race, "Josh Kerr");

        assertThat(hocker.areOthersAsSure()).isFalse();
        assertThat(entry(PARIS, "Cole Hocker takes the lead, ").sure().remark())
                .isEqualTo("from Josh Kerr in " + Likely.percent(hocker.withOthers()));
        assertThat(kerr.areOthersAsSure()).isTrue();
        assertThat(entry(PARIS, "Josh Kerr takes the lead from Jakob Ingebrigtsen")
                        .sure()
                        .probability())
                .hasValue(kerr.withOthers());
    }

    @Test
    void whetherItHappenedAndWhereAreToldApart() {
        Withholding.Answer pass = ParisFindings.FOUND.reconstruction().orElseThrow().reported().stream()
                .filter(answer -> answer.where().equals("between 1370 and 1420 m"))
                .findFirst()
                .orElseThrow();

        double nearly = pass.nearly().orElseThrow().probability();
        assertThat(nearly).isGreaterThan(pass.probability().orElseThrow());
        assertThat(entry(PARIS, "Josh Kerr takes the lead").reports().get(0).text())
                .endsWith(
                        "(Without it, that Josh Kerr and Jakob Ingebrigtsen changed places within 100 m of there gets "
                                + Likely.percent(nearly) + ", between 1370 and 1420 m "
                                + Likely.percent(pass.probability().orElseThrow()) + ".)");
    }

    @Test
    void aRunnerIsAtOnePlaceAtOneTime() {
        Map<String, String> times = new HashMap<>();
        for (TimelineEntry entry : PARIS.entries()) {
            if (entry.stretch().fromSeconds().isPresent()
                    && entry.sure().known() == HowKnown.INFERRED
                    && !isDoubt(entry)) {
                String place = entry.happening().athlete().orElseThrow().name() + " at "
                        + Math.round(entry.stretch().fromMetres());
                assertThat(times.merge(
                                place, entry.stretch().when(), (first, second) -> first.equals(second) ? first : "two"))
                        .as(place)
                        .isNotEqualTo("two");
            }
        }
        assertThat(times).hasSizeGreaterThan(5);
    }

    /** The same seed prints the same bytes. */
    @Test
    void figuresHaveOneOrder() {
        assertThat(entry(PARIS, "Josh Kerr takes the lead from Jakob Ingebrigtsen")
                        .happening()
                        .figures()
                        .keySet())
                .containsExactly("soonestMetres", "latestMetres", "probabilityWithOthers");
        assertThat(PARIS.all().stream().filter(TimelineTest::isDoubt))
                .isNotEmpty()
                .allSatisfy(doubt -> assertThat(doubt.happening().figures().keySet())
                        .containsExactly("toldSeconds", "soonestSeconds", "latestSeconds"));
    }

    private static boolean isDoubt(TimelineEntry entry) {
        return entry.happening().kind().equals(Happening.DOUBTFUL_TIME);
    }

    private static LikelyMoment lead(ReconstructedRace race, String name) {
        return race.moments().stream()
                .filter(moment -> moment.kind() == MomentKind.LEAD_TAKEN
                        && moment.athlete().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void widthAndSideStayReportedOnlyWhereNobodyMeasuredThem() {
        List<ReportedMoment> lateral = ParisFindings.FOUND.sheet().reported().stream()
                .filter(moment -> List.of("forced_wide", "boxed", "inside_gap").contains(moment.event()))
                .toList();

        assertThat(lateral).hasSizeGreaterThan(3);
        for (ReportedMoment moment : lateral) {
            TimelineEntry entry = entry(PARIS, moment.detail());
            assertThat(entry.sure().known()).isEqualTo(HowKnown.REPORTED);
            assertThat(entry.sure().probability()).isEmpty();
        }
    }

    @Test
    void everyReportIsToldOnce() {
        for (ReportedMoment moment : ParisFindings.FOUND.sheet().reported()) {
            assertThat(PARIS.entries())
                    .filteredOn(entry -> Stream.concat(Stream.of(entry.sentence()), entry.reports().stream())
                            .anyMatch(sentence -> sentence.text().contains(moment.detail())))
                    .as(moment.detail())
                    .hasSize(1);
        }
    }

    @Test
    void theBellTimeIsDoubted() {
        TimelineEntry entry = entry(PARIS, "2:34.3 for Jakob Ingebrigtsen at 1100 m (hand-timed) is doubtful");

        assertThat(entry.sure().known()).isEqualTo(HowKnown.INFERRED);
        assertThat(entry.sure().remark()).startsWith("a good time would be as far off ");
    }

    /** The bell time by hand is not used: its doubt stands where the race was at the bell by all else, as a report of the bell does. */
    @Test
    void oneMarkHasOneClock() {
        assertThat(entry(PARIS, "2:34.3 for Jakob Ingebrigtsen at 1100 m").when())
                .isEqualTo("about 2:33");
        assertThat(entry(PARIS, "Jakob Ingebrigtsen led at 1100 m").when()).isEqualTo("about 2:33");
    }

    /** An unexpected time that is used stands at itself, and who is nobody of the race at the leader's time. */
    @Test
    void anUnexpectedTimeStandsAtItsOwnTime() {
        RaceSheet budapest = StarterSheets.race("WC2023-M-1500-F");
        Split at1200 = budapest.splits().stream()
                .filter(split -> split.at().equals(Distance.ofMetres(1200)))
                .findFirst()
                .orElseThrow();
        TimeCheck check = new TimeCheck(
                at1200.runner().orElseThrow(),
                at1200.at(),
                at1200.time().orElseThrow(),
                at1200.provenance(),
                new CredibleInterval(167, 168, 169, 0.9),
                0.001);
        Timeline timeline = Timeline.of(RaceFindings.of(TracedRace.of(budapest), List.of())
                .with(new ReconstructedRace(
                        Reconstruction.of(budapest, 1500, 20),
                        List.of(),
                        List.of(),
                        Withholding.all(budapest, 1500, 20),
                        List.of(check))));

        assertThat(entry(timeline, "is unexpected").when()).isEqualTo("2:49.5");
        assertThat(entry(timeline, "Jakob Ingebrigtsen leads at 1200 m").when()).isEqualTo("2:49.5");
        assertThat(entry(timeline, "within 1.2 s at 1200 m").when()).isEqualTo("about 2:50");
        assertThat(entry(timeline, "within 1.2 s at 1200 m").sentence().text()).startsWith("Whole field still");
    }

    @Test
    void entriesComeInTheOrderOfTime() {
        assertThat(PARIS.entries().stream()
                        .mapToDouble(entry -> entry.stretch()
                                .fromSeconds()
                                .orElseGet(() -> entry.stretch().about().orElseThrow()))
                        .toArray())
                .hasSizeGreaterThan(10)
                .isSorted();
    }

    /** The lead is taken by a pass: the finders of both see it, and so did a reporter. */
    @Test
    void oneEventIsOneRow() {
        TimelineEntry lead = entry(PARIS, "Josh Kerr takes the lead from Jakob Ingebrigtsen");

        assertThat(PARIS.entries())
                .noneMatch(entry -> entry.sentence().text().contains("Josh Kerr passes Jakob Ingebrigtsen"));
        assertThat(lead.reports()).hasSize(1);
        assertThat(lead.reports().get(0).text())
                .startsWith("A report on Josh Kerr: Drew past Ingebrigtsen on the outside")
                .contains(
                        "Without it, that Josh Kerr and Jakob Ingebrigtsen changed places within 100 m of there gets");
        assertThat(entry(PARIS, "Yared Nuguse passes Jakob Ingebrigtsen").reports())
                .hasSize(2);
    }

    @Test
    void aPercentageIsOfAStatementThatWasCheckedAndNotOfAReport() {
        assertThat(PARIS.entries())
                .filteredOn(entry -> entry.sure().probability().isPresent())
                .hasSizeGreaterThan(10)
                .allSatisfy(entry -> assertThat(ParisFindings.FOUND.sheet().reported())
                        .noneMatch(moment -> entry.sentence().text().contains(moment.detail())));
        TimelineEntry kick = entry(PARIS, "Cole Hocker kicks");
        assertThat(kick.reports().get(0).text())
                .startsWith("A report on Cole Hocker: Unverified figures of a fan forum");
    }

    @Test
    void aFadeGoesOnFromWhereItBegins() {
        RaceFindings found = RaceFindings.of(
                TracedRace.of(RaceSheetBuilder.of1500("FADE")
                        .finished(1, "Bea Baker", "3:50.10")
                        .finished(2, "Cleo Carter", "3:50.90")
                        .finished(3, "Dora Dale", "3:51.30")
                        .finished(4, "Ann Archer", "3:56.00")
                        .splits("Ann Archer", "400", "60.20", "800", "2:01.10", "1200", "3:02.00")
                        .splits("Bea Baker", "1200", "3:02.30")
                        .build()),
                List.of());
        Timeline timeline = Timeline.of(
                found.with(ReconstructedRace.of(found.sheet(), found.race().course(), 1500)));

        assertThat(timeline.entries())
                .extracting(entry -> entry.sentence().text())
                .filteredOn(text -> text.contains(" fades"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .matches(".* fades, most likely from \\d+ m to go \\(90.%: \\d+ to \\d+ m\\) on\\."));
    }

    @Test
    void aLikelyMomentSaysOfHowManyRacesItIsAShare() {
        int drawn =
                ParisFindings.FOUND.reconstruction().orElseThrow().ensemble().size();
        TimelineEntry kerr = entry(PARIS, "Josh Kerr takes the lead from Jakob Ingebrigtsen");
        TimelineEntry follows = entry(PARIS, "Josh Kerr follows Jakob Ingebrigtsen, who leads");

        assertThat(drawn).isGreaterThan(100);
        assertThat(kerr.sentence().evidence().get(0).fact())
                .endsWith(" in reconstructed races (the first 100 of " + drawn + " drawn, seed 1500)");
        assertThat(follows.sentence().evidence().get(0).fact())
                .endsWith(" in reconstructed races (" + drawn + " drawn, seed 1500)");
    }

    private static TimelineEntry entry(Timeline timeline, String text) {
        Predicate<TimelineEntry> says = entry -> entry.sentence().text().contains(text);
        assertThat(timeline.entries()).as(text).anyMatch(says);
        return timeline.entries().stream().filter(says).findFirst().orElseThrow();
    }
}
