package org.metricmile.physiology;

import java.util.List;

/**
 * The D' balance of an athlete along a run, as well as it is known.
 *
 * @param run the samples
 * @param balanceMetres for each sample the interval of the balance, in metres
 * @param overdrawnShare share of the draws whose balance is below 0 at some sample, 0 to 1: where it is near 1 the bests do not
 *     explain the run
 */
public record ReserveCurve(RunSamples run, List<CredibleInterval> balanceMetres, double overdrawnShare) {

    /** @throws IllegalArgumentException if there is not one interval for each sample */
    public ReserveCurve {
        balanceMetres = List.copyOf(balanceMetres);
        if (balanceMetres.size() != run.count()) {
            throw new IllegalArgumentException(
                    "%d samples want as many intervals, not %d".formatted(run.count(), balanceMetres.size()));
        }
    }

    /** The balance after the last sample. */
    public CredibleInterval left() {
        return balanceMetres.get(balanceMetres.size() - 1);
    }
}
