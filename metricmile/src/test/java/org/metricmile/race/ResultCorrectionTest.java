package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.scenes.RaceSheetBuilder;

class ResultCorrectionTest {

    private static final Source DECISION = new Source("jury of appeal", "decision.txt", 0);

    /** Two share second place; one did not finish. */
    private static final RaceSheet RACE = RaceSheetBuilder.of1500("PROTEST")
            .finished(1, "Ann", "3:40.00")
            .finished(2, "Bea", "3:41.00")
            .finished(2, "Cis", "3:41.00")
            .finished(4, "Dot", "3:42.00")
            .ended("Eve", "DNF")
            .build();

    private static Athlete athlete(String name) {
        return RACE.results().stream()
                .filter(result -> result.printedName().equals(name))
                .findFirst()
                .orElseThrow()
                .athlete();
    }

    private static List<Integer> places(RaceSheet sheet) {
        return sheet.results().stream().map(result -> result.place().orElse(0)).toList();
    }

    private static List<String> changes(RaceSheet before, RaceSheet after) {
        return ResultChange.between(before, after).stream()
                .map(ResultChange::inWords)
                .toList();
    }

    @Test
    void thoseBehindADisqualifiedAthleteMoveUp() {
        RaceSheet after = ResultCorrection.disqualify(RACE, athlete("Ann"), "TR 17.3", true, DECISION);

        assertThat(places(after)).containsExactly(0, 1, 1, 3, 0);
        assertThat(changes(RACE, after))
                .containsExactly(
                        "Ann: 1st in 3:40.00, now DQ TR 17.3",
                        "Bea: 2nd in 3:41.00, now 1st in 3:41.00",
                        "Cis: 2nd in 3:41.00, now 1st in 3:41.00",
                        "Dot: 4th in 3:42.00, now 3rd in 3:42.00");
        assertThat(after.results().get(1).source()).isEqualTo(DECISION);
        assertThat(after.results().get(4)).isEqualTo(RACE.results().get(4));
    }

    @Test
    void whoSharedAPlaceKeepsItWhenTheOtherIsDisqualified() {
        RaceSheet after = ResultCorrection.disqualify(RACE, athlete("Bea"), "", true, DECISION);

        assertThat(places(after)).containsExactly(1, 0, 2, 3, 0);
    }

    @Test
    void nobodyMovesWhereTitlesAreNotReallocated() {
        RaceSheet after = ResultCorrection.disqualify(RACE, athlete("Ann"), "ADR", false, DECISION);

        assertThat(places(after)).containsExactly(0, 2, 2, 4, 0);
        assertThat(changes(RACE, after)).containsExactly("Ann: 1st in 3:40.00, now DQ ADR");
    }

    @Test
    void aReinstatementTakesADisqualificationBackWhole() {
        for (Result result : RACE.results().subList(0, 4)) {
            RaceSheet without = ResultCorrection.disqualify(RACE, result.athlete(), "TR 17.3", true, DECISION);
            RaceSheet again = ResultCorrection.reinstate(without, result.athlete(), RACE, true, DECISION);

            assertThat(changes(RACE, again)).as(result.printedName()).isEmpty();
        }
    }

    @Test
    void whoseResultStandsIsNotReinstatedTwice() {
        RaceSheet out = ResultCorrection.disqualify(RACE, athlete("Ann"), "", true, DECISION);
        RaceSheet again = ResultCorrection.reinstate(out, athlete("Ann"), RACE, true, DECISION);

        assertThatThrownBy(() -> ResultCorrection.reinstate(again, athlete("Ann"), RACE, true, DECISION))
                .hasMessage("Ann has a result that stands: there is nothing to reinstate");
    }

    @Test
    void equalMarksThatThePhotoFinishToldApartStayApart() {
        RaceSheet apart = RaceSheetBuilder.of1500("PHOTO")
                .finished(1, "Ann", "3:36.00")
                .finished(2, "Bea", "3:36.41")
                .finished(3, "Cis", "3:36.41")
                .build();
        Athlete bea = apart.results().get(1).athlete();
        RaceSheet out = ResultCorrection.disqualify(apart, bea, "", true, DECISION);

        assertThat(places(ResultCorrection.reinstate(out, bea, apart, true, DECISION)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void whoComesBackAfterAnotherIsOutIsPlacedAmongThoseWhoStand() {
        RaceSheet withoutBea = ResultCorrection.disqualify(RACE, athlete("Dot"), "", true, DECISION);
        RaceSheet withoutBoth = ResultCorrection.disqualify(withoutBea, athlete("Ann"), "", true, DECISION);

        assertThat(places(ResultCorrection.reinstate(withoutBoth, athlete("Dot"), RACE, true, DECISION)))
                .containsExactly(0, 1, 1, 3, 0);
    }

    @Test
    void anotherMarkMovesNobodyElse() {
        RaceSheet after =
                ResultCorrection.amend(RACE, athlete("Dot"), Mark.parse("3:40.99"), OptionalInt.of(2), DECISION);

        assertThat(changes(RACE, after)).containsExactly("Dot: 4th in 3:42.00, now 2nd in 3:40.99");
    }

    @Test
    void whatCannotBeIsRefused() {
        RaceSheet out = ResultCorrection.disqualify(RACE, athlete("Ann"), "", true, DECISION);

        assertThatThrownBy(() -> ResultCorrection.disqualify(out, athlete("Ann"), "", true, DECISION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ann is disqualified already");
        assertThatThrownBy(() -> ResultCorrection.reinstate(out, athlete("Eve"), RACE, true, DECISION))
                .hasMessage("Eve had no finish to be reinstated to, but DNF");
        Athlete stranger = new Athlete("fay", "Fay", athlete("Ann").sex());
        assertThatThrownBy(() -> ResultCorrection.disqualify(RACE, stranger, "", true, DECISION))
                .hasMessage("Fay has no result in PROTEST");
    }

    @Test
    void manyWhoOnlyMoveAreToldTogether() {
        RaceSheetBuilder long1500 = RaceSheetBuilder.of1500("LONG");
        for (int place = 1; place <= 6; place++) {
            long1500.finished(place, "Runner" + place, "3:4" + place + ".00");
        }
        RaceSheet before = long1500.build();
        RaceSheet after =
                ResultCorrection.disqualify(before, before.results().get(1).athlete(), "TR 17.3", true, DECISION);

        assertThat(ResultChange.inWords(ResultChange.between(before, after)))
                .containsExactly("Runner2: 2nd in 3:42.00, now DQ TR 17.3", "4 athletes from Runner3 to Runner6: up 1");
    }

    @Test
    void whatIsAddedAndTakenOutIsTold() {
        RaceSheet fewer = RACE.withResults(RACE.results().subList(0, 3));

        assertThat(changes(fewer, RACE)).containsExactly("Dot: added, 4th in 3:42.00", "Eve: added, DNF");
        assertThat(changes(RACE, fewer))
                .containsExactly("Dot: taken out, was 4th in 3:42.00", "Eve: taken out, was DNF");
    }

    @Test
    void whatAnotherSheetSaysOfOneAthleteIsAdded() {
        RaceSheet fewer = RACE.withResults(RACE.results().subList(0, 3));

        assertThat(fewer.withRowsOf(athlete("Dot"), RACE).results())
                .isEqualTo(RACE.results().subList(0, 4));
        assertThat(RACE.withRowsOf(athlete("Dot"), fewer)).isEqualTo(RACE);
    }
}
