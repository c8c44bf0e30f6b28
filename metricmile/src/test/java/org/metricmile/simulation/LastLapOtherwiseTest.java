package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceTrace;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class LastLapOtherwiseTest {

    private static final List<Entrant> FIELD = Fields.championshipFinal(6);
    private static final SimulatedRace RACE =
            new RaceEngine(Fields.COURSE_1500, FIELD, Fields.CHAMPIONSHIP_MEN).run(3, 2);
    private static final List<Athlete> BY_PLACE =
            RACE.finishOrder().stream().map(i -> RACE.athletes().get(i)).toList();

    private static LastLapOtherwise otherwise(Map<Athlete, Double> kicks, int races) {
        List<RaceTrace> ways = List.of(RACE.trace());
        return LastLapOtherwise.of(
                Fields.COURSE_1500,
                FIELD,
                List.of(),
                Fields.CHAMPIONSHIP_MEN,
                ways,
                kicks,
                BY_PLACE.subList(0, 3),
                8,
                races);
    }

    private static List<StandardChange> changes(LastLapOtherwise.Asked runner) {
        return runner.changes().stream().map(LastLapOtherwise.Changed::change).toList();
    }

    @Test
    void booksCloseAndTheSameSeedGivesTheSame() {
        Map<Athlete, Double> kicks = Map.of(BY_PLACE.get(0), 1250.0, BY_PLACE.get(1), 1120.0);
        LastLapOtherwise found = otherwise(kicks, 40);

        assertThat(found.metres()).isEqualTo(1100);
        assertThat(found.runners()).extracting(LastLapOtherwise.Asked::athlete).isEqualTo(BY_PLACE.subList(0, 3));
        for (LastLapOtherwise.Asked runner : found.runners()) {
            for (LastLapOtherwise.Changed changed : runner.changes()) {
                assertThat(changed.answer().win().asItIs()).isCloseTo(runner.win(), within(1e-12));
                assertThat(changed.answer().medal().asItIs()).isCloseTo(runner.medal(), within(1e-12));
                assertThat(changed.won() - changed.lost())
                        .isCloseTo(changed.answer().win().difference(), within(1e-12));
            }
        }
        assertThat(otherwise(kicks, 40)).isEqualTo(found);
    }

    @Test
    void onlyWhatIsPossibleIsTried() {
        LastLapOtherwise found = otherwise(Map.of(BY_PLACE.get(0), 1250.0, BY_PLACE.get(1), 1120.0), 4);

        assertThat(changes(found.runners().get(0)))
                .containsExactly(
                        StandardChange.STRIKE_EARLIER,
                        StandardChange.STRIKE_LATER,
                        StandardChange.LEAD_INTO_LAST_BEND,
                        StandardChange.OUTSIDE,
                        StandardChange.WIDER,
                        StandardChange.FOLLOW_BEST);
        // 50 m earlier would be before the mark, and nobody moves up after he has struck
        assertThat(changes(found.runners().get(1)))
                .containsExactly(
                        StandardChange.STRIKE_LATER,
                        StandardChange.OUTSIDE,
                        StandardChange.WIDER,
                        StandardChange.FOLLOW_BEST);
        // nothing is known of his kick, so it cannot be moved
        assertThat(changes(found.runners().get(2)))
                .containsExactly(
                        StandardChange.LEAD_INTO_LAST_BEND,
                        StandardChange.OUTSIDE,
                        StandardChange.WIDER,
                        StandardChange.FOLLOW_BEST);
        assertThat(found.runners().get(0).changes().get(5).whom()).contains(BY_PLACE.get(1));
        assertThat(found.runners().get(1).changes().get(3).whom()).contains(BY_PLACE.get(0));
    }

    /** A metre farther out makes half a circle longer by more than 3 m. */
    @Test
    void aBendRunWiderCostsTimeAndAStrikeMovedIsAnotherRace() {
        LastLapOtherwise found = otherwise(Map.of(BY_PLACE.get(0), 1250.0), 60);

        assertThat(answer(found, StandardChange.WIDER).seconds().low()).isPositive();
        assertThat(answer(found, StandardChange.STRIKE_LATER).seconds().standardError())
                .isPositive();
    }

    private static WhatIf answer(LastLapOtherwise found, StandardChange change) {
        return found.runners().get(0).changes().stream()
                .filter(changed -> changed.change() == change)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    @Test
    void whoKickedBeforeTheBellDidSoAndCannotDoItLaterBeforeTheBell() {
        LastLapOtherwise found = otherwise(Map.of(BY_PLACE.get(0), 1000.0, BY_PLACE.get(1), 1070.0), 4);

        assertThat(found.runners().get(0).strikeMetres()).hasValue(1000);
        assertThat(changes(found.runners().get(0))).containsExactly(StandardChange.OUTSIDE, StandardChange.WIDER);
        assertThat(found.runners().get(1).strikeMetres()).hasValue(1070);
        assertThat(changes(found.runners().get(1)))
                .containsExactly(StandardChange.STRIKE_LATER, StandardChange.OUTSIDE, StandardChange.WIDER);
    }

    /** Who has struck 40 m before the line is helped by striking earlier; in other races as well. */
    @Test
    void theBestChangeIsToldByRacesThatDidNotChooseIt() {
        Map<Athlete, Double> kicks = new HashMap<>();
        BY_PLACE.forEach(athlete -> kicks.put(athlete, 1460.0));
        LastLapOtherwise found = otherwise(kicks, 60);

        List<LastLapOtherwise.Changed> told = found.runners().stream()
                .flatMap(runner -> runner.best().stream())
                .toList();
        assertThat(told).isNotEmpty();
        for (LastLapOtherwise.Asked runner : found.runners()) {
            Optional<LastLapOtherwise.Changed> first = runner.changes().stream()
                    .filter(changed -> changed.answer().win().low() > 0)
                    .max(Comparator.comparingDouble(
                            changed -> changed.answer().win().difference()));
            runner.best().ifPresent(best -> {
                assertThat(best.change()).isEqualTo(first.orElseThrow().change());
                assertThat(best.answer().win().low()).isPositive();
                assertThat(best.answer().seed()).isNotEqualTo(found.seed());
                assertThat(best.answer().seconds())
                        .isNotEqualTo(first.orElseThrow().answer().seconds());
            });
        }
    }

    /** The first races of one of these seeds let a change look good that does not hold in the next. */
    @Test
    void aGainByLuckIsNotTold() {
        SimulatedRace race = new RaceEngine(Fields.COURSE_1500, FIELD, Fields.CHAMPIONSHIP_MEN).run(3, 5);
        List<Athlete> foremost = race.finishOrder().subList(0, 4).stream()
                .map(i -> race.athletes().get(i))
                .toList();
        List<LastLapOtherwise.Asked> lucky = IntStream.range(0, 6)
                .mapToObj(seed -> LastLapOtherwise.of(
                        Fields.COURSE_1500,
                        FIELD,
                        List.of(),
                        Fields.CHAMPIONSHIP_MEN,
                        List.of(race.trace()),
                        Map.of(),
                        foremost,
                        seed,
                        20))
                .flatMap(found -> found.runners().stream())
                .filter(runner -> runner.changes().stream()
                        .anyMatch(changed -> changed.answer().win().low() > 0))
                .toList();

        assertThat(lucky).anyMatch(runner -> runner.best().isEmpty());
    }

    @Test
    void aRaceWithoutALapBeforeTheLastIsNotRunOn() {
        Course short600 = new Course(Oval.STANDARD_400, Distance.ofMetres(600));
        SimulatedRace race = new RaceEngine(short600, FIELD, Fields.CHAMPIONSHIP_MEN).run(3, 2);

        assertThat(LastLapOtherwise.bell(short600.distance())).isEmpty();
        assertThat(LastLapOtherwise.bell(Distance.ofMetres(800))).contains(Distance.ofMetres(400));
        assertThatThrownBy(() -> LastLapOtherwise.of(
                        short600,
                        FIELD,
                        List.of(),
                        Fields.CHAMPIONSHIP_MEN,
                        List.of(race.trace()),
                        Map.of(),
                        BY_PLACE.subList(0, 3),
                        8,
                        20))
                .hasMessage("needs a race of two laps or more, two runners and two races");
        assertThatThrownBy(() -> otherwise(Map.of(), 1))
                .hasMessage("needs a race of two laps or more, two runners and two races");
    }
}
