package org.metricmile.physiology;

import java.util.OptionalDouble;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * Keller's runner: dv/dt = f - v/tau with f up to F, and dE/dt = sigma - f v with E not below 0, all per kilogram.
 *
 * <p>The quickest race is run in three phases: full force, an even speed, and the last seconds with nothing left. Source:
 * Keller 1973, Physics Today 26(9):43, and 1974, Amer. Math. Monthly 81:474. Known failures: no end spurt, a runner who slows
 * in the last second, a world record over 1500 m that was 3 % faster than the theory. Page:
 * {@code docs/explanation/models/keller.md}.
 *
 * @param resistanceSeconds tau: at no force, speed falls to 1/e in this time
 * @param greatestForceMps2 F, m/s2
 * @param aerobicPowerWkg sigma, W/kg
 * @param reserveJkg E at the start, J/kg
 */
public record Keller(double resistanceSeconds, double greatestForceMps2, double aerobicPowerWkg, double reserveJkg)
        implements EnergyModel {

    /** Fitted by Keller to the world records of 1972: 9.93 cal/(kg s) and 575 cal/kg, with 4.184 J in a calorie. */
    public static final Keller RECORDS_OF_1972 = new Keller(0.892, 12.2, 9.93 * 4.184, 575 * 4.184);

    private static final ValidDurations VALID = new ValidDurations(10, 1800);

    /** @throws IllegalArgumentException if a number is not above 0, or the force too small to run at the aerobic speed */
    public Keller {
        if (!(resistanceSeconds > 0 && greatestForceMps2 > 0 && aerobicPowerWkg > 0 && reserveJkg > 0)) {
            throw new IllegalArgumentException(
                    "a runner of Keller's needs numbers above 0, not %s s, %s m/s2, %s W/kg, %s J/kg"
                            .formatted(resistanceSeconds, greatestForceMps2, aerobicPowerWkg, reserveJkg));
        }
        double topMps = greatestForceMps2 * resistanceSeconds;
        if (!(topMps > Math.sqrt(aerobicPowerWkg * resistanceSeconds))) {
            throw new IllegalArgumentException(
                    "a top speed of %.2f m/s is below the speed that the aerobic power allows; maybe units are mixed"
                            .formatted(topMps));
        }
    }

    /**
     * The quickest race over a distance.
     *
     * @param seconds for all of it
     * @param fullForceSeconds length of the first phase
     * @param cruiseMps speed of the second phase; empty when the first lasts to the end
     * @param emptySeconds length of the last phase
     * @param finishMps speed at the finish
     */
    public record QuickestRace(
            double seconds, double fullForceSeconds, OptionalDouble cruiseMps, double emptySeconds, double finishMps) {}

    @Override
    public String name() {
        return "Keller";
    }

    @Override
    public String page() {
        return "keller";
    }

    @Override
    public ValidDurations validDurations() {
        return VALID;
    }

    @Override
    public double sustainableMps() {
        return Math.sqrt(aerobicPowerWkg * resistanceSeconds);
    }

    @Override
    public double fastestMps(double share) {
        return share > 0 ? greatestForceMps2 * resistanceSeconds : sustainableMps();
    }

    /** At an even speed, for which force and resistance are equal; changes of speed cost nothing extra here. */
    @Override
    public double shareAfter(double share, double demandMps, double seconds) {
        double spentWkg = demandMps * demandMps / resistanceSeconds - aerobicPowerWkg;
        return Math.min(1, share - spentWkg * seconds / reserveJkg);
    }

    @Override
    public double bestSeconds(double metres) {
        return VALID.checked(quickest(metres).seconds(), name(), metres, "a distance between 100 m and 10,000 m");
    }

    /** The longest time for which full force can be kept up from a full reserve: 27.7 s for the records of 1972. */
    public double allOutSeconds() {
        double upperSeconds = reserveJkg / (greatestForceMps2 * greatestForceMps2 * resistanceSeconds - aerobicPowerWkg)
                + 10 * resistanceSeconds;
        return new BrentSolver(1e-12).solve(200, this::energyAtFullForce, resistanceSeconds / 100, upperSeconds);
    }

    /** The farthest that can be run at full force: 291 m for the records of 1972. */
    public double allOutMetres() {
        return metresAtFullForce(allOutSeconds());
    }

    /**
     * The quickest race over a distance in metres, by closed form and a search over the length of the first phase.
     *
     * @throws IllegalArgumentException if the distance is not above 0
     */
    public QuickestRace quickest(double metres) {
        if (!(metres > 0 && Double.isFinite(metres))) {
            throw new IllegalArgumentException("a race must be longer than 0 m, not " + metres);
        }
        double allOutSeconds = allOutSeconds();
        if (metresAtFullForce(allOutSeconds) >= metres) {
            double seconds =
                    new BrentSolver(1e-12).solve(200, t -> metresAtFullForce(t) - metres, 0, allOutSeconds + 1);
            return new QuickestRace(seconds, seconds, OptionalDouble.empty(), 0, speedAtFullForce(seconds));
        }
        double shortestSeconds =
                -resistanceSeconds * Math.log1p(-sustainableMps() / (greatestForceMps2 * resistanceSeconds));
        double bestSeconds = new BrentOptimizer(1e-10, 1e-12)
                .optimize(
                        new MaxEval(500),
                        GoalType.MINIMIZE,
                        new UnivariateObjectiveFunction(t -> race(metres, t).seconds()),
                        new SearchInterval(shortestSeconds, allOutSeconds))
                .getPoint();
        return race(metres, bestSeconds);
    }

    /** The race whose first phase has a given length. */
    private QuickestRace race(double metres, double fullForceSeconds) {
        double cruiseMps = speedAtFullForce(fullForceSeconds);
        double startMetres = metresAtFullForce(fullForceSeconds);
        double spentWkg = cruiseMps * cruiseMps / resistanceSeconds - aerobicPowerWkg;
        double cruiseSeconds =
                spentWkg > 0 ? Math.max(0, energyAtFullForce(fullForceSeconds)) / spentWkg : Double.POSITIVE_INFINITY;
        double restMetres = metres - startMetres - cruiseMps * cruiseSeconds;
        if (restMetres <= 0) {
            double seconds = fullForceSeconds + (metres - startMetres) / cruiseMps;
            return new QuickestRace(seconds, fullForceSeconds, OptionalDouble.of(cruiseMps), 0, cruiseMps);
        }
        double emptySeconds = new BrentSolver(1e-12)
                .solve(200, t -> metresWhenEmpty(cruiseMps, t) - restMetres, 0, restMetres / sustainableMps() + 1);
        return new QuickestRace(
                fullForceSeconds + cruiseSeconds + emptySeconds,
                fullForceSeconds,
                OptionalDouble.of(cruiseMps),
                emptySeconds,
                speedWhenEmpty(cruiseMps, emptySeconds));
    }

    private double speedAtFullForce(double seconds) {
        return -greatestForceMps2 * resistanceSeconds * Math.expm1(-seconds / resistanceSeconds);
    }

    private double metresAtFullForce(double seconds) {
        return resistanceSeconds * (greatestForceMps2 * seconds - speedAtFullForce(seconds));
    }

    private double energyAtFullForce(double seconds) {
        return reserveJkg + aerobicPowerWkg * seconds - greatestForceMps2 * metresAtFullForce(seconds);
    }

    private double speedWhenEmpty(double cruiseMps, double seconds) {
        double floor = aerobicPowerWkg * resistanceSeconds;
        return Math.sqrt(floor + (cruiseMps * cruiseMps - floor) * Math.exp(-2 * seconds / resistanceSeconds));
    }

    /** Keller's logarithm rearranged, so that nothing is lost when the speed has all but reached its floor. */
    private double metresWhenEmpty(double cruiseMps, double seconds) {
        double floorMps = sustainableMps();
        double speedMps = speedWhenEmpty(cruiseMps, seconds);
        return resistanceSeconds
                        * (cruiseMps - speedMps + floorMps * Math.log((speedMps + floorMps) / (cruiseMps + floorMps)))
                + floorMps * seconds;
    }
}
