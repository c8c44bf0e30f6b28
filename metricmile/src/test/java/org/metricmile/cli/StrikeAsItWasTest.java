package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;
import org.metricmile.race.Provenance;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.RestOfRace;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.story.planned.KnownKicks;

class StrikeAsItWasTest {

    /** Bea kicks at 1200 m. */
    private static final MovingField FIELD = MovingField.of1500(
            RunScript.startingAt("Ann", 0.3).run(1500, 6.8),
            RunScript.startingAt("Bea", 0.9).run(1200, 6.7, 1.2).run(1500, 7.8, 1.2));

    private static final Athlete BEA = FIELD.athlete("Bea");

    private static Entrant entrant(Athlete athlete) {
        return Entrant.of(
                athlete,
                new PossibleRunners(
                        List.of(new PossibleRunners.Runner(
                                new ThreeParameterCriticalSpeed(6.15, 330, 9.6), Drag.USUAL)),
                        1));
    }

    private static Optional<StrikeAsItWas> strike(TracedRace race, double mark, RacePlan plan) {
        KnownKicks kicks = KnownKicks.of(race.moments(race.motion()));
        RestOfRace rest = RestOfRace.of(
                race.course(),
                List.of(entrant(FIELD.athlete("Ann")), entrant(BEA).withPlan(plan)),
                Fields.CHAMPIONSHIP_MEN,
                List.of(race.trace()),
                RestOnRecord.metres(kicks),
                mark,
                8);
        return StrikeAsItWas.of(rest, kicks, BEA);
    }

    @Test
    void aMeasuredKickIsWhereTheStrikeIs() {
        StrikeAsItWas strike = strike(FIELD.tracked(), 1000, RacePlan.NONE).orElseThrow();

        assertThat(strike.kick().provenance()).isEqualTo(Provenance.MEASURED);
        assertThat(strike.metres())
                .isCloseTo(1200, within(15.0))
                .isEqualTo(Math.rint(strike.kick().value()));
        assertThat(strike.words("Bea", 1500))
                .matches(
                        "As it was, Bea strikes (\\d+) m before the finish\\. The kick, \\1 m before it, is measured\\.");
    }

    /** Bea has kicked already. */
    @Test
    void whoKickedBeforeTheMarkStrikesThere() {
        StrikeAsItWas strike = strike(FIELD.tracked(), 1350, RacePlan.NONE).orElseThrow();

        assertThat(strike.metres()).isEqualTo(1350);
        assertThat(strike.words("Bea", 1500))
                .matches("As it was, Bea strikes 150 m before the finish\\. The kick, (29|30|31)\\d m before it, .*");
    }

    @Test
    void aKickBetweenMarksIsToldAsSuch() {
        StrikeAsItWas strike = strike(FIELD.splits(100), 1000, RacePlan.NONE).orElseThrow();

        assertThat(strike.words("Bea", 1500))
                .isEqualTo("As it was, Bea strikes 300 m before the finish. The kick, 300 m before it, is interpolated,"
                        + " somewhere from 400 to 200 m before it.");
    }

    @Test
    void aPlanTakesThePlaceOfTheKick() {
        RacePlan plan = RacePlan.of(new KeepPlace(1, 1));

        assertThat(strike(FIELD.tracked(), 1000, plan)).isEmpty();
    }
}
