package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.simulation.tactics.FollowRival;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.Lead;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.SitAndStrike;
import org.metricmile.simulation.tactics.Strike;
import org.metricmile.simulation.tactics.Tactics;

class PlanTextTest {

    private static PlanText read(String... lines) {
        return PlanText.parse(String.join("\n", lines), words -> words.replace(' ', '-'));
    }

    @Test
    void aPlanIsReadAsACoachWritesIt() {
        PlanText text = read(
                "# orders for the final",
                "name: Wait for the last lap",
                "athlete: josh kerr",
                "",
                "start: place 3 to 5",
                "from 700 m: place 2   # not wider",
                "From 1100m:  follow jakob ingebrigtsen",
                "from 1300 m: strike",
                "pass: outside",
                "answer kicks: 70 %");

        assertThat(text.athlete()).isEqualTo("josh kerr");
        assertThat(text.plan())
                .isEqualTo(new RacePlan(
                        "Wait for the last lap",
                        List.of(
                                new RacePlan.Phase(Distance.ZERO, new KeepPlace(3, 5)),
                                new RacePlan.Phase(Distance.ofMetres(700), new KeepPlace(2, 2)),
                                new RacePlan.Phase(Distance.ofMetres(1100), new FollowRival("jakob-ingebrigtsen")),
                                new RacePlan.Phase(Distance.ofMetres(1300), new Strike())),
                        Side.OUTSIDE,
                        OptionalDouble.of(0.7)));
    }

    @Test
    void untilTheFirstPhaseTheRunnerRacesByHabit() {
        RacePlan plan = read("athlete: a", "from 1100 m: lead at 56.5 per lap").plan();

        assertThat(plan.phases())
                .containsExactly(
                        new RacePlan.Phase(Distance.ZERO, new RaceByHabit()),
                        new RacePlan.Phase(Distance.ofMetres(1100), new Lead(56.5)));
        assertThat(plan.name()).isEqualTo("a");
        assertThat(plan.answers()).isEmpty();
    }

    @Test
    void theLastBendMayBeRunWider() {
        RacePlan plan = read("athlete: a", "last bend: 1.5 m wider").plan();

        assertThat(plan.widerMetres()).isEqualTo(1.5);
        assertThat(plan.phases()).containsExactly(new RacePlan.Phase(Distance.ZERO, new RaceByHabit()));
        assertThatThrownBy(() -> new RacePlan("", plan.phases(), Side.EITHER, OptionalDouble.empty(), 6))
                .hasMessage("a line can be 0 to 5.0 m wider, not 6.0");
    }

    @Test
    void lapsMayBeWrittenInMinutes() {
        assertThat(read("athlete: a", "start: lead at 1:02.5 per lap").plan().at(0))
                .isEqualTo(new Lead(62.5));
    }

    /** Every tactic is written in the words that its list tells. */
    @Test
    void everyTacticCanBeWritten() {
        assertThat(Tactics.ALL).allSatisfy(entry -> {
            String words = entry.words()
                    .replace("N to M", "2 to 4")
                    .replace("N", "2")
                    .replace("ATHLETE", "somebody")
                    .replace(" S ", " 57.0 ")
                    .replace(" P ", " 98 ")
                    .replace(" D ", " 200 ");
            assertThat(read("athlete: a", "start: " + words).plan().at(0)).isInstanceOf(entry.type());
        });
        assertThat(read("athlete: a", "start: even pace 98 %").plan().at(0)).isEqualTo(new EvenPace(0.98));
        assertThat(read("athlete: a", "start: sit and strike at 200 m to go")
                        .plan()
                        .at(0))
                .isEqualTo(new SitAndStrike(Distance.ofMetres(200)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start place 2 | line 2: \"start place 2\" has no colon. A line is \"what: how\", as in \"from 1100 m: place 2\"",
                "begin: place 2 | line 2: \"begin\" is nothing that a plan tells. It may tell name, athlete, start, from N m, pass, answer kicks and last bend, as in \"from 1100 m: place 2\"",
                "start: sprint | line 2: \"sprint\" is no tactic. Tactics are: habit; place N; place N to M; follow ATHLETE; lead at S per lap; even pace; even pace P %; sit and strike at D m to go; strike",
                "start: place 5 to 3 | line 2: \"place 5 to 3\": places are 1 and up, the better one first, not 5 to 3",
                "start: lead at 12 per lap | line 2: \"lead at 12 per lap\": a lap must take 43 to 150 s, not 12.0",
                "pass: left | line 2: \"left\" is no side: outside, inside or either",
                "answer kicks: maybe | line 2: \"maybe\" does not say how often: always, never, or a share as 70 %",
                "answer kicks: 170 % | line 2: \"170 %\" does not say how often: always, never, or a share as 70 %",
                "last bend: wide | line 2: \"wide\" does not say how far out, up to 5 m: 1 m wider",
                "last bend: 7 m wider | line 2: \"7 m wider\" does not say how far out, up to 5 m: 1 m wider",
                "name: nothing | the plan of a says nothing to do. It may tell name, athlete, start, from N m, pass, answer kicks and last bend"
            })
    void errorsSayWhereAndWhatMayBe(String line, String message) {
        assertThatThrownBy(() -> read("athlete: a", line))
                .isInstanceOf(PlanFormatException.class)
                .hasMessage(message);
    }

    @Test
    void phasesStandInTheOrderOfTheRace() {
        assertThatThrownBy(() -> read("athlete: a", "from 700 m: place 2", "from 400 m: place 3"))
                .hasMessage("line 3: 400 m comes after 700 m. Phases stand in the order of the race");
        assertThatThrownBy(() -> read("start: place 2")).hasMessage("a plan tells whose it is: \"athlete: josh-kerr\"");
    }

    @Test
    void whatCannotBeRunIsSaidBefore() {
        List<Entrant> field = Fields.equals(3);
        RacePlan plan = read(
                        "athlete: a",
                        "start: place 9",
                        "from 300 m: follow runner-00",
                        "from 400 m: follow somebody else",
                        "from 500 m: lead at 48 per lap",
                        "from 1600 m: strike")
                .plan();
        List<Entrant> planned = List.of(field.get(0).withPlan(plan), field.get(1), field.get(2));

        assertThat(PlanCheck.impossible(Fields.COURSE_1500, planned))
                .containsExactly(
                        "runner-00: there is no place 9 among 3 runners",
                        "runner-00 cannot follow himself",
                        "runner-00: somebody-else, to be followed, does not run",
                        "runner-00: laps of 48.0 s from 500 m to 1600 m are out of reach: even pace is 55.3 s, by the bests"
                                + " before the race",
                        "runner-00: a phase from 1600 m begins after the finish at 1500 m");
        assertThat(PlanCheck.impossible(Fields.COURSE_1500, field)).isEmpty();
    }

    /** For 200 m somebody may run faster than he can all the way. */
    @Test
    void noWholeRaceIsRunFasterThanTheBestsSay() {
        List<Entrant> field = Fields.equals(2);
        RacePlan all = RacePlan.of(new EvenPace(1.2));
        RacePlan last200 = new RacePlan(
                "",
                List.of(
                        new RacePlan.Phase(Distance.ZERO, new EvenPace(0.98)),
                        new RacePlan.Phase(Distance.ofMetres(1300), new EvenPace(1.2))),
                Side.EITHER,
                OptionalDouble.empty());

        assertThat(PlanCheck.impossible(Fields.COURSE_1500, List.of(field.get(0).withPlan(all), field.get(1))))
                .containsExactly(
                        "runner-00: even pace 120 % from 0 m to 1500 m is out of reach: 100 % is the fastest that"
                                + " the bests before the race say of the whole way");
        assertThat(PlanCheck.impossible(Fields.COURSE_1500, List.of(field.get(0).withPlan(last200), field.get(1))))
                .isEmpty();
    }
}
