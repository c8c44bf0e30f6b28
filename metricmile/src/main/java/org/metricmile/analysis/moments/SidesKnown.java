package org.metricmile.analysis.moments;

import org.metricmile.race.FieldMotion;

/**
 * How much of a race is known from side to side. Where it is not, nobody is said to be on a shoulder, boxed in, forced wide or on
 * the inside: the side is unknown, not empty.
 */
public final class SidesKnown {

    private SidesKnown() {}

    /**
     * The share of the running time, after the scramble of the start, in which the place of a runner is known with its offset
     * from the kerb and not interpolated: 0 for a race with splits alone, nearly 1 for a tracked one.
     */
    public static double share(FieldMotion field) {
        Neighbours neighbours = new Neighbours(field);
        double settledMetres = Scramble.metres(field.course());
        int known = 0;
        int seen = 0;
        for (int runner = 0; runner < neighbours.count(); runner++) {
            for (int i = 0; i < field.samples(); i++) {
                boolean runs = neighbours.runner(runner).isKnown(i)
                        && neighbours.runner(runner).positionMetres(i) >= settledMetres;
                known += runs ? 1 : 0;
                seen += neighbours.isSeen(runner, i) ? 1 : 0;
            }
        }
        return known == 0 ? 0 : (double) seen / known;
    }
}
