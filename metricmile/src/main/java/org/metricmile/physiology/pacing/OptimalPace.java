package org.metricmile.physiology.pacing;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * The quickest race of a runner alone, by Pontryagin's principle: full force until the speed of the {@link SingularArc} is reached, along
 * the arc until the reserve is empty, and home on aerobic power alone. Which arc is found by a search over its one number.
 *
 * <p>A distance that can be run at full force is. Checked against reference races by direct transcription; page
 * {@code docs/explanation/models/optimal-pace.md}.
 */
public final class OptimalPace {

    private static final double STEP_SECONDS = 0.02;

    /** Steps of the reserve along the arc; twice as many move 1500 m by less than a millisecond. */
    private static final int ARC_STEPS = 300;

    private static final int GRID = 16;
    private static final double SLOWEST = 1e9;

    private final PacingRunner runner;
    private final double metres;

    private OptimalPace(PacingRunner runner, double metres) {
        this.runner = runner;
        this.metres = metres;
    }

    /**
     * The quickest race over a distance.
     *
     * @param metres 400 to 10,000
     * @throws IllegalArgumentException for another distance
     */
    public static PacedRace of(PacingRunner runner, double metres) {
        if (!(metres >= 400 && metres <= 10_000)) {
            throw new IllegalArgumentException("paces are found for 400 to 10,000 m, not " + metres);
        }
        return new OptimalPace(runner, metres).quickest();
    }

    private PacedRace quickest() {
        List<PacedRace.Point> allOut = new ArrayList<>();
        PacedRace.Point end = atFullForce(new SingularArc(runner, Double.POSITIVE_INFINITY), allOut);
        if (end.leftJkg() > 0) {
            return new PacedRace(metres, end.seconds(), allOut);
        }
        double top = runner.greatestForceMps2() * runner.resistanceSeconds();
        double least = 0;
        double most = 0;
        for (int i = 0; i <= ARC_STEPS; i++) {
            double left = runner.power().reserveJkg() * i / ARC_STEPS;
            least = Math.max(least, SingularArc.least(runner, left));
            most = Math.max(most, SingularArc.through(runner, left, top));
        }
        double best = best(least, most);
        List<PacedRace.Point> points = new ArrayList<>();
        double seconds = run(best, points);
        return new PacedRace(metres, seconds, points);
    }

    /** The best arc is near the lowest that there is, so the search is over the logarithm of what is above that: a grid, then Brent. */
    private double best(double least, double most) {
        double from = Math.log(1e-5);
        double step = (Math.log(most - least) - from) / GRID;
        int nearest = 0;
        double quickest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= GRID; i++) {
            double seconds = run(least + Math.exp(from + i * step), new ArrayList<>());
            if (seconds < quickest) {
                quickest = seconds;
                nearest = i;
            }
        }
        double low = from + Math.max(0, nearest - 1) * step;
        double high = from + Math.min(GRID, nearest + 1) * step;
        double found = new BrentOptimizer(1e-8, 1e-9)
                .optimize(
                        new MaxEval(500),
                        GoalType.MINIMIZE,
                        new UnivariateObjectiveFunction(u -> run(least + Math.exp(u), new ArrayList<>())),
                        new SearchInterval(
                                low, high, from + nearest * step == low ? (low + high) / 2 : from + nearest * step))
                .getPoint();
        return least + Math.exp(found);
    }

    /** The race along one arc; returns its seconds, and a very large number if it does not come to the finish. */
    private double run(double c, List<PacedRace.Point> points) {
        SingularArc arc = new SingularArc(runner, c);
        PacedRace.Point onArc = atFullForce(arc, points);
        return onArc.metres() >= metres || onArc.leftJkg() <= 0 ? SLOWEST : alongArc(arc, onArc, points);
    }

    private PacedRace.Point atFullForce(SingularArc arc, List<PacedRace.Point> points) {
        double tau = runner.resistanceSeconds();
        double force = runner.greatestForceMps2();
        PacedRace.Point now = new PacedRace.Point(0, 0, 0, runner.power().reserveJkg());
        points.add(now);
        while (now.metres() < metres && now.leftJkg() > 0) {
            double halfway = force * tau * -Math.expm1(-(now.seconds() + STEP_SECONDS / 2) / tau);
            double speed = force * tau * -Math.expm1(-(now.seconds() + STEP_SECONDS) / tau);
            double left = now.leftJkg() + STEP_SECONDS * (runner.power().at(now.leftJkg()) - force * halfway);
            PacedRace.Point next = new PacedRace.Point(
                    now.seconds() + STEP_SECONDS, now.metres() + STEP_SECONDS * halfway, speed, left);
            double wanted = arc.speedMps(left);
            if (speed >= wanted) {
                double before = wanted - now.speedMps();
                double share = Math.max(0, Math.min(1, before / (speed - now.speedMps())));
                PacedRace.Point met = between(now, next, share);
                points.add(met);
                return met;
            }
            points.add(next);
            now = next;
        }
        PacedRace.Point last = points.get(points.size() - 1);
        if (last.metres() < metres || points.size() < 2) {
            return last;
        }
        PacedRace.Point before = points.get(points.size() - 2);
        PacedRace.Point finish = between(before, last, (metres - before.metres()) / (last.metres() - before.metres()));
        points.set(points.size() - 1, finish);
        return finish;
    }

    /** Time and way along the arc are integrals over the reserve, by Simpson's rule; empty, the way home is in closed form. */
    private double alongArc(SingularArc arc, PacedRace.Point from, List<PacedRace.Point> points) {
        PacedRace.Point now = from;
        double pace = pace(arc, from.leftJkg());
        double speed = arc.speedMps(from.leftJkg());
        for (int i = 1; i <= ARC_STEPS; i++) {
            // finer where there is little left and power falls
            double share = 1 - (double) i / ARC_STEPS;
            double left = from.leftJkg() * share * share;
            double middle = (now.leftJkg() + left) / 2;
            double paceMiddle = pace(arc, middle);
            double paceEnd = pace(arc, left);
            double speedMiddle = arc.speedMps(middle);
            double speedEnd = arc.speedMps(left);
            double spent = now.leftJkg() - left;
            double seconds = spent * (pace + 4 * paceMiddle + paceEnd) / 6;
            double along = spent * (pace * speed + 4 * paceMiddle * speedMiddle + paceEnd * speedEnd) / 6;
            if (!(seconds > 0 && along > 0)) {
                return SLOWEST;
            }
            PacedRace.Point next = new PacedRace.Point(now.seconds() + seconds, now.metres() + along, speedEnd, left);
            if (next.metres() >= metres) {
                PacedRace.Point finish = between(now, next, (metres - now.metres()) / along);
                points.add(finish);
                return finish.seconds();
            }
            points.add(next);
            now = next;
            pace = paceEnd;
            speed = speedEnd;
        }
        return empty(now, points);
    }

    /** Seconds for each J/kg that is spent. */
    private static double pace(SingularArc arc, double leftJkg) {
        return -1 / arc.reserveRateWkg(leftJkg, arc.speedMps(leftJkg));
    }

    private double empty(PacedRace.Point from, List<PacedRace.Point> points) {
        double tau = runner.resistanceSeconds();
        double floor = runner.power().at(0) * tau;
        PacedRace.Point now = from;
        while (now.metres() < metres) {
            double since = now.seconds() + STEP_SECONDS - from.seconds();
            double excess = from.speedMps() * from.speedMps() - floor;
            double halfway = Math.sqrt(floor + excess * Math.exp(-2 * (since - STEP_SECONDS / 2) / tau));
            double speed = Math.sqrt(floor + excess * Math.exp(-2 * since / tau));
            PacedRace.Point next =
                    new PacedRace.Point(now.seconds() + STEP_SECONDS, now.metres() + STEP_SECONDS * halfway, speed, 0);
            if (next.metres() >= metres) {
                PacedRace.Point finish = between(now, next, (metres - now.metres()) / (next.metres() - now.metres()));
                points.add(finish);
                return finish.seconds();
            }
            points.add(next);
            now = next;
        }
        return now.seconds();
    }

    private static PacedRace.Point between(PacedRace.Point from, PacedRace.Point to, double share) {
        return new PacedRace.Point(
                from.seconds() + share * (to.seconds() - from.seconds()),
                from.metres() + share * (to.metres() - from.metres()),
                from.speedMps() + share * (to.speedMps() - from.speedMps()),
                from.leftJkg() + share * (to.leftJkg() - from.leftJkg()));
    }
}
