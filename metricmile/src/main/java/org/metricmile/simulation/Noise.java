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
    private final double[] speedFrom;
    private final double[] lineFrom;
    private final double speedMps;
    private final double speedKept;
    private final double speedNew;
    private final double lineMetres;
    private final double lineKept;
    private final double lineNew;
    private long second = Long.MIN_VALUE;

    Noise(Field field, Chance chance, Habits habits) {
        this.field = field;
        this.chance = chance;
        this.speedFrom = new double[field.size];
        this.lineFrom = new double[field.size];
        this.speedMps = habits.form().speedNoiseMps();
        this.speedKept = Elementary.exp(-1 / habits.form().noiseSeconds());
        this.speedNew = Math.sqrt(1 - speedKept * speedKept);
        this.lineMetres = habits.contact().lineSpreadMetres();
        this.lineKept = Elementary.exp(-1 / LINE_SECONDS);
        this.lineNew = Math.sqrt(1 - lineKept * lineKept);
    }

    void at(double seconds) {
        long now = (long) Math.floor(seconds + 1e-6);
        if (now != second) {
            boolean first = second == Long.MIN_VALUE;
            second = now;
            for (int i = 0; i < field.size; i++) {
                if (!field.finished[i]) {
                    turn(i, now, first);
                }
            }
        }
        double share = seconds - now;
        for (int k = 0; k < field.racing; k++) {
            int i = field.order[k];
            field.speedNoise[i] = speedMps * (speedFrom[i] + share * (field.speedNoiseNext[i] - speedFrom[i]));
            field.line[i] = lineMetres * Math.abs(lineFrom[i] + share * (field.lineNext[i] - lineFrom[i]));
        }
    }

    private void turn(int i, long now, boolean first) {
        if (first) {
            field.speedNoiseNext[i] = chance.gaussian(i, Channel.SPEED, now);
            field.lineNext[i] = chance.gaussian(i, Channel.LINE, now);
        }
        speedFrom[i] = field.speedNoiseNext[i];
        lineFrom[i] = field.lineNext[i];
        field.speedNoiseNext[i] = speedKept * speedFrom[i] + speedNew * chance.gaussian(i, Channel.SPEED, now + 1);
        field.lineNext[i] = lineKept * lineFrom[i] + lineNew * chance.gaussian(i, Channel.LINE, now + 1);
    }
}
