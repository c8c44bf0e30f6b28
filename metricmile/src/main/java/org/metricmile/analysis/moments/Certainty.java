package org.metricmile.analysis.moments;

import org.metricmile.race.Provenance;

/**
 * How sure a moment is: the product of how clearly it exceeds the thresholds of its definition and of how well the places are
 * known.
 *
 * <p>Clarity is 0.5 on a threshold, where a viewer with the same definition may as well say no, 0.82 at twice and 0.97 at
 * four times the threshold. Of several thresholds the least clear counts. The shares of the provenances are conventions: what is
 * interpolated between splits may have been otherwise on the way.
 */
public final class Certainty {

    private Certainty() {}

    /** Clarity of a value that must reach a threshold above 0; 0 below it. */
    public static double clarity(double value, double threshold) {
        return value < threshold ? 0 : 1 - 0.5 * Math.exp(1 - value / threshold);
    }

    /** The product, 0 to 1. */
    public static double of(double clarity, Provenance provenance) {
        return clarity * share(provenance);
    }

    private static double share(Provenance provenance) {
        return switch (provenance) {
            case OFFICIAL, MEASURED, SIMULATED -> 1.0;
            case HAND -> 0.9;
            case REPORTED -> 0.8;
            case INTERPOLATED -> 0.6;
            case RECONSTRUCTED -> 0.5;
        };
    }
}
