package org.metricmile.simulation;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.Shelter;
import org.metricmile.physiology.SprintCap;

/** What a way that was run takes of an ability, by the books of {@link Running}: demand second by second, and what is left of D'. */
final class DemandSoFar {

    /** What somebody does of late is his mean over so long a way before. A choice. */
    private static final double RECENT_METRES = 30;

    private final double[] times;
    private final double[][] positions;
    // of the stretch that ends at a sample: speed, its bare demand, how the air grows with it, shelter; NaN where
    // nothing is known
    private final double[][] groundMps;
    private final double[][] bareMps;
    private final double[][] dragScale;
    private final double[][] shelter;

    /**
     * A way.
     *
     * @param times of the samples
     * @param positions along the race, runner by runner; NaN where they are not known
     * @param offsets from the kerb
     */
    DemandSoFar(Ground ground, double[] times, double[][] positions, double[][] offsets) {
        this.times = times;
        this.positions = positions;
        this.groundMps = new double[positions.length][times.length];
        this.bareMps = new double[positions.length][times.length];
        this.dragScale = new double[positions.length][times.length];
        this.shelter = new double[positions.length][times.length];
        for (int s = 1; s < times.length; s++) {
            double seconds = times[s] - times[s - 1];
            for (int i = 0; i < positions.length; i++) {
                double middle = (positions[i][s - 1] + positions[i][s]) / 2;
                boolean bend = ground.isBend(middle);
                double offset = (offsets[i][s - 1] + offsets[i][s]) / 2;
                double along = (positions[i][s] - positions[i][s - 1]) / seconds;
                double speed = bend ? along / ground.measuredPerMetre(offset) : along;
                groundMps[i][s] = speed;
                bareMps[i][s] = bend ? speed * ground.bendFactor(speed, offset) : speed;
                dragScale[i][s] = speed * speed / (Drag.REFERENCE_MPS * Drag.REFERENCE_MPS);
                shelter[i][s] = sheltered(offsets, i, s);
            }
        }
    }

    private double sheltered(double[][] offsets, int own, int sample) {
        double[] behind = new double[positions.length];
        int count = 0;
        for (int other = 0; other < positions.length; other++) {
            double gap = positions[other][sample] - positions[own][sample];
            if (gap > 0 && gap < Sight.SHELTER_METRES) {
                behind[count++] = Shelter.behind(gap, offsets[other][sample] - offsets[own][sample]);
            }
        }
        return Shelter.together(Arrays.copyOf(behind, count));
    }

    /**
     * What an ability has left at the moment by the engine's own books, and by how much it lacked what it took to run so fast at most.
     *
     * @param ability on the day
     */
    Left left(int runner, RaceAbility ability, double dragCoefficient) {
        double critical = ability.criticalSpeedMps();
        double dPrime = ability.dPrimeMetres();
        double balance = dPrime;
        double least = dPrime;
        for (int s = 1; s < times.length; s++) {
            double bare = bareMps[runner][s];
            if (Double.isNaN(bare)) {
                continue;
            }
            double demand = bare * airFactor(runner, s, dragCoefficient);
            double metres = (demand - critical) * (times[s] - times[s - 1]);
            balance = metres >= 0 ? balance - metres : dPrime - (dPrime - balance) * Elementary.exp(metres / dPrime);
            least = Math.min(least, balance - dPrime * shareFor(groundMps[runner][s], ability));
        }
        return new Left(balance, Math.max(0, -least));
    }

    /** True if what a runner does of late is not his start any more. */
    boolean isUnderWay(int runner, double startMetres) {
        return positions[runner][times.length - 1] - RECENT_METRES > startMetres;
    }

    /** Mean demand of a runner of late, m/s; empty if nothing is known. */
    OptionalDouble recentMps(int runner, double dragCoefficient) {
        return recent(runner, s -> bareMps[runner][s] * airFactor(runner, s, dragCoefficient));
    }

    /** Mean speed over the ground of a runner of late, m/s; empty if nothing is known. */
    OptionalDouble recentSpeedMps(int runner) {
        return recent(runner, s -> groundMps[runner][s]);
    }

    private OptionalDouble recent(int runner, IntToDoubleFunction ofSample) {
        int last = times.length - 1;
        double sum = 0;
        double seconds = 0;
        for (int s = last;
                s > 0
                        && !Double.isNaN(bareMps[runner][s])
                        && positions[runner][last] - positions[runner][s] < RECENT_METRES;
                s--) {
            double step = times[s] - times[s - 1];
            sum += step * ofSample.applyAsDouble(s);
            seconds += step;
        }
        return seconds > 0 ? OptionalDouble.of(sum / seconds) : OptionalDouble.empty();
    }

    private double airFactor(int runner, int sample, double dragCoefficient) {
        double scale = dragScale[runner][sample];
        return (1 + dragCoefficient * (1 - shelter[runner][sample]) * scale)
                / (1 + dragCoefficient * (1 - Drag.ORDINARY_SHELTER) * scale);
    }

    /**
     * The share of D' without which nobody of an ability runs so fast: {@link SprintCap#USUAL} the other way round. 1 over its exponent
     * is 2.5, written out: every draw of every runner asks at every sample.
     */
    static double shareFor(double speedMps, RaceAbility ability) {
        double above =
                (speedMps - ability.criticalSpeedMps()) / (ability.maximalSpeedMps() - ability.criticalSpeedMps());
        double root = Math.sqrt(Math.min(1, Math.max(0, above)));
        double squared = root * root;
        return squared * squared * root;
    }

    /**
     * The balance of an ability at the moment.
     *
     * @param metres of D', below 0 where the ability could not have run it
     * @param lackedMetres by how much it was at most below what the speed takes
     */
    record Left(double metres, double lackedMetres) {}
}
