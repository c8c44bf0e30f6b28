package org.metricmile.calibration;

import org.metricmile.simulation.Population;

/**
 * What a figure should be.
 *
 * @param row of the validation table, {@code V1}
 * @param population whose races
 * @param tempo of which of them
 * @param figure which
 * @param low the least that is accepted
 * @param high the most
 * @param fitted whether the fit looks at it; else it is only looked at afterwards
 * @param source who says so
 */
public record Target(
        String row,
        Population population,
        Tempo tempo,
        Figure figure,
        double low,
        double high,
        boolean fitted,
        String source) {

    /** How far a value is from the middle of what is accepted, in halves of its width: within 1 it is accepted. */
    double distance(double value) {
        return (value - (low + high) / 2) / ((high - low) / 2);
    }
}
