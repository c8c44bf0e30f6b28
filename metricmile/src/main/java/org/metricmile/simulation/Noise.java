package org.metricmile.simulation;

/**
 * What changes from second to second: the speed about that wanted, and the line. Ornstein-Uhlenbeck processes, drawn once a second
 * and run evenly between, so that the step of the engine does not change them.
 */
final class Noise {

    /** Memory of the line that a runner likes. A choice. */
    private static final double LINE_SECONDS = 200;

    private final Field field;
    private final Chance chance;
    private final double speedMps;
    private final double speedKept;
    private final double speedNew;
    private final double lineMetres;
    private final double lineKept;
    private final double lineNew;
    private double share;
    private long second = Long.MIN_VALUE;

    Noise(Field field, Chance chance, Habits habits) {
        this.field = field;
        this.chance = chance;
        this.speedMps = habits.form().speedNoiseMps();
        this.speedKept = Elementary.exp(-1 / habits.form().noiseSeconds());
        this.speedNew = Math.sqrt(1 - speedKept * speedKept);
        this.lineMetres = habits.contact().lineSpreadMetres();
        this.lineKept = Elementary.exp(-1 / LINE_SECONDS);
        this.lineNew = Math.sqrt(1 - lineKept * lineKept);
    }

    /** Goes on to a moment. */
    void at(double seconds) {
        long now = (long) Math.floor(seconds + 1e-6);
        if (now != second) {
            boolean first = second == Long.MIN_VALUE;
            second = now;
            for (int k = 0; k < field.racing; k++) {
                turn(field.order[k], now, first);
            }
        }
        share = seconds - now;
    }

    /** The chance of a runner at the moment. */
    void give(Runner own) {
        own.speedNoise = speedMps * (own.speedNoiseFrom + share * (own.speedNoiseNext - own.speedNoiseFrom));
        own.line = lineMetres * Math.abs(own.lineFrom + share * (own.lineNext - own.lineFrom));
    }

    private void turn(Runner own, long now, boolean first) {
        int i = own.index;
        if (first) {
            own.speedNoiseNext = chance.gaussian(i, Channel.SPEED, now);
            own.lineNext = chance.gaussian(i, Channel.LINE, now);
        }
        own.speedNoiseFrom = own.speedNoiseNext;
        own.lineFrom = own.lineNext;
        own.speedNoiseNext = speedKept * own.speedNoiseFrom + speedNew * chance.gaussian(i, Channel.SPEED, now + 1);
        own.lineNext = lineKept * own.lineFrom + lineNew * chance.gaussian(i, Channel.LINE, now + 1);
    }
}
