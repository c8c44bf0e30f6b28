package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.ReportedMoment;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.Races;

class ParisReconstructionTest {

    private static final RaceSheet PARIS = Races.paris2024Final();
    private static final RaceEnsemble ENSEMBLE = Reconstruction.of(PARIS, 1500, 200);

    @Test
    void allThatIsCertainIsSoInEveryMember() {
        HardFacts.holdIn(PARIS, ENSEMBLE);
        assertThat(ENSEMBLE.contradictions()).isEmpty();
    }

    @Test
    void placesThatReportsTellAreVeryLikelySo() {
        assertThat(ENSEMBLE.placeProbabilities(runner("Cole Hocker"), 400)[6]).isGreaterThan(0.85);
        assertThat(ENSEMBLE.placeProbabilities(runner("Cole Hocker"), 1200)[3]).isGreaterThan(0.85);
        assertThat(ENSEMBLE.placeProbabilities(runner("Brian Komen"), 1200)[11]).isGreaterThan(0.85);
    }

    @Test
    void placesAreOfOneRunnerEach() {
        double sum = 0;
        for (Athlete runner : ENSEMBLE.runners()) {
            sum += ENSEMBLE.placeProbabilities(runner, 1000)[2];
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void theLeaderLedUntilTheLastBend() {
        Athlete leader = runner("Jakob Ingebrigtsen");
        Athlete kerr = runner("Josh Kerr");

        assertThat(ENSEMBLE.probabilityAhead(leader, kerr, 1200)).isEqualTo(1);
        assertThat(ENSEMBLE.probabilityAhead(leader, kerr, 1500)).isZero();
        assertThat(ENSEMBLE.gap(kerr, leader, 1500, 0.9).median()).isCloseTo(-0.45, within(0.011));
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() throws Exception {
        for (int threads : new int[] {1, 3}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            RaceEnsemble again =
                    pool.submit(() -> Reconstruction.of(PARIS, 1500, 20)).get();
            pool.shutdown();
            for (int m = 0; m < 20; m++) {
                for (Athlete runner : again.runners()) {
                    assertThat(again.seconds(m, runner, 730)).isEqualTo(ENSEMBLE.seconds(m, runner, 730));
                }
            }
        }
    }

    @Test
    void aMemberIsATraceOfItsOwn() {
        RaceTrace trace = ENSEMBLE.member(7);
        Passing passing =
                trace.passing(runner("Josh Kerr"), Distance.ofMetres(1010)).orElseThrow();

        assertThat(passing.provenance()).isEqualTo(Provenance.RECONSTRUCTED);
        assertThat(passing.seconds()).isEqualTo(ENSEMBLE.seconds(7, runner("Josh Kerr"), 1010));
        assertThat(trace.order(Distance.ofMetres(1010)).leader().orElseThrow().provenance())
                .isEqualTo(Provenance.RECONSTRUCTED);
    }

    @Test
    void ofTheLeadersTimesOnlyThatAtTheBellIsSuspect() {
        List<TimeCheck> checks = TimeChecks.ofSplits(PARIS, 1500, 60);

        assertThat(checks).hasSize(5);
        List<TimeCheck> suspects = checks.stream().filter(TimeCheck::isSuspect).toList();
        assertThat(suspects).hasSize(1);
        TimeCheck bell = suspects.get(0);
        assertThat(bell.at()).isEqualTo(Distance.ofMetres(1100));
        assertThat(bell.standardDeviations()).isGreaterThan(2);
        assertThat(bell.message())
                .startsWith(
                        "Jakob Ingebrigtsen at 1100 m in 2:34.3 (hand-timed) does not fit the rest of the evidence, which puts it at 2:33.");
    }

    @Test
    void aMarkAtTheFinishIsCheckedByItsPlaceAndTheRest() {
        RaceSheet three = RaceSheetBuilder.of1500("THREE")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .finished(3, "Cyd", "3:40.90")
                .build();

        TimeCheck ben = TimeChecks.of(three, 1, 40).stream()
                .filter(check -> check.runner().name().equals("Ben"))
                .findFirst()
                .orElseThrow();

        assertThat(ben.expected().low()).isGreaterThan(219.99);
        assertThat(ben.expected().high()).isLessThanOrEqualTo(220.90);
        assertThat(ben.isSuspect()).isFalse();
    }

    @Test
    void aMomentThatIsLeftOutIsJudgedByTheRest() {
        ReportedMoment pass = moment("pass");
        ReportedMoment forcedWide = moment("forced_wide");

        assertThat(Withholding.of(PARIS, pass, 1500, 60).probability().orElseThrow())
                .isGreaterThan(0.4);
        assertThat(Withholding.of(PARIS, forcedWide, 1500, 20).isReportedOnly()).isTrue();
    }

    /** What is shared among moments does not change an answer. */
    @Test
    void allMomentsTogetherAreJudgedAsOneByOne() {
        List<Withholding.Answer> all = Withholding.all(PARIS, 1500, 20);

        assertThat(all)
                .isEqualTo(PARIS.reported().stream()
                        .map(moment -> Withholding.of(PARIS, moment, 1500, 20))
                        .toList());
        assertThat(all.stream().filter(Withholding.Answer::isReportedOnly)).hasSize(1);
    }

    @Test
    void aMomentOfAnotherRaceIsRefused() {
        ReportedMoment other = RaceSheetBuilder.of1500("OTHER")
                .reported(100, 200, "Ada", "lead", "Led")
                .build()
                .reported()
                .get(0);

        assertThatThrownBy(() -> Withholding.of(PARIS, other, 1, 20))
                .hasMessage("the moment is not one of OG2024-M-1500-F: Led");
    }

    private static ReportedMoment moment(String event) {
        return PARIS.reported().stream()
                .filter(moment -> moment.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private static Athlete runner(String name) {
        return ENSEMBLE.runners().stream()
                .filter(runner -> runner.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
