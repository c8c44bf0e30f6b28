package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * The same seed gives the same bits on every Java: the engine asks {@link Elementary} and not {@link Math}, whose last bit is open. The
 * numbers were written down with Java 17 and are the same with Java 25. Whoever changes a rule of the engine, so that races of a seed
 * become others, writes the new ones here.
 */
class SameBitsTest {

    private static final int RACES = 12;

    @Test
    void finishTimesOf1500Metres() {
        RaceEngine engine = new RaceEngine(Fields.COURSE_1500, Fields.championshipFinal(12), Fields.CHAMPIONSHIP_MEN);

        assertThat(finishes(engine)).isEqualTo("5f67de93fc991a2d");
    }

    @Test
    void finishTimesOf800Metres() {
        Course course = new Course(Oval.STANDARD_400, Distance.ofMetres(800));
        RaceEngine engine = new RaceEngine(course, Fields.championshipFinal(8, 5), Fields.CHAMPIONSHIP_WOMEN);

        assertThat(finishes(engine)).isEqualTo("f37a103490821292");
    }

    /** Every step of one race: where everybody is, how fast and with what left. */
    @Test
    void stepsOfARace() {
        RaceEngine engine = new RaceEngine(Fields.COURSE_1500, Fields.championshipFinal(12), Fields.CHAMPIONSHIP_MEN);
        SimulatedRace race = engine.run(3, 1);

        Bits bits = new Bits();
        for (int runner = 0; runner < race.athletes().size(); runner++) {
            for (int sample = 0; sample < race.samples(); sample++) {
                bits.add(race.positionMetres(runner, sample));
                bits.add(race.offsetMetres(runner, sample));
                bits.add(race.speedMps(runner, sample));
                bits.add(race.balanceMetres(runner, sample));
            }
        }

        assertThat(bits.inHex()).isEqualTo("9e16ce53b9648cf7");
    }

    private static String finishes(RaceEngine engine) {
        Bits bits = new Bits();
        for (int race = 0; race < RACES; race++) {
            for (double seconds : engine.times(3, race).finishSeconds) {
                bits.add(seconds);
            }
        }
        return bits.inHex();
    }

    /** One number of many, another for every bit: FNV-1a of their halves. */
    private static final class Bits {

        private long hash = 0xcbf29ce484222325L;

        void add(double value) {
            long bits = Double.doubleToLongBits(value);
            hash = (hash ^ (bits >>> 32)) * 0x100000001b3L;
            hash = (hash ^ (bits & 0xFFFF_FFFFL)) * 0x100000001b3L;
        }

        String inHex() {
            return Long.toHexString(hash);
        }
    }
}
