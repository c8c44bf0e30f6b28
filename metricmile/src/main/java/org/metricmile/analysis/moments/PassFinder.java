package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * One runner passes another and stays ahead.
 *
 * <p>After the scramble of the start ({@link Scramble}) and up to 5 m before the finish, a runner who was at least 0.5 m
 * behind another is at least 0.5 m ahead, and for 2 s from then, or until the finish, the other is not ahead by as much
 * again; nor was the runner
 * ahead for so long since the other was. Half a metre is more than twice the error of a difference of two tracked places, so that two runners abreast do
 * not pass each other again and again. The runner draws level at the last change of order in between.
 *
 * <p>The manner is a {@code move} if it takes at most 2 s from half a metre behind to half a metre ahead, that is 0.5 m/s
 * faster than the other, which looks like overtaking; else a {@code drift}, as in a pack that is sorted anew. Drifts are as
 * real, but a viewer may not see them: their certainty is lower.
 *
 * <p>The side is that on which the runner is when they are level, if the offsets differ by at least 0.2 m, the error of
 * their difference; else, and without tracking, it is unknown. The speed advantage is the mean from 2 m behind, or from when the
 * runner begins to close in, until clear; {@code goingByMps} is that of the metre in which the order changes.
 */
public final class PassFinder implements MomentFinder {

    static final double CLEAR_METRES = 0.5;
    static final double LEAST_KEPT_SECONDS = 2.0;
    static final double LONGEST_MOVE_SECONDS = 2.0;
    static final double LEAST_ASIDE_METRES = 0.2;
    static final double CLOSING_METRES = 2.0;
    private static final double LONGEST_CLOSING_SECONDS = 10;
    private static final double BEFORE_FINISH_METRES = 5;

    /** Samples at which the runner was last clearly behind, is level, and is clearly ahead. */
    private record Way(int behind, int level, int clear) {}

    @Override
    public List<Moment> find(WatchedField watched) {
        return watched.passes();
    }

    static List<Moment> passes(FieldMotion field) {
        List<Moment> moments = new ArrayList<>();
        for (RunnerMotion runner : field.runners()) {
            for (RunnerMotion other : field.runners()) {
                if (runner != other) {
                    ways(field, runner, other).forEach(way -> moments.add(moment(field, runner, other, way)));
                }
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static List<Way> ways(FieldMotion field, RunnerMotion runner, RunnerMotion other) {
        List<Way> ways = new ArrayList<>();
        int settled = 0;
        int behind = -1;
        int level = -1;
        for (int i = 0; i < field.samples(); i++) {
            double ahead = Samples.aheadMetres(runner, other, i);
            if (Double.isNaN(ahead)) {
                continue;
            }
            level = ahead < 0 ? -1 : level < 0 ? i : level;
            behind = ahead <= -CLEAR_METRES ? i : behind;
            int order = ahead >= CLEAR_METRES ? 1 : ahead <= -CLEAR_METRES ? -1 : settled;
            if (order != settled && (order > 0 ? isKept(field, runner, other, i) : isKept(field, other, runner, i))) {
                if (settled < 0 && isOnTheWay(field, runner, level)) {
                    ways.add(new Way(behind, level, i));
                }
                settled = order;
            }
        }
        return ways;
    }

    private static boolean isOnTheWay(FieldMotion field, RunnerMotion runner, int level) {
        double metres = runner.positionMetres(level);
        return metres >= Scramble.metres(field.course())
                && metres <= field.course().distance().inMetres() - BEFORE_FINISH_METRES;
    }

    private static boolean isKept(FieldMotion field, RunnerMotion runner, RunnerMotion other, int clear) {
        int until = Math.min(field.samples() - 1, clear + Samples.in(LEAST_KEPT_SECONDS));
        for (int i = clear; i <= until; i++) {
            if (Samples.aheadMetres(runner, other, i) <= -CLEAR_METRES) {
                return false;
            }
        }
        // the other may be first at the line although it was close before
        return runner.isKnown(clear + Samples.in(LEAST_KEPT_SECONDS))
                || !(other.finishSeconds() < runner.finishSeconds());
    }

    private static Moment moment(FieldMotion field, RunnerMotion runner, RunnerMotion other, Way way) {
        double seconds = field.seconds(way.clear()) - field.seconds(way.behind());
        boolean move = seconds <= LONGEST_MOVE_SECONDS + 1e-9;
        double advantage = advantageMps(runner, other, way);
        String side = side(runner, other, way.level());
        MomentDraft draft = new MomentDraft(field, MomentKind.PASS, runner, way.behind(), way.clear())
                .with(other)
                .figure("levelMetres", runner.positionMetres(way.level()))
                .figure("levelSeconds", field.seconds(way.level()))
                .figure("speedAdvantageMps", advantage)
                .figure("goingByMps", 2 * CLEAR_METRES / seconds)
                .word("side", side)
                .word("manner", move ? "move" : "drift");
        if (!side.equals("unknown")) {
            draft.figure("asideMetres", runner.offsetMetres(way.level()) - other.offsetMetres(way.level()))
                    .figure("offsetMetres", runner.offsetMetres(way.level()));
        }
        boolean bend =
                field.course().sectionAt(runner.positionMetres(way.level())).isBend();
        return draft.word("section", bend ? "bend" : "straight")
                .evidence(
                        "From %.1f m behind to %.1f m ahead of %s in %.1f s, level at %.0f m.",
                        CLEAR_METRES, CLEAR_METRES, other.athlete().name(), seconds, runner.positionMetres(way.level()))
                .evidence("%s, on a %s, %.2f m/s faster.", told(side), bend ? "bend" : "straight", advantage)
                .found(clarity(seconds));
    }

    /** A move of 2 s is told from a drift by as much as a threshold; the slowest drift is as likely seen as not. */
    private static double clarity(double seconds) {
        return 1 - 0.5 * Math.exp(-LONGEST_MOVE_SECONDS / seconds);
    }

    private static String told(String side) {
        return side.equals("unknown") ? "On a side that is unknown" : "On the " + side;
    }

    private static String side(RunnerMotion runner, RunnerMotion other, int level) {
        if (!runner.isOffsetKnown(level) || !other.isOffsetKnown(level)) {
            return "unknown";
        }
        double outwards = runner.offsetMetres(level) - other.offsetMetres(level);
        if (Math.abs(outwards) < LEAST_ASIDE_METRES) {
            return "unknown";
        }
        return outwards > 0 ? "outside" : "inside";
    }

    private static double advantageMps(RunnerMotion runner, RunnerMotion other, Way way) {
        int from = way.level();
        int earliest = Math.max(0, way.level() - Samples.in(LONGEST_CLOSING_SECONDS));
        double farthest = 0;
        for (int i = way.level(); i >= earliest; i--) {
            double ahead = Samples.aheadMetres(runner, other, i);
            if (!(ahead > -CLOSING_METRES)) {
                break;
            }
            if (ahead < farthest) {
                farthest = ahead;
                from = i;
            }
        }
        return Samples.meanSpeedMps(runner, from, way.clear()) - Samples.meanSpeedMps(other, from, way.clear());
    }
}
