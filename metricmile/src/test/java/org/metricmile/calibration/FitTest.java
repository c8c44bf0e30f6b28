package org.metricmile.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.HabitsNumbers;
import org.metricmile.simulation.Population;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/** Figures of races that were simulated by known habits, from which these are to be found again. */
class FitTest {

    private static final KnownField FIELD = new KnownField(
            "invented",
            Population.MEN_1500,
            new Course(Oval.STANDARD_400, Distance.ofMetres(1500)),
            Fields.championshipFinal(8),
            Map.of());

    private static final List<FittedNumber> NUMBERS = List.of(
            new FittedNumber("kick.sprintShare", 0.25, 0.7), new FittedNumber("contact.lineSpreadMetres", 0.3, 1.2));

    private static Habits with(double sprintShare, double lineSpreadMetres) {
        Map<String, Double> numbers = HabitsNumbers.of(Fields.CHAMPIONSHIP_MEN);
        numbers.put("kick.sprintShare", sprintShare);
        numbers.put("contact.lineSpreadMetres", lineSpreadMetres);
        return HabitsNumbers.from(numbers);
    }

    private static List<Target> asIn(Gathered gathered) {
        List<Target> targets = new ArrayList<>();
        Map<Figure, Double> reaches = Map.of(
                Figure.TOP_SPEED, 0.1, Figure.LAST_100, 0.2, Figure.EXTRA_MEDIAN, 1.5, Figure.OFFSET_MEDIAN, 0.1);
        reaches.forEach((figure, reach) -> {
            double middle = gathered.middle(figure, Tempo.ANY);
            targets.add(new Target(
                    "test", Population.MEN_1500, Tempo.ANY, figure, middle - reach, middle + reach, true, "a test"));
        });
        return targets;
    }

    /** The races of the fit have another seed than those that set the targets. */
    @Test
    void knownHabitsAreFoundAgain() {
        Habits truth = with(0.62, 1.05);
        List<Target> targets = asIn(new SimulatedFigures(List.of(FIELD), 11, 12).by(truth));

        Fit.Result found = new Fit(
                        new SimulatedFigures(List.of(FIELD), 12, 8),
                        new Misfit(targets),
                        NUMBERS,
                        1500,
                        48,
                        Fit.USUAL_STEP)
                .from(with(0.4, 0.5), progress -> {});

        assertThat(found.before()).isGreaterThan(2);
        assertThat(found.after()).isLessThan(0.3 * found.before());
        assertThat(found.habits().kick().sprintShare()).isCloseTo(0.62, within(0.1));
        assertThat(found.habits().contact().lineSpreadMetres()).isCloseTo(1.05, within(0.3));
        assertThat(found.habits().pace()).isEqualTo(truth.pace());
    }

    @Test
    void theSameSeedFindsTheSame() {
        List<Target> targets = asIn(new SimulatedFigures(List.of(FIELD), 11, 2).by(with(0.6, 1)));
        Fit fit = new Fit(
                new SimulatedFigures(List.of(FIELD), 12, 2), new Misfit(targets), NUMBERS, 3, 12, Fit.USUAL_STEP);

        assertThat(fit.from(with(0.4, 0.5), progress -> {})).isEqualTo(fit.from(with(0.4, 0.5), progress -> {}));
    }

    /** With targets that the habits at the beginning meet there is nothing to be found, however many are tried. */
    @Test
    void whatIsNoBetterInOtherRacesIsNotTaken() {
        Habits begin = with(0.6, 1);
        SimulatedFigures again = new SimulatedFigures(List.of(FIELD), 13, 4);
        Fit fit = new Fit(
                new SimulatedFigures(List.of(FIELD), 12, 2), new Misfit(asIn(again.by(begin))), NUMBERS, 3, 12, 0.1);

        assertThat(fit.from(begin, progress -> {}).habits()).isEqualTo(begin);
    }

    @Test
    void misfitCountsFromTheInnerPartOfWhatIsAcceptedAndIsBounded() {
        Gathered gathered = new SimulatedFigures(List.of(FIELD), 11, 2).by(Fields.CHAMPIONSHIP_MEN);
        double gap = gathered.middle(Figure.GAP, Tempo.ANY);

        assertThat(new Misfit(List.of(target(gap, gap + 0.4))).of(gathered)).isCloseTo(0.6 * 0.6, within(1e-9));
        assertThat(new Misfit(List.of(target(gap - 1, gap + 1))).of(gathered)).isCloseTo(0, within(1e-9));
        assertThat(new Misfit(List.of(target(gap + 10, gap + 10.1))).of(gathered))
                .isCloseTo(2.6 * 2.6, within(1e-9));
        assertThat(new Misfit(List.of(target(gap, gap + 0.4))).of(new Gathered(Population.MEN_1500)))
                .as("known of no race")
                .isCloseTo(2.6 * 2.6, within(1e-9));
    }

    private static Target target(double low, double high) {
        return new Target("test", Population.MEN_1500, Tempo.ANY, Figure.GAP, low, high, true, "a test");
    }

    @Test
    void whatIsTakenAwayIsGone() {
        SimulatedFigures whole = new SimulatedFigures(List.of(FIELD), 5, 3);
        Gathered straight =
                new SimulatedFigures(List.of(Ablation.NO_BENDS.of(FIELD)), 5, 3).by(Fields.CHAMPIONSHIP_MEN);
        Gathered alone = new SimulatedFigures(List.of(Ablation.NO_TACTICS.of(FIELD)), 5, 3).by(Fields.CHAMPIONSHIP_MEN);
        Gathered uncapped = whole.by(Ablation.NO_CAP.of(Fields.CHAMPIONSHIP_MEN));
        Gathered usual = whole.by(Fields.CHAMPIONSHIP_MEN);

        assertThat(straight.middle(Figure.EXTRA_MEDIAN, Tempo.ANY)).isCloseTo(0, within(1e-6));
        assertThat(alone.middle(Figure.SPREAD_AT_1200, Tempo.ANY))
                .isGreaterThan(usual.middle(Figure.SPREAD_AT_1200, Tempo.ANY));
        assertThat(uncapped.middle(Figure.TOP_SPEED, Tempo.ANY))
                .isGreaterThan(usual.middle(Figure.TOP_SPEED, Tempo.ANY));
        assertThat(Ablation.NO_DRAFTING.of(FIELD).entrants())
                .allMatch(entrant -> entrant.runners().runners().get(0).drag().coefficient() == 0);
    }

    @Test
    void experimentsAgreeWithTheFormulaAndWithRaces() {
        assertThat(Experiments.timeTrialError(Fields.CHAMPIONSHIP_MEN, 1500)).isBetween(-0.003, 0.003);
        assertThat(Experiments.soloAgainstPaced(Fields.CHAMPIONSHIP_MEN)).isBetween(1.0, 3.0);
        assertThat(Experiments.leadingSecondsPerLap()).isCloseTo(0.93, within(0.02));
    }
}
