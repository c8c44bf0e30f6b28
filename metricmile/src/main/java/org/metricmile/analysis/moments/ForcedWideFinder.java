package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;
import org.metricmile.track.RunningWide;

/**
 * A runner alongside on the outside is forced wide by the drift of the inner one.
 *
 * <p>The outer runner is at most 1 m ahead or behind and 0.4 to 0.9 m farther out, within the reach of an elbow, and has not
 * moved out by more than 0.3 m in the 2 s before. Then, within <b>2 s</b>, both move out by at least <b>0.4 m</b>; after the first
 * of them the inner one has moved out as far as the outer one or farther, to within 0.2 m; and the room between them has not
 * grown by more than 0.3 m. Whoever moves out first, or farther, does so by choice. Offsets are compared as means over a
 * second: with places good to 0.15 m a difference of these is good to 0.13 m, and 0.4 m is three times as much.
 *
 * <p>It is the doing of one runner only if the field around does not do the same: the runners within 5 m who are not farther
 * out than the inner one must not move out by 0.3 m in the median, as they do where a bend lets everybody out, or where the
 * tracking of all is off.
 *
 * <p>It ends where the runner is farthest out in the next 5 s. The extra metres are those of running farther out than
 * before on bends ({@link RunningWide}), from the beginning until back within 0.2 m, or for 10 s. Only where offsets are known.
 */
public final class ForcedWideFinder implements MomentFinder {

    static final double LEAST_OUTWARDS_METRES = 0.4;
    private static final double DRIFT_SECONDS = 2;
    private static final double FARTHEST_SECONDS = 5;
    private static final double COST_SECONDS = 10;
    private static final double BACK_METRES = 0.2;
    private static final double LATER_METRES = 0.2;
    private static final double OPENING_METRES = 0.3;
    private static final double STEADY_METRES = 0.3;
    private static final double FIELD_METRES = 5;
    private static final double FIELD_OUTWARDS_METRES = 0.3;
    private static final Zone BEGINS = new Zone(-1.0, 1.0, 0.4, 0.9);

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        Neighbours neighbours = watched.neighbours();
        List<Moment> moments = new ArrayList<>();
        for (int outer = 0; outer < neighbours.count(); outer++) {
            findAll(field, neighbours, outer, moments);
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static void findAll(FieldMotion field, Neighbours neighbours, int outer, List<Moment> moments) {
        int next = 0;
        for (int i = 0; i < field.samples(); i++) {
            for (int inner = 0; inner < neighbours.count() && i >= next; inner++) {
                if (drivesOut(neighbours, inner, outer, i)) {
                    int farthest = farthest(neighbours, outer, i);
                    moments.add(moment(field, neighbours, inner, outer, new Spell(i, farthest)));
                    next = farthest + 1;
                }
            }
        }
    }

    private static boolean drivesOut(Neighbours neighbours, int inner, int outer, int at) {
        int half = at + Samples.in(DRIFT_SECONDS / 2);
        int end = at + Samples.in(DRIFT_SECONDS);
        if (!neighbours.isIn(BEGINS, inner, outer, at) || !neighbours.isIn(Zone.ABOUT_OUTSIDE, inner, outer, end)) {
            return false;
        }
        double innerOut = outwards(neighbours, inner, at, end);
        double outerOut = outwards(neighbours, outer, at, end);
        return innerOut >= LEAST_OUTWARDS_METRES
                && outerOut >= LEAST_OUTWARDS_METRES
                && outerOut - innerOut <= OPENING_METRES
                && outwards(neighbours, outer, at - Samples.in(DRIFT_SECONDS), at) <= STEADY_METRES
                && outwards(neighbours, inner, at, half) >= outwards(neighbours, outer, at, half) - LATER_METRES
                && !fieldMovesOut(neighbours, inner, outer, at, end);
    }

    /** By how much a runner moves out, from the mean of the second up to one sample to that of the second from another. */
    private static double outwards(Neighbours neighbours, int runner, int from, int to) {
        int second = Samples.in(1);
        return neighbours.meanOffsetMetres(runner, to, to + second)
                - neighbours.meanOffsetMetres(runner, from - second, from);
    }

    private static boolean fieldMovesOut(Neighbours neighbours, int inner, int outer, int from, int to) {
        List<Double> others = new ArrayList<>();
        for (int other = 0; other < neighbours.count(); other++) {
            boolean near = Math.abs(neighbours.aheadMetres(inner, other, from)) <= FIELD_METRES
                    && neighbours.outsideMetres(inner, other, from) <= FIELD_OUTWARDS_METRES;
            double outwards = outwards(neighbours, other, from, to);
            if (other != inner && other != outer && near && !Double.isNaN(outwards)) {
                others.add(outwards);
            }
        }
        others.sort(null);
        return !others.isEmpty() && others.get(others.size() / 2) >= FIELD_OUTWARDS_METRES;
    }

    private static int farthest(Neighbours neighbours, int outer, int from) {
        RunnerMotion runner = neighbours.runner(outer);
        int farthest = from + Samples.in(DRIFT_SECONDS);
        for (int i = farthest; i <= from + Samples.in(FARTHEST_SECONDS) && neighbours.isSeen(outer, i); i++) {
            if (runner.offsetMetres(i) > runner.offsetMetres(farthest)) {
                farthest = i;
            }
        }
        return farthest;
    }

    private static Moment moment(FieldMotion field, Neighbours neighbours, int inner, int outer, Spell spell) {
        RunnerMotion runner = neighbours.runner(outer);
        double innerOut = outwards(neighbours, inner, spell.from(), spell.from() + Samples.in(DRIFT_SECONDS));
        double outerOut = outwards(neighbours, outer, spell.from(), spell.from() + Samples.in(DRIFT_SECONDS));
        double outMost = runner.offsetMetres(spell.to()) - runner.offsetMetres(spell.from());
        double extraMetres = extraMetres(field, neighbours, outer, spell.from());
        double seconds = RunningWide.secondsLost(extraMetres, Math.max(1, runner.speedMps(spell.to())));
        return new MomentDraft(field, MomentKind.FORCED_WIDE, runner, spell.from(), spell.to())
                .with(neighbours.runner(inner))
                .figure("outwardsMetres", Math.max(outMost, outerOut))
                .figure("innerOutwardsMetres", innerOut)
                .figure("extraMetres", extraMetres)
                .figure("secondsLost", seconds)
                .word("manner", "drift")
                .section()
                .evidence(
                        "In %.0f s %s moves out by %.1f m and the runner outside by %.1f m.",
                        DRIFT_SECONDS, neighbours.runner(inner).athlete().name(), innerOut, outerOut)
                .evidence("Running farther out than before costs %.1f m, %.2f s.", extraMetres, seconds)
                .found(Certainty.clarity(Math.min(innerOut, outerOut), LEAST_OUTWARDS_METRES));
    }

    private static double extraMetres(FieldMotion field, Neighbours neighbours, int outer, int from) {
        RunnerMotion runner = neighbours.runner(outer);
        double before = runner.offsetMetres(from);
        boolean out = false;
        double extraMetres = 0;
        for (int i = from; i < from + Samples.in(COST_SECONDS) && neighbours.isSeen(outer, i + 1); i++) {
            double outwards = runner.offsetMetres(i) - before;
            if (out && outwards < BACK_METRES) {
                break;
            }
            out |= outwards >= LEAST_OUTWARDS_METRES;
            extraMetres += Math.max(0, outwards)
                    * field.course().turnRadiansBetween(runner.positionMetres(i), runner.positionMetres(i + 1));
        }
        return extraMetres;
    }
}
