package org.metricmile.simulation;

import org.metricmile.athletics.Athlete;

/**
 * One runner at one mark of a {@link WinRiver}. Chances are from 0 to 1; that of a medal is never below that to win.
 *
 * @param place at the mark; in a reconstruction the mean
 * @param gapSeconds behind the head; in a reconstruction the mean
 * @param win the chance that is shown, see {@link LearntWinModel}
 * @param medal the chance of the first three places, likewise
 * @param simulated share of the simulated races that the runner wins
 * @param simulatedError its Monte Carlo standard error
 * @param byPlaceAndGap the chance to win by place and gap alone
 */
public record RunnerChances(
        Athlete athlete,
        double place,
        double gapSeconds,
        double win,
        double medal,
        double simulated,
        double simulatedError,
        double byPlaceAndGap) {}
