package org.metricmile.analysis.reserves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;
import org.metricmile.physiology.Best;

class AbilityOnTheDayTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 6);
    private static final Athlete AL = new Athlete("al-one", "Al One", Sex.MEN);

    private static List<String> told(AbilityOnTheDay ability) {
        return ability.bests().stream()
                .map(best -> best.mark().distance().metres() + " " + best.mark().mark()
                        + (best.effort() == Best.Effort.FULL ? "" : " or faster"))
                .toList();
    }

    @Test
    void marksOfTheDayAndLaterDoNotCount() {
        MarksOnRecord marks = Marks.of(
                "al-one",
                "2024-05-01",
                "1500m",
                "3:33.00",
                "",
                "al-one",
                "2024-08-06",
                "1500m",
                "3:28.00",
                "",
                "al-one",
                "2025-05-01",
                "1500m",
                "3:27.00",
                "",
                "ben-two",
                "2024-05-01",
                "1500m",
                "3:26.50",
                "");

        assertThat(told(AbilityOnTheDay.of(marks, AL, DAY))).containsExactly("1500 3:33.00");
    }

    @Test
    void theLastTwoYearsCountAndEarlierOnesOnlyWhereThereAreNone() {
        MarksOnRecord marks = Marks.of(
                "al-one",
                "2019-05-01",
                "5000m",
                "13:00.00",
                "",
                "al-one",
                "2022-08-05",
                "1500m",
                "3:29.00",
                "",
                "al-one",
                "2022-08-06",
                "1500m",
                "3:33.00",
                "");

        assertThat(told(AbilityOnTheDay.of(marks, AL, DAY))).containsExactly("1500 3:33.00");
        assertThat(told(AbilityOnTheDay.of(marks, AL, DAY.plusYears(2))))
                .containsExactly("1500 3:29.00", "5000 13:00.00");
    }

    @Test
    void aMarkOfAChampionshipTellsOfSomebodyALittleFaster() {
        AbilityOnTheDay ability =
                AbilityOnTheDay.of(Marks.of("al-one", "2024-05-01", "1500m", "3:32.73", "WC"), AL, DAY);

        assertThat(told(ability)).containsExactly("1500 3:32.73 or faster");
        assertThat(able1500(ability)).isBetween(212.73 * 0.98, 212.73);
    }

    @Test
    void besideAFastChampionshipTheBestRunForTimeCounts() {
        MarksOnRecord marks = Marks.of(
                "al-one",
                "2024-05-01",
                "1500m",
                "3:31.00",
                "WC",
                "al-one",
                "2024-05-09",
                "1500m",
                "3:31.90",
                "DL",
                "al-one",
                "2024-06-01",
                "Mile",
                "3:50.00",
                "DL",
                "al-one",
                "2024-06-09",
                "Mile",
                "3:51.00",
                "WC");

        assertThat(told(AbilityOnTheDay.of(marks, AL, DAY)))
                .containsExactly("1500 3:31.00 or faster", "1500 3:31.90", "1609.344 3:50.00");
    }

    /** Two marks of one distance are one witness of what a runner can do over another. */
    @Test
    void aSlow5000IsBelievedBesideBestsOver1500Alone() {
        MarksOnRecord marks = Marks.of(
                "al-one",
                "2024-05-01",
                "1500m",
                "3:29.50",
                "WC",
                "al-one",
                "2024-05-09",
                "1500m",
                "3:29.70",
                "",
                "al-one",
                "2024-06-01",
                "5000m",
                "13:40.00",
                "");

        assertThat(told(AbilityOnTheDay.of(marks, AL, DAY)))
                .containsExactly("1500 3:29.50 or faster", "1500 3:29.70", "5000 13:40.00");
    }

    /** Held against a fit that it drags along, the mile would look as good as the rest. */
    @Test
    void aSoftBestDoesNotHideBehindWhatItDoesToTheFit() {
        MarksOnRecord marks = Marks.of(
                "al-one",
                "2024-05-01",
                "1500m",
                "3:32.10",
                "",
                "al-one",
                "2024-05-09",
                "Mile",
                "3:55.70",
                "",
                "al-one",
                "2024-06-01",
                "3000m",
                "7:38.40",
                "");

        AbilityOnTheDay ability = AbilityOnTheDay.of(marks, AL, DAY);

        assertThat(told(ability)).containsExactly("1500 3:32.10", "1609.344 3:55.70 or faster", "3000 7:38.40");
        assertThat(able1500(ability)).isCloseTo(212.1, within(0.8));
    }

    /** A runner of 3:29 and 13:20 runs 800 m faster than 1:52. */
    @Test
    void aSoftBestBecomesABoundAndNoLongerPullsTheRunnerDown() {
        MarksOnRecord good = Marks.of(
                "al-one", "2024-05-01", "1500m", "3:29.00", "", "al-one", "2024-05-20", "5000m", "13:20.00", "");
        MarksOnRecord withSoft = Marks.of(
                "al-one",
                "2024-05-01",
                "1500m",
                "3:29.00",
                "",
                "al-one",
                "2024-05-20",
                "5000m",
                "13:20.00",
                "",
                "al-one",
                "2024-04-01",
                "800m",
                "1:52.00",
                "");

        AbilityOnTheDay ability = AbilityOnTheDay.of(withSoft, AL, DAY);

        assertThat(told(ability)).containsExactly("800 1:52.00 or faster", "1500 3:29.00", "5000 13:20.00");
        assertThat(able1500(ability)).isCloseTo(able1500(AbilityOnTheDay.of(good, AL, DAY)), within(0.05));
    }

    private static double able1500(AbilityOnTheDay ability) {
        return ability.posterior().orElseThrow().mode().formulaSeconds(1500);
    }

    @Test
    void whoHasNoBestsIsToldSo() {
        AbilityOnTheDay ability = AbilityOnTheDay.of(Marks.of(), AL, DAY);

        assertThat(ability.posterior()).isEmpty();
        assertThat(ability.whyNot()).isEqualTo("no bests on record before 2024-08-06");
    }

    @Test
    void aRunnerOfAnotherClassIsRefusedInWords() {
        AbilityOnTheDay ability = AbilityOnTheDay.of(Marks.of("al-one", "2024-05-01", "1500m", "4:40.00", ""), AL, DAY);

        assertThat(ability.posterior()).isEmpty();
        assertThat(ability.whyNot()).contains("Maybe the prior is of another class of runners");
    }

    /** Women take more than half an hour over 10,000 m, for which the model is not made. */
    @Test
    void marksOutsideTheModelsRangeArePassedOver() {
        MarksOnRecord marks = Marks.of(
                "al-one",
                "2024-05-01",
                "10000m",
                "31:00.00",
                "",
                "al-one",
                "2024-05-02",
                "1500m",
                "3:40.00",
                "",
                "al-one",
                "2024-05-03",
                "1500m",
                "DNF",
                "",
                "al-one",
                "2024-05-04",
                "Half marathon",
                "1:02:00",
                "");

        assertThat(told(AbilityOnTheDay.of(marks, AL, DAY))).containsExactly("1500 3:40.00");
    }
}
