package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;

class AbilityFitTest {

    private static final Best FAST_1500 = Bests.paced(1500, "3:30.00");
    private static final Best FAST_5000 = Bests.paced(5000, "13:00.00");

    @Test
    void moreEvidenceNarrowsTheAnswer() {
        AbilityPosterior one = fit(FAST_1500);
        AbilityPosterior two = fit(FAST_1500, FAST_5000);

        assertThat(one.criticalSpeedSpreadMps()).isLessThan(AbilityPrior.ELITE_MEN.criticalSpeedSpreadMps());
        assertThat(two.criticalSpeedSpreadMps()).isLessThan(one.criticalSpeedSpreadMps());
        assertThat(two.dPrimeSpreadMetres()).isLessThan(one.dPrimeSpreadMetres());
    }

    /** A bound that the ability meets anyway says next to nothing; a bound that it misses pulls. */
    @Test
    void aSlowRaceDoesNotMakeASlowRunner() {
        AbilityPosterior alone = fit(FAST_1500, FAST_5000);
        AbilityPosterior withSlowRace = fit(FAST_1500, FAST_5000, atLeast(800, "1:52.00"));
        AbilityPosterior withFastRace = fit(FAST_1500, FAST_5000, atLeast(800, "1:43.00"));

        assertThat(withSlowRace.mode().maximalSpeedMps()).isCloseTo(alone.mode().maximalSpeedMps(), within(1e-4));
        assertThat(withSlowRace.maximalSpeedSpreadMps()).isCloseTo(alone.maximalSpeedSpreadMps(), within(1e-3));
        assertThat(withFastRace.mode().formulaSeconds(800))
                .isLessThan(alone.mode().formulaSeconds(800) - 0.5);
    }

    /** Not so good as the same time for time would say, nor anybody better as a bound would leave it. */
    @Test
    void aRaceAgainstRivalsTellsOfSomebodyALittleFaster() {
        Best raced = raced(1500, "3:32.73");
        double able = fit(raced).mode().formulaSeconds(1500);

        assertThat(able / 212.73).isBetween(1 - 0.013, 1 - 0.002);
        assertThat(able).isLessThan(fit(Bests.paced(1500, "3:32.73")).mode().formulaSeconds(1500));
        assertThat(fit(raced).logTimeSpread(1500))
                .isBetween(
                        fit(Bests.paced(1500, "3:32.73")).logTimeSpread(1500),
                        fit(atLeast(1500, "3:32.73")).logTimeSpread(1500));
    }

    /** The most likely runner is nowhere less likely than a neighbour. */
    @ParameterizedTest
    @EnumSource(Best.Effort.class)
    void theModeIsTheMostLikelyRunner(Best.Effort effort) {
        List<Best> bests = List.of(
                FAST_1500, new Best(Distance.ofMetres(800), Mark.parse("1:43.50"), effort, Drag.ORDINARY_SHELTER));
        ThreeParameterCriticalSpeed mode =
                AbilityFit.of(bests, AbilityPrior.ELITE_MEN, Drag.USUAL).mode();
        double[] most = {mode.criticalSpeedMps(), mode.dPrimeMetres(), mode.maximalSpeedMps()};
        double[] steps = {0.0025, 0.6, 0.004};
        PlainDraws plain = new PlainDraws(most, new double[3][3], bests, AbilityPrior.ELITE_MEN, Drag.USUAL);

        for (int parameter = 0; parameter < most.length; parameter++) {
            for (int side : new int[] {-1, 1}) {
                double[] neighbour = most.clone();
                neighbour[parameter] += side * steps[parameter];

                assertThat(plain.logDensity(neighbour)).isLessThan(plain.logDensity(most));
            }
        }
    }

    /** To first order the spread of the time is that of many draws. */
    @Test
    void theSpreadOfATimeIsThatOfDraws() {
        AbilityPosterior posterior = fit(FAST_1500, FAST_5000);
        double[] logs = posterior.draws(1, 4000).runners().stream()
                .mapToDouble(runner -> Math.log(runner.ability().formulaSeconds(3000)))
                .toArray();

        assertThat(posterior.logTimeSpread(3000))
                .isCloseTo(new StandardDeviation().evaluate(logs), withinPercentage(5));
    }

    /** Who led all the way and ran the same time is the better runner. */
    @Test
    void aBestWithoutShelterCountsForMore() {
        Best led = new Best(Distance.ofMetres(1500), Mark.parse("3:30.00"), Best.Effort.FULL, 0);

        assertThat(fit(led).mode().formulaSeconds(1500))
                .isLessThan(fit(FAST_1500).mode().formulaSeconds(1500) - 1);
    }

    /** Faith Kipyegon, 1500 m, mile and 5000 m. */
    @Test
    void aWomanOfWorldRecordsIsWithinThePriorOfWomen() {
        List<Best> bests = List.of(
                Bests.paced(1500, "3:49.11"),
                Best.paced(Distance.parse("1609.344").orElseThrow(), Mark.parse("4:07.64")),
                Bests.paced(5000, "14:05.20"));
        PossibleRunners draws =
                AbilityFit.of(bests, AbilityPrior.ELITE_WOMEN, Drag.USUAL).draws(1, 400);

        assertThat(draws.ability(Distance.ofMetres(1500), 0.9).contains(229.11)).isTrue();
        assertThat(draws.ability(Distance.ofMetres(5000), 0.9).contains(845.20)).isTrue();
    }

    @Test
    void anotherClassOfRunnersIsRefused() {
        assertThatThrownBy(() -> fit(Bests.paced(1500, "4:30.00"), Bests.paced(5000, "17:00.00")))
                .isInstanceOf(ImplausibleBestsException.class)
                .hasMessageStartingWith("These bests want a runner of CS 4.")
                .hasMessageEndingWith(
                        "but the prior is one of CS 6.10 m/s, D' 300 m, v_max 9.30 m/s and spreads of 0.25 m/s, 60 m and 0.40 m/s. Maybe the prior is of another class of runners.");
    }

    @Test
    void bestsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> fit(FAST_1500, Bests.paced(3000, "8:40.00"), FAST_5000))
                .isInstanceOf(ImplausibleBestsException.class)
                .hasMessageMatching(
                        "3000 m in 8:40.00 is \\d+\\.\\d % slower than this athlete's other bests allow. Maybe it was not run for time: then it counts as a bound only.");
    }

    @Test
    void withAWidePriorTheBoundsOfARunnerHold() {
        AbilityPrior anybody = new AbilityPrior(new ThreeParameterCriticalSpeed(5, 200, 8), 2, 400, 3);

        assertThatThrownBy(() -> AbilityFit.of(List.of(Bests.paced(10_000, "24:00.00")), anybody, Drag.USUAL))
                .isInstanceOf(ImplausibleBestsException.class)
                .hasMessageMatching(
                        "These bests want a runner of CS 6\\.80 m/s, D' .*, which nobody is\\. Maybe a distance or a time is another\\.");
    }

    @Test
    void noBestNoAnswer() {
        assertThatThrownBy(() -> fit()).hasMessage("an ability needs one best or more");
    }

    /**
     * Simulate and recover: of 400 runners drawn from the prior, each with four bests off by the spread of times, nine in ten have
     * their true 1500 m time in the interval of nine in ten; and so for the next race.
     */
    @Test
    void intervalsHoldWhatTheyPromise() {
        int covered = 0;
        int coveredRace = 0;
        int count = 400;
        AbilityPrior prior = new AbilityPrior(new ThreeParameterCriticalSpeed(5.8, 280, 9.0), 0.2, 50, 0.35);
        for (int i = 0; i < count; i++) {
            KeyedNoise noise = new KeyedNoise(2025).at(i);
            ThreeParameterCriticalSpeed truth = new ThreeParameterCriticalSpeed(
                    5.8 + 0.2 * noise.gaussian(0), 280 + 50 * noise.gaussian(1), 9.0 + 0.35 * noise.gaussian(2));
            List<Best> bests = IntStream.of(800, 1500, 3000, 5000)
                    .mapToObj(metres -> Best.paced(Distance.ofMetres(metres), Mark.ofHundredths((int) Math.round(100
                            * truth.formulaSeconds(metres)
                            * Math.exp(AbilityFit.TIME_SPREAD * noise.gaussian(metres))))))
                    .toList();
            PossibleRunners draws = AbilityFit.of(bests, prior, Drag.USUAL).draws(i, 400);
            double trueSeconds = truth.formulaSeconds(1500);
            Distance distance = Distance.ofMetres(1500);
            covered += draws.ability(distance, 0.9).contains(trueSeconds) ? 1 : 0;
            double race = trueSeconds * Math.exp(AbilityFit.TIME_SPREAD * noise.gaussian(9));
            coveredRace += draws.nextRace(distance, 0.9).contains(race) ? 1 : 0;
        }

        // three standard errors of a share of 400
        assertThat((double) covered / count).isCloseTo(0.9, within(0.045));
        assertThat((double) coveredRace / count).isCloseTo(0.9, within(0.045));
    }

    private static Best raced(long metres, String mark) {
        return new Best(Distance.ofMetres(metres), Mark.parse(mark), Best.Effort.RACED, Drag.ORDINARY_SHELTER);
    }

    private static Best atLeast(long metres, String mark) {
        return new Best(Distance.ofMetres(metres), Mark.parse(mark), Best.Effort.AT_LEAST, Drag.ORDINARY_SHELTER);
    }

    private static AbilityPosterior fit(Best... bests) {
        return AbilityFit.of(List.of(bests), AbilityPrior.ELITE_MEN, Drag.USUAL);
    }
}
