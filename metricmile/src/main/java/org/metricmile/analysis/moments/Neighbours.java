package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.race.RunnerMotion;

/**
 * How the runners of a field stand to one another: who is ahead of whom, who is farther out, by how much.
 *
 * <p>It tells only of runners who are <em>seen</em>: with a place and an offset that are not interpolated, after the scramble of
 * the start and before the finish. Of all others nothing is said, so that without offsets nobody is beside anybody.
 */
final class Neighbours {

    private final FieldMotion field;

    /** By sample and runner; {@code NaN} where the runner is not seen, so that no difference with it is a number. */
    private final double[][] positionMetres;

    private final double[][] offsetMetres;

    Neighbours(FieldMotion field) {
        this.field = field;
        double settledMetres = Scramble.metres(field.course());
        this.positionMetres = new double[field.samples()][field.runners().size()];
        this.offsetMetres = new double[field.samples()][field.runners().size()];
        for (int runner = 0; runner < field.runners().size(); runner++) {
            RunnerMotion motion = field.runners().get(runner);
            for (int i = 0; i < field.samples(); i++) {
                boolean seen = motion.isKnown(i)
                        && motion.isOffsetKnown(i)
                        && motion.positionMetres(i) >= settledMetres
                        && motion.provenance(i) != Provenance.INTERPOLATED;
                positionMetres[i][runner] = seen ? motion.positionMetres(i) : Double.NaN;
                offsetMetres[i][runner] = seen ? motion.offsetMetres(i) : Double.NaN;
            }
        }
    }

    int count() {
        return field.runners().size();
    }

    RunnerMotion runner(int runner) {
        return field.runners().get(runner);
    }

    boolean isSeen(int runner, int sample) {
        return isWithin(sample) && !Double.isNaN(positionMetres[sample][runner]);
    }

    private boolean isWithin(int sample) {
        return sample >= 0 && sample < positionMetres.length;
    }

    /** Whether the runner is seen at all samples of a stretch. */
    boolean isSeen(int runner, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!isSeen(runner, i)) {
                return false;
            }
        }
        return true;
    }

    /** Metres by which one is ahead of another; {@code NaN} unless both are seen. */
    double aheadMetres(int than, int one, int sample) {
        return isWithin(sample) ? positionMetres[sample][one] - positionMetres[sample][than] : Double.NaN;
    }

    /** Metres by which one is farther out than another; {@code NaN} unless both are seen. */
    double outsideMetres(int than, int one, int sample) {
        return isWithin(sample) ? offsetMetres[sample][one] - offsetMetres[sample][than] : Double.NaN;
    }

    /** Whether another is in a zone around a runner. */
    boolean isIn(Zone zone, int runner, int other, int sample) {
        // most are not so near along the track that the side would have to be asked
        return runner != other
                && zone.holdsAhead(aheadMetres(runner, other, sample))
                && zone.holdsOutside(outsideMetres(runner, other, sample));
    }

    /** Whether anybody is in a zone around a runner. */
    boolean isAnyIn(Zone zone, int runner, int sample) {
        for (int other = 0; other < count(); other++) {
            if (isIn(zone, runner, other, sample)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anybody but one is in a zone around a runner. */
    boolean isAnyIn(Zone zone, int runner, int but, int sample) {
        for (int other = 0; other < count(); other++) {
            if (other != but && isIn(zone, runner, other, sample)) {
                return true;
            }
        }
        return false;
    }

    /** Who of those in a zone around a runner is least far ahead; -1 if nobody is there. */
    int nearestIn(Zone zone, int runner, int sample) {
        int nearest = -1;
        for (int other = 0; other < count(); other++) {
            if (isIn(zone, runner, other, sample)
                    && (nearest < 0 || aheadMetres(runner, other, sample) < aheadMetres(runner, nearest, sample))) {
                nearest = other;
            }
        }
        return nearest;
    }

    /** Those who are in a zone around a runner for at least a share of a spell, the longest there first. */
    List<Integer> staying(Zone zone, int runner, Spell spell, double leastShare) {
        int[] counts = new int[count()];
        for (int i = spell.from(); i <= spell.to(); i++) {
            for (int other = 0; other < counts.length; other++) {
                counts[other] += isIn(zone, runner, other, i) ? 1 : 0;
            }
        }
        List<Integer> staying = new ArrayList<>();
        for (int other = 0; other < counts.length; other++) {
            if (counts[other] > 0 && counts[other] >= leastShare * (spell.to() - spell.from() + 1)) {
                staying.add(other);
            }
        }
        staying.sort(Comparator.comparingInt((Integer other) -> -counts[other]));
        return staying;
    }

    /** Mean offset of a runner over the samples of a stretch at which the runner is seen; {@code NaN} if there is none. */
    double meanOffsetMetres(int runner, int from, int to) {
        double sum = 0;
        int counted = 0;
        for (int i = Math.max(0, from); i <= Math.min(to, offsetMetres.length - 1); i++) {
            if (!Double.isNaN(offsetMetres[i][runner])) {
                sum += offsetMetres[i][runner];
                counted++;
            }
        }
        return sum / counted;
    }

    /** Mean over those samples of a stretch that count; {@code NaN} if there is none. */
    static double mean(int from, int to, IntPredicate counts, IntToDoubleFunction value) {
        double sum = 0;
        int counted = 0;
        for (int i = from; i <= to; i++) {
            if (counts.test(i)) {
                sum += value.applyAsDouble(i);
                counted++;
            }
        }
        return sum / counted;
    }
}
