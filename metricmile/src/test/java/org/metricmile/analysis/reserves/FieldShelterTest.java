package org.metricmile.analysis.reserves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.race.FieldMotion;

class FieldShelterTest {

    private static final int AFTER_100_SECONDS = 1000;

    /** The numbers are those of the reference table of shelter: gap and side against share of drag. */
    @Test
    void oneRunnerAheadGivesTheTablesShelter() {
        FieldMotion field = new EvenField()
                .runner(0, 0.5)
                .runner(1.3, 0.5)
                .runner(3.3, 1.1)
                .tracked()
                .motion();
        FieldShelter shelter = FieldShelter.of(field);

        assertThat(shelter.shelter(0, AFTER_100_SECONDS)).isZero();
        assertThat(shelter.shelter(1, AFTER_100_SECONDS)).isCloseTo(0.563, within(0.003));
        // 2 m and 3.3 m behind the two, 0.6 m to the side of both: 0.190 and 0.131
        assertThat(shelter.shelter(2, AFTER_100_SECONDS)).isCloseTo(1 - (1 - 0.190) * (1 - 0.131), within(0.004));
    }

    /** Two abreast at half a metre to either side, 1.3 m ahead: 0.516. */
    @Test
    void twoAbreastShelterTogether() {
        FieldMotion field = new EvenField()
                .runner(0, 0.5)
                .runner(0, 1.5)
                .runner(1.3, 1.0)
                .tracked()
                .motion();

        assertThat(FieldShelter.of(field).shelter(2, AFTER_100_SECONDS)).isCloseTo(0.516, within(0.006));
    }

    @Test
    void whereOffsetsAreUnknownSoIsShelter() {
        FieldMotion field =
                new EvenField().runner(0, 0.5).runner(2, 0.5).splitsOnly().motion();

        assertThat(FieldShelter.of(field).shelter(1, AFTER_100_SECONDS)).isNaN();
    }

    @Test
    void nobodyGivesShelterBeyondTheFinish() {
        FieldMotion field = new EvenField()
                .runner(0, 0.5)
                .runner(2, 0.5)
                .runner(4, 0.5)
                .tracked()
                .motion();
        FieldShelter shelter = FieldShelter.of(field);

        // 0.2 s after the winner, and so before the second, who had him 2 m ahead
        int sample = (int) Math.ceil(field.runners().get(0).finishSeconds() * 10) + 1;
        assertThat(shelter.shelter(1, sample - 10)).isGreaterThan(0.4);
        assertThat(shelter.shelter(1, sample)).isZero();
    }
}
