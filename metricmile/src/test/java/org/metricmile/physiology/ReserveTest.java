package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.track.RunningWide;

class ReserveTest {

    private static final PossibleRunners DRAWS = AbilityFit.of(
                    List.of(Bests.paced(1500, "3:28.00"), Bests.paced(5000, "12:50.00")),
                    AbilityPrior.ELITE_MEN,
                    Drag.USUAL)
            .draws(1500, 200);

    @Property(tries = 100)
    void theKernelEqualsThePlainWords(
            @ForAll @DoubleRange(min = 5, max = 6.5) double criticalSpeedMps,
            @ForAll @DoubleRange(min = 100, max = 450) double dPrimeMetres,
            @ForAll @DoubleRange(min = 0, max = 0.2) double coefficient) {
        var runner = new PossibleRunners.Runner(
                new ThreeParameterCriticalSpeed(criticalSpeedMps, dPrimeMetres, 9.5), new Drag(coefficient, 0.3));

        double[] kernel = Reserve.balanceMetres(Runs.lively(), BendCost.USUAL, runner);
        double[] plain = PlainReserve.balance(Runs.lively(), BendCost.USUAL, runner);

        // a billionth of D', the tolerance of the energy books
        assertThat(kernel).containsExactly(plain, within(1e-9 * dPrimeMetres));
    }

    /** A run that is known by its splits only is that of table T2.4, where nothing but speed counts. */
    @Test
    void splitsAloneGiveTheBalanceOfTheSplits() {
        RunSamples paris = RunSamples.evenlyBetween(
                Runs.COURSE,
                new double[] {0, 54.82, 111.38, 139.4, 154.3, 167.27, 208.24},
                new double[] {0, 400, 800, 1000, 1100, 1200, 1500},
                0.30,
                Drag.ORDINARY_SHELTER);

        assertThat(Reserve.balanceMetres(paris, BendCost.NONE, Runs.runner(6.2363, 226.0)))
                .containsExactly(new double[] {226.0, 167.9, 120.6, 95.3, 88.3, 69.1, 24.6}, within(0.051));
    }

    @Property(tries = 100)
    void runningWiderOrInTheOpenNeverLeavesMore(
            @ForAll @DoubleRange(min = 0.3, max = 3) double offsetMetres,
            @ForAll @DoubleRange(min = 0, max = 2) double wider,
            @ForAll @DoubleRange(min = 0, max = 0.6) double shelter,
            @ForAll @DoubleRange(min = 0, max = 0.15) double more) {
        double left = left(offsetMetres, shelter);

        assertThat(left(offsetMetres + wider, shelter)).isLessThanOrEqualTo(left + 1e-9);
        assertThat(left(offsetMetres, shelter + more)).isGreaterThanOrEqualTo(left - 1e-9);
    }

    private static double left(double offsetMetres, double shelter) {
        RunSamples run = Runs.of(0.5, at -> at < 800 ? 6.3 : 7.3, at -> offsetMetres, at -> shelter);
        double[] balances = Reserve.balanceMetres(run, BendCost.USUAL, Runs.runner(6.1, 300));
        return balances[balances.length - 1];
    }

    /** Of even running only the ends matter: ten times as many samples change nothing. */
    @Test
    void finerSamplesOfTheSameRunChangeNothing() {
        PossibleRunners.Runner runner = Runs.runner(6.1, 300);
        double[] coarse = Reserve.balanceMetres(even(1.0), BendCost.USUAL, runner);
        double[] fine = Reserve.balanceMetres(even(0.1), BendCost.USUAL, runner);

        for (int i = 0; i < coarse.length - 1; i++) {
            assertThat(fine[10 * i]).isCloseTo(coarse[i], within(0.005));
        }
    }

    private static RunSamples even(double stepSeconds) {
        return Runs.of(stepSeconds, at -> 7.2, at -> 0.8, at -> 0.4);
    }

    @Test
    void theCurveBeginsFullAndNarrowAndBelongsToTheDraws() {
        RunSamples run = Runs.lively();
        ReserveCurve curve = Reserve.along(run, BendCost.USUAL).curve(DRAWS, 0.9);

        assertThat(curve.balanceMetres()).hasSize(run.count());
        assertThat(curve.balanceMetres().get(0).high()).isBetween(300.0, 450.0);
        double[] finalBalances = DRAWS.runners().stream()
                .mapToDouble(runner -> {
                    double[] balances = Reserve.balanceMetres(run, BendCost.USUAL, runner);
                    return balances[balances.length - 1];
                })
                .toArray();
        assertThat(curve.left()).isEqualTo(CredibleInterval.of(finalBalances, 0.9));
        assertThat(curve.overdrawnShare()).isZero();
    }

    @Test
    void theCurveIsAskedForAPlace() {
        RunSamples run = Runs.lively();
        ReserveCurve curve = Reserve.along(run, BendCost.USUAL).curve(DRAWS, 0.9);
        int last = run.count() - 1;

        assertThat(curve.at(0)).isEqualTo(curve.balanceMetres().get(0));
        assertThat(curve.at(run.positionMetres(last))).isEqualTo(curve.left());
        double between = (run.positionMetres(10) + run.positionMetres(11)) / 2;
        assertThat(curve.at(between).median())
                .isCloseTo(
                        (curve.balanceMetres().get(10).median()
                                        + curve.balanceMetres().get(11).median())
                                / 2,
                        within(1e-9));
        assertThatThrownBy(() -> curve.at(run.positionMetres(last) + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is outside");
    }

    @Test
    void aRunThatNobodyOfTheDrawsCouldRunIsOverdrawn() {
        RunSamples record = Runs.of(0.5, at -> 8.8, at -> 0.3, at -> 0.3);
        ReserveCurve curve = Reserve.along(record, BendCost.USUAL).curve(DRAWS, 0.9);

        assertThat(curve.left().high()).isNegative();
        assertThat(curve.overdrawnShare()).isEqualTo(1);
    }

    /** 1500 m one metre wide: 22.415 m more, and that many metres of D' and a little, since the bend is run faster. */
    @Test
    void theWideLineIsChargedInMetresAndSeconds() {
        RunSamples run = Runs.of(0.1, at -> 7.0, at -> 1.3, at -> 0.3);
        ReserveAccount account = Reserve.along(run, BendCost.USUAL).account(DRAWS, 0.9);
        double ran = run.positionMetres(run.count() - 1);

        assertThat(account.extraMetres())
                .isCloseTo(new RunningWide(Runs.COURSE).extraMetres(0, ran, 1.3), within(1e-9));
        assertThat(account.extraMetres()).isCloseTo(22.415, within(0.03));
        assertThat(account.wideCostMetres().median()).isBetween(22.4, 23.0);
        // on each bend as far as the wide circle is longer, so that the same speed comes home sooner
        assertThat(account.wideCostSeconds()).isCloseTo(account.extraMetres() / 7.1917, within(0.02));
    }

    @Test
    void extraMetresAreThoseOfThePathOnTheTrack() {
        ReserveAccount account = Reserve.along(Runs.lively(), BendCost.USUAL).account(DRAWS, 0.9);

        assertThat(account.extraMetres())
                .isCloseTo(PlainReserve.path(Runs.lively()).extraMetres(), within(0.05));
    }

    /** Following at 7.2 m/s in shelter 0.55 saves 0.904 s a lap with the usual drag. */
    @Test
    void shelterIsWorthNineTenthsOfASecondALap() {
        PossibleRunners same = new PossibleRunners(Collections.nCopies(20, Runs.runner(6.1, 300)), 1);
        RunSamples run = Runs.of(0.1, at -> 7.2, at -> 0.3, at -> 0.55);
        ReserveAccount account = Reserve.along(run, BendCost.NONE).account(same, 0.9);
        double laps = run.positionMetres(run.count() - 1) / 400;

        assertThat(account.shelterSavedSeconds().median() / laps).isCloseTo(0.904, within(0.0006));
        assertThat(account.shelterSavedMetres().median() / laps)
                .isCloseTo((7.263467 - 7.147111) * 400 / 7.2, within(1e-4));
        assertThat(account.wideCostMetres().median()).isCloseTo(0, within(1e-9));
        assertThat(account.wideCostSeconds()).isCloseTo(0, within(1e-9));
    }

    /** The uncertain drag makes the worth of shelter uncertain: the interval spans more than a factor of three. */
    @Test
    void theWorthOfShelterIsAsUncertainAsTheDrag() {
        ReserveAccount account = Reserve.along(Runs.of(0.5, at -> 7.2, at -> 0.3, at -> 0.5), BendCost.USUAL)
                .account(DRAWS, 0.9);

        assertThat(account.shelterSavedSeconds().high())
                .isGreaterThan(3 * account.shelterSavedSeconds().low());
        assertThat(account.shelterSavedSeconds().low()).isPositive();
    }

    @Test
    void theSameSeedGivesTheSameCurve() {
        AbilityPosterior posterior =
                AbilityFit.of(List.of(Bests.paced(1500, "3:30.00")), AbilityPrior.ELITE_MEN, Drag.USUAL);

        assertThat(posterior.draws(7, 50)).isEqualTo(posterior.draws(7, 50));
        assertThat(posterior.draws(7, 50).runners().subList(0, 20))
                .isEqualTo(posterior.draws(7, 20).runners());
        assertThat(posterior.draws(8, 20).runners())
                .isNotEqualTo(posterior.draws(7, 20).runners());
        assertThat(posterior.draws(7, 400).ability(Distance.ofMetres(1500), 0.9).contains(210))
                .isTrue();
    }

    /** Draw by draw another way: the interval holds what is not known of the way, and the middle stays. */
    @Test
    void possibleWaysWidenTheIntervalOnly() {
        RunSamples middle = Runs.of(1, at -> 7.0, at -> 0.9, at -> 0.4);
        RunSamples sheltered = Runs.of(1, at -> 7.0, at -> 0.3, at -> 0.7);
        RunSamples open = Runs.of(1, at -> 7.0, at -> 1.5, at -> 0.1);

        CredibleInterval known =
                Reserve.along(middle, BendCost.USUAL).curve(DRAWS, 0.9).left();
        CredibleInterval unknown = Reserve.along(middle, List.of(sheltered, open), BendCost.USUAL)
                .curve(DRAWS, 0.9)
                .left();

        assertThat(unknown.high() - unknown.low()).isGreaterThan(known.high() - known.low() + 5);
        assertThat(unknown.median()).isCloseTo(known.median(), within(5.0));
        assertThat(Reserve.along(middle, List.of(middle), BendCost.USUAL)
                        .curve(DRAWS, 0.9)
                        .left())
                .isEqualTo(known);
    }

    @Test
    void waysOfAnotherRunAreRefused() {
        RunSamples run = Runs.of(1, at -> 7.0, at -> 0.9, at -> 0.4);
        RunSamples longer = Runs.of(1, at -> 6.0, at -> 0.9, at -> 0.4);

        assertThatThrownBy(() -> Reserve.along(run, List.of(longer), BendCost.USUAL))
                .hasMessage("a run of 216 samples wants one or more ways of as many, not [251]");
        assertThatThrownBy(() -> Reserve.along(run, List.of(), BendCost.USUAL))
                .hasMessageContaining("one or more ways");
    }

    /** All draws side by side give what each gives alone, to the last bit: at every sample, along one way or many, in the account too. */
    @Test
    void drawsSideBySideAreTheSameAsOneByOne() {
        RunSamples run = Runs.lively();
        RunSamples calm = Runs.elsewhere(run, 0.9, 0.4);
        Reserve reserve = Reserve.along(run, BendCost.USUAL);
        List<RunSamples> three = List.of(run, calm, Runs.elsewhere(run, 1.8, 0.1));

        assertThat(reserve.curve(DRAWS, 0.9).balanceMetres()).isEqualTo(plainIntervals(run, List.of(run)));
        assertThat(Reserve.along(calm, three, BendCost.USUAL).curve(DRAWS, 0.9).balanceMetres())
                .isEqualTo(plainIntervals(calm, three));

        Stretches asRun = Stretches.of(run, BendCost.USUAL);
        Stretches onLine = Stretches.onMeasurementLine(run, BendCost.USUAL);
        ReserveAccount account = reserve.account(DRAWS, 0.9);
        assertThat(account.shelterSavedMetres())
                .isEqualTo(interval(runner ->
                        last(Reserve.balance(asRun, runner, false)) - last(Reserve.balance(asRun, runner, true))));
        assertThat(account.wideCostMetres())
                .isEqualTo(interval(runner ->
                        last(Reserve.balance(onLine, runner, false)) - last(Reserve.balance(asRun, runner, false))));
    }

    private static List<CredibleInterval> plainIntervals(RunSamples run, List<RunSamples> ways) {
        List<double[]> balances = new ArrayList<>();
        for (int draw = 0; draw < DRAWS.runners().size(); draw++) {
            balances.add(Reserve.balanceMetres(
                    ways.get(draw % ways.size()),
                    BendCost.USUAL,
                    DRAWS.runners().get(draw)));
        }
        return IntStream.range(0, run.count())
                .mapToObj(sample -> CredibleInterval.of(
                        balances.stream().mapToDouble(own -> own[sample]).toArray(), 0.9))
                .toList();
    }

    private static CredibleInterval interval(ToDoubleFunction<PossibleRunners.Runner> value) {
        return CredibleInterval.of(DRAWS.runners().stream().mapToDouble(value).toArray(), 0.9);
    }

    private static double last(double[] values) {
        return values[values.length - 1];
    }
}
