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

    /**
     * The balance when the runner passes a place, evenly between the samples before and after it.
     *
     * @param metres along the race, from 0 to the last sample
     * @throws IllegalArgumentException if the place is outside the run
     */
    public CredibleInterval at(double metres) {
        int last = run.count() - 1;
        if (!(metres >= 0 && metres <= run.positionMetres(last) + 1e-6)) {
            throw new IllegalArgumentException(
                    "the run goes from 0 to %s m, and %s m is outside".formatted(run.positionMetres(last), metres));
        }
        int next = 1;
        while (next < last && run.positionMetres(next) < metres) {
            next++;
        }
        double from = run.positionMetres(next - 1);
        double to = run.positionMetres(next);
        double share = to > from ? Math.min(1, Math.max(0, (metres - from) / (to - from))) : 1;
        CredibleInterval before = balanceMetres.get(next - 1);
        CredibleInterval after = balanceMetres.get(next);
        return new CredibleInterval(
                between(before.low(), after.low(), share),
                between(before.median(), after.median(), share),
                between(before.high(), after.high(), share),
                before.probability());
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}
