package org.metricmile.story.planned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.race.Provenance;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.RunScript;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.PlanText;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.Side;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/** Plans beside races that were run by a plan, on the track of the engine: there the truth is known. */
class PlannedAndRunTest {

    private static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));
    private static final List<Entrant> FIELD = Fields.championshipFinal(8);
    private static final Athlete ATHLETE = FIELD.get(2).athlete();
    private static final Athlete RIVAL = FIELD.get(3).athlete();

    private static RacePlan plan(String lines) {
        return PlanText.parse("athlete: x\n" + lines, words -> words).plan();
    }

    private static TracedRace raceRunBy(RacePlan plan, long number) {
        List<Entrant> field = new ArrayList<>(FIELD);
        field.set(2, FIELD.get(2).withPlan(plan));
        return new TracedRace(
                Races.paris2024Final(),
                Optional.empty(),
                List.of(),
                new RaceEngine(COURSE, field, Fields.CHAMPIONSHIP_MEN)
                        .run(4, number)
                        .trace());
    }

    private static PlannedAndRun compared(RacePlan planned, RacePlan run) {
        return compared(planned, run, 1);
    }

    /** @param number of the race: in some the rival is soon out of reach, or the lead fought over */
    private static PlannedAndRun compared(RacePlan planned, RacePlan run, long number) {
        TracedRace race = raceRunBy(run, number);
        return PlannedAndRun.of(race, race.motion(), Optional.empty(), ATHLETE, planned);
    }

    @Test
    void whoLeadsAsPlannedDidAsPlanned() {
        RacePlan lead = plan("start: lead at 57.5 per lap");
        PlannedAndRun both = compared(lead, lead, 4);

        assertThat(both.hundreds()).hasSize(15);
        // a bend may take a tenth more than a quarter of the lap allows, and who is passed passes again
        assertThat(both.hundreds().subList(2, 10))
                .extracting(PlannedAndRun.Hundred::verdict)
                .filteredOn(verdict -> verdict == Verdict.AS_PLANNED)
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(both.hundreds().get(5).place()).contains(new RunFigure(1, 1, 1, Provenance.SIMULATED));
        assertThat(both.hundreds().get(5).line().orElseThrow().value()).isBetween(0.2, 1.5);
        assertThat(both.hundreds().get(5).split().orElseThrow().value()).isBetween(14.0, 14.8);
        assertThat(both.strike()).isEmpty();
        assertThat(both.passing()).isEmpty();
    }

    @Test
    void whoSitsInsteadIsToldSo() {
        PlannedAndRun both =
                compared(plan("start: lead at 57.5 per lap\nfrom 1300 m: strike"), plan("start: place 6 to 7"));

        assertThat(both.hundreds().subList(3, 10))
                .extracting(PlannedAndRun.Hundred::verdict)
                .containsOnly(Verdict.OTHERWISE);
        assertThat(both.deviations())
                .anyMatch(sentence -> sentence.matches(
                        "Place 1 was planned from 0 to 1300 m: runner-02 was .*[67]th at .* m.* \\(simulated\\).*\\."));
        assertThat(both.hundreds().get(14).planned()).isEqualTo("strike");
        assertThat(both.hundreds().get(14).verdict()).isEqualTo(Verdict.NOTHING_PLANNED);
    }

    @Test
    void anEarlyStrikeIsNotALateOne() {
        PlannedAndRun both = compared(plan("from 1400 m: strike"), plan("from 1100 m: strike"));

        PlannedAndRun.Striking strike = both.strike().orElseThrow();
        assertThat(strike.plannedMetres()).isEqualTo(1400);
        assertThat(strike.verdict()).isEqualTo(Verdict.OTHERWISE);
        assertThat(both.deviations())
                .anyMatch(
                        sentence -> sentence.matches(
                                "A strike with 100 m to go was planned: runner-02 kicked with \\d+ m to go \\(simulated\\), \\d+ m earlier\\."));
    }

    /** A run at 7 m/s all the way, with times at every 100 m, or with none between 1000 m and the finish. */
    @Test
    void aKickThatNobodyCouldSeeIsNotDenied() {
        MovingField even = MovingField.of1500(
                RunScript.startingAt("Ann", 0.4).run(1500, 7.0),
                RunScript.startingAt("Bea", 0.4).run(1500, 6.9));
        RacePlan planned = plan("from 1300 m: strike");
        PlannedAndRun seen = compared(even.splits(100), even.athlete("Ann"), planned);
        PlannedAndRun hidden = compared(even.splits(500), even.athlete("Ann"), planned);

        assertThat(seen.strike().orElseThrow().searched()).isTrue();
        assertThat(seen.deviations())
                .contains("A strike with 200 m to go was planned: no step up in speed of 0.5 m/s was found in the last"
                        + " 600 m.");
        assertThat(hidden.strike().orElseThrow().searched()).isFalse();
        assertThat(hidden.strike().orElseThrow().verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(hidden.deviations())
                .contains("A strike with 200 m to go was planned: where the kick came is not on record.");
    }

    private static PlannedAndRun compared(TracedRace race, Athlete athlete, RacePlan planned) {
        return PlannedAndRun.of(race, race.motion(), Optional.empty(), athlete, planned);
    }

    @Test
    void aRivalIsFollowedOrNot() {
        RacePlan follow = plan("from 300 m: follow " + RIVAL.id() + "\nfrom 1300 m: strike");
        long followed = compared(follow, follow, 2).hundreds().stream()
                .filter(hundred -> hundred.verdict() == Verdict.AS_PLANNED)
                .count();
        long notFollowed = compared(follow, plan("start: even pace 90 %"), 2).hundreds().stream()
                .filter(hundred -> hundred.verdict() == Verdict.AS_PLANNED)
                .count();

        assertThat(followed).isGreaterThan(notFollowed + 3);
        assertThat(compared(follow, plan("start: even pace 90 %"), 2).deviations())
                .anyMatch(sentence -> sentence.startsWith(
                        "To stay close behind " + RIVAL.name() + " was planned from 300 to 1300 m: runner-02 was "));
    }

    /** Bea goes by Ann once: where Ann runs at the kerb around her, where Ann runs wide along the kerb. */
    @Test
    void sidesOfPassesAreCounted() {
        PlannedAndRun.Passes around = passing(0.4, 1.6, "pass: outside");
        PlannedAndRun.Passes along = passing(1.6, 0.4, "pass: outside");
        PlannedAndRun.Passes alongAsPlanned = passing(1.6, 0.4, "pass: inside");

        assertThat(around).isEqualTo(new PlannedAndRun.Passes(Side.OUTSIDE, 0, 1, Verdict.AS_PLANNED));
        assertThat(along).isEqualTo(new PlannedAndRun.Passes(Side.OUTSIDE, 1, 0, Verdict.OTHERWISE));
        assertThat(alongAsPlanned).isEqualTo(new PlannedAndRun.Passes(Side.INSIDE, 1, 0, Verdict.AS_PLANNED));
    }

    private static PlannedAndRun.Passes passing(double annOffset, double beaOffset, String planned) {
        MovingField field = MovingField.of1500(
                RunScript.startingAt("Ann", annOffset).pass(110, 110 / 7.0).run(1500, 7.0),
                RunScript.startingAt("Bea", beaOffset)
                        .pass(110, 112 / 7.0)
                        .run(624, 7.0)
                        .run(664, 8.0)
                        .run(1500, 7.0));
        return compared(field.tracked(), field.athlete("Bea"), plan(planned))
                .passing()
                .orElseThrow();
    }

    @Test
    void anIntervalThatIsPartlyAsPlannedCannotBeTold() {
        PlannedRange places = new PlannedRange(PlannedRange.What.PLACE, 2, 3, "place 2 to 3");

        assertThat(places.judge(Optional.of(new RunFigure(3, 2, 3, Provenance.RECONSTRUCTED))))
                .isEqualTo(Verdict.AS_PLANNED);
        assertThat(places.judge(Optional.of(new RunFigure(3, 2, 5, Provenance.RECONSTRUCTED))))
                .isEqualTo(Verdict.UNSURE);
        assertThat(places.judge(Optional.of(new RunFigure(5, 4, 7, Provenance.RECONSTRUCTED))))
                .isEqualTo(Verdict.OTHERWISE);
        assertThat(places.judge(Optional.empty())).isEqualTo(Verdict.NOT_KNOWN);
        assertThatThrownBy(() -> new RunFigure(3, 4, 5, Provenance.RECONSTRUCTED))
                .hasMessage("3.0 is not within 4.0 to 5.0");
    }

    @Test
    void whatIsNotOnRecordIsNotTold() {
        TracedRace paris = TracedRace.of(Races.paris2024Final());
        Athlete kerr = paris.trace().runners().stream()
                .filter(runner -> runner.id().equals("josh-kerr"))
                .findFirst()
                .orElseThrow();
        PlannedAndRun both = PlannedAndRun.of(
                paris, paris.motion(), Optional.empty(), kerr, plan("start: place 2 to 3\npass: outside"));

        assertThat(both.hundreds()).allMatch(hundred -> hundred.line().isEmpty());
        assertThat(both.hundreds().get(0).verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(both.deviations())
                .anyMatch(sentence -> sentence.startsWith("Place 2 to 3 was planned from 0 to 1500 m: ")
                        && sentence.contains("nothing is on record"))
                .contains("Passing on the outside was planned: on which side Josh Kerr passed is not on record.");
        assertThatThrownBy(() -> PlannedAndRun.of(
                        paris,
                        paris.motion(),
                        Optional.empty(),
                        new Athlete("nobody", "Nobody", Sex.MEN),
                        plan("start: place 2")))
                .hasMessage("Nobody did not run in this race");
    }
}
