package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.analysis.GapRiver.Behind;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.RunScript;

class GapRiverTest {

    /** Ann runs 7 m/s all the way. Bea runs 6 m/s to 600 m, where she is 14.29 s behind, and then 7 m/s too. */
    private static final MovingField FIELD = MovingField.of1500(
            RunScript.startingAt("Ann", 0.3).run(1500, 7.0),
            RunScript.startingAt("Bea", 0.9).run(600, 6.0).run(1500, 7.0));

    private static Behind behind(TracedRace race, String name, int metres) {
        GapRiver river = GapRiver.of(race.trace());
        int mark = river.marks().indexOf(Distance.ofMetres(metres));
        return river.behind(FIELD.athlete(name)).get(mark).orElseThrow();
    }

    @Test
    void secondsAreTakenAtTheMarkAndMetresWhenTheHeadIsThere() {
        TracedRace race = FIELD.tracked();
        for (int metres : new int[] {600, 610, 1000, 1490}) {
            assertThat(behind(race, "Bea", metres).seconds()).isCloseTo(600 / 6.0 - 600 / 7.0, within(0.03));
            assertThat(behind(race, "Ann", metres).seconds()).isZero();
            assertThat(behind(race, "Ann", metres).metres())
                    .hasValueSatisfying(own -> assertThat(own).isCloseTo(0, within(0.01)));
        }
        assertThat(behind(race, "Bea", 350).metres())
                .hasValueSatisfying(own -> assertThat(own).isCloseTo(350 - 50 * 6.0, within(0.1)));
    }

    @Test
    void betweenSplitsItIsComputedAndAtThemItIsNot() {
        TracedRace race = FIELD.splits(100);
        assertThat(behind(race, "Bea", 700).provenance()).isEqualTo(Provenance.OFFICIAL);
        assertThat(behind(race, "Bea", 750).provenance()).isEqualTo(Provenance.INTERPOLATED);
        assertThat(behind(FIELD.tracked(), "Bea", 750).provenance()).isEqualTo(Provenance.MEASURED);
    }

    @Test
    void whereOneRunnerIsKnownTheOthersHaveNoGap() {
        TracedRace paris = TracedRace.of(Races.paris2024Final());
        GapRiver river = GapRiver.of(paris.trace());
        int mark = river.marks().indexOf(Distance.ofMetres(800));
        assertThat(paris.trace().runners())
                .filteredOn(runner -> river.behind(runner).get(mark).isPresent())
                .singleElement()
                .satisfies(runner -> assertThat(runner.name()).isEqualTo("Jakob Ingebrigtsen"));
    }

    @Test
    void longRacesHaveLongerStepsAndEveryRaceEndsAtTheFinish() {
        assertThat(GapRiver.of(FIELD.tracked().trace()).marks())
                .hasSize(150)
                .startsWith(Distance.ofMetres(10))
                .endsWith(Distance.ofMetres(1500));
        MovingField longer = new MovingField(Distance.ofMetres(10_000), FIELD.scripts(), 0, 0);
        assertThat(GapRiver.of(longer.splits(400).trace()).marks()).hasSize(100);
    }
}
