package org.metricmile.physiology;

import java.util.Arrays;
import java.util.List;

/**
 * The D' balance along a run, and what shelter and the way taken did to it.
 *
 * <p>The run is measured as it was: on bends the runner covers more ground the wider he goes, the demand grows with the bend and
 * the air and falls with shelter. Speeding up from the start is not charged. A full effort does not end at 0, see
 * {@link PossibleRunners#leftAfterBestMetres}. The balance may turn negative; a posterior in which many runners are overdrawn says
 * that the athlete was better than the bests, or that the run was measured too long.
 * Page: {@code docs/explanation/models/reserve.md}.
 */
public final class Reserve {

    private final RunSamples run;
    private final Stretches asRun;
    private final Stretches onLine;
    private final List<Stretches> ways;

    private Reserve(RunSamples run, List<RunSamples> ways, BendCost bendCost) {
        this.run = run;
        this.asRun = Stretches.of(run, bendCost);
        this.onLine = Stretches.onMeasurementLine(run, bendCost);
        this.ways = ways.stream().map(way -> Stretches.of(way, bendCost)).toList();
    }

    /** A run of which offsets and shelter are known. */
    public static Reserve along(RunSamples run, BendCost bendCost) {
        return new Reserve(run, List.of(), bendCost);
    }

    /**
     * A run of which only times and positions are known. The curve goes along another of the ways for each draw, so that its interval
     * holds what is not known of offset and shelter; the account is that of the run given first.
     *
     * @param run the most likely way
     * @param ways as it may have been: one or more, with the times and positions of the run
     * @throws IllegalArgumentException if there is none, or one has another number of samples
     */
    public static Reserve along(RunSamples run, List<RunSamples> ways, BendCost bendCost) {
        if (ways.isEmpty() || ways.stream().anyMatch(way -> way.count() != run.count())) {
            throw new IllegalArgumentException("a run of %d samples wants one or more ways of as many, not %s"
                    .formatted(run.count(), ways.stream().map(RunSamples::count).toList()));
        }
        return new Reserve(run, ways, bendCost);
    }

    /**
     * Metres of D' left at each sample, from a full reserve at the first, with {@link Reconstitution.Differential}.
     *
     * <p>For one runner only; what is known of an athlete is {@link #curve}.
     */
    public static double[] balanceMetres(RunSamples run, BendCost bendCost, PossibleRunners.Runner runner) {
        return balance(Stretches.of(run, bendCost), runner, false);
    }

    /**
     * The balance at each sample, with the interval in which it lies.
     *
     * @param runners draws of the athlete, 20 or more
     * @param probability of the interval
     */
    public ReserveCurve curve(PossibleRunners runners, double probability) {
        Balances balances = new Balances(runners);
        double[] metres = balances.metres();
        double[] lowest = metres.clone();
        Ascending ascending = new Ascending(balances.count());
        CredibleInterval[] intervals = new CredibleInterval[run.count()];
        intervals[0] = CredibleInterval.ofAscending(ascending.of(metres), probability);
        for (int sample = 1; sample < intervals.length; sample++) {
            if (ways.isEmpty()) {
                balances.goOn(asRun, sample - 1, false);
            } else {
                balances.goOn(ways, sample - 1);
            }
            for (int draw = 0; draw < lowest.length; draw++) {
                lowest[draw] = Math.min(lowest[draw], metres[draw]);
            }
            intervals[sample] = CredibleInterval.ofAscending(ascending.of(metres), probability);
        }
        long overdrawn = Arrays.stream(lowest).filter(left -> left < 0).count();
        return new ReserveCurve(run, List.of(intervals), (double) overdrawn / lowest.length);
    }

    /**
     * What shelter saved and what the way taken cost over the whole run.
     *
     * @param runners draws of the athlete, 20 or more
     * @param probability of the intervals
     */
    public ReserveAccount account(PossibleRunners runners, double probability) {
        Balances asItWas = new Balances(runners);
        double[] left = asItWas.after(asRun, false);
        double[] leftInTheOpen = new Balances(runners).after(asRun, true);
        double[] leftOnLine = new Balances(runners).after(onLine, false);
        double[] shelterMetres = new double[left.length];
        double[] wideMetres = new double[left.length];
        for (int draw = 0; draw < left.length; draw++) {
            shelterMetres[draw] = left[draw] - leftInTheOpen[draw];
            wideMetres[draw] = leftOnLine[draw] - left[draw];
        }
        return new ReserveAccount(
                CredibleInterval.of(shelterMetres, probability),
                CredibleInterval.of(asItWas.secondsSavedByShelter(asRun), probability),
                CredibleInterval.of(wideMetres, probability),
                secondsLostWide(),
                extraMetres());
    }

    /**
     * One runner along all stretches, written out; {@link Demand} and {@link DPrimeBalance} say the same in plain words, and
     * {@link Balances} does the same for all draws of a runner at once.
     */
    static double[] balance(Stretches run, PossibleRunners.Runner runner, boolean inTheOpen) {
        double criticalSpeedMps = runner.ability().criticalSpeedMps();
        double dPrimeMetres = runner.ability().dPrimeMetres();
        double coefficient = runner.drag().coefficient();
        double ordinary = coefficient * (1 - runner.drag().ordinaryShelter());
        double[] balances = new double[run.count() + 1];
        double balance = dPrimeMetres;
        balances[0] = balance;
        for (int i = 0; i < run.count(); i++) {
            double scale = run.dragScale[i];
            double exposed = inTheOpen ? coefficient : coefficient * (1 - run.shelter[i]);
            double above = run.bentSpeedMps[i] * (1 + exposed * scale) / (1 + ordinary * scale) - criticalSpeedMps;
            double metres = above * run.seconds[i];
            balance = above >= 0
                    ? balance - metres
                    : dPrimeMetres - (dPrimeMetres - balance) * Math.exp(metres / dPrimeMetres);
            balances[i + 1] = balance;
        }
        return balances;
    }

    private double secondsLostWide() {
        double lost = 0;
        for (int i = 0; i < asRun.count(); i++) {
            if (asRun.runningMetres[i] > 0) {
                lost += asRun.seconds[i] * (1 - onLine.runningMetres[i] / asRun.runningMetres[i]);
            }
        }
        return lost;
    }

    private double extraMetres() {
        return Arrays.stream(asRun.runningMetres).sum()
                - Arrays.stream(onLine.runningMetres).sum();
    }
}
