package org.metricmile.calibration;

import java.util.List;

/**
 * One line of the validation table. Numbers that are not known are {@code NaN}.
 *
 * @param row {@code V1} to {@code V19}, {@code S1} or {@code S2}
 * @param races whose races, and which
 * @param figure in words
 * @param simulated middle of the simulated races
 * @param low below it are 5 % of simulated races
 * @param high above it are 5 % of them
 * @param real middle of the races that were run and are only checked
 * @param realRaces how many those are
 * @param fittedReal middle of the races that the fit may look at
 * @param fittedRaces how many those are
 * @param acceptLow the least that is accepted
 * @param acceptHigh the most
 * @param ablated the middle without each of the parts, in the order of {@link Ablation}; empty where that tells nothing
 * @param source who says what is accepted
 */
public record ValidationRow(
        String row,
        String races,
        String figure,
        double simulated,
        double low,
        double high,
        double real,
        int realRaces,
        double fittedReal,
        int fittedRaces,
        double acceptLow,
        double acceptHigh,
        List<Double> ablated,
        String source) {

    public ValidationRow {
        ablated = List.copyOf(ablated);
    }

    /** Whether the middle of the simulated races is accepted. */
    public boolean isInside() {
        return simulated >= acceptLow && simulated <= acceptHigh;
    }
}
