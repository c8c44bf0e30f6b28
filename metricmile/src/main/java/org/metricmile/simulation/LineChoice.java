package org.metricmile.simulation;

/**
 * How far from the kerb a runner wants to run, and how far the runners beside him let him.
 *
 * <p>The line is the innermost that is free of slower runners ahead; one who is beside is never cut off and never run through. Leaving
 * and taking a line follow the gap acceptance of lane changing on roads (Gipps 1986, Transpn. Res. B 20:403; the safety criterion of
 * MOBIL, Kesting, Treiber and Helbing 2007, Transportation Research Record 1999:86): a line is taken only if the runner behind in it
 * need not brake.
 */
final class LineChoice {

    /** Nobody comes nearer to a runner beside. */
    static final double BESIDE_METRES = 0.5;

    /** A runner is passed along the kerb only where there is more room. */
    private static final double INSIDE_METRES = 0.75;

    /** How far a runner swings out from the one he passes. */
    private static final double CLEAR_METRES = 0.58;

    private static final double AHEAD_METRES = 4.0;
    private static final double STAY_OUT_METRES = 6.0;
    private static final double BESIDE_AHEAD_METRES = 1.0;
    private static final double BESIDE_BEHIND_METRES = 1.1;
    private static final double DRIFT_METRES = 0.3;
    private static final double TUCKED_METRES = 3.0;
    private static final double TUCKED_ACROSS_METRES = 1.2;
    private static final double ON_THE_RAIL = 0.3;
    private static final double MEASURED_METRES = 0.30;
    private static final int HOPS = 4;

    private final Field field;
    private final Ground ground;
    private final Habits habits;
    private final Side[] sides;

    LineChoice(Field field, Ground ground, Habits habits, Side[] sides) {
        this.field = field;
        this.ground = ground;
        this.habits = habits;
        this.sides = sides;
    }

    /** The offset that the runner steers for; tells the field whether he is boxed in. */
    double target(int k, double wantedMps, boolean bend) {
        int own = field.order[k];
        field.boxed[own] = false;
        if (field.position[own] < ground.lanesEndMetres) {
            return field.offset[own];
        }
        double inner = Ground.NEAREST_METRES;
        double outer = ground.widestMetres;
        double[] positions = field.rankedPosition;
        double[] offsets = field.rankedOffset;
        double position = positions[k];
        double ownOffset = offsets[k];
        for (int m = k - 1; m >= 0 && positions[m] - position <= BESIDE_AHEAD_METRES; m--) {
            if (offsets[m] > ownOffset) {
                outer = Math.min(outer, offsets[m] - BESIDE_METRES);
            } else {
                inner = Math.max(inner, offsets[m] + BESIDE_METRES);
            }
        }
        for (int m = k + 1; m < field.racing; m++) {
            double behind = position - positions[m];
            if (behind > BESIDE_BEHIND_METRES + 2) {
                break;
            }
            // one who comes up fast would have to brake
            if (behind > BESIDE_BEHIND_METRES + Math.max(0, field.rankedSpeed[m] - field.rankedSpeed[k])) {
                continue;
            }
            if (offsets[m] > ownOffset) {
                outer = Math.min(outer, offsets[m] - BESIDE_METRES);
            } else {
                inner = Math.max(inner, offsets[m] + BESIDE_METRES);
            }
        }
        double line = Math.max(inner, home(k));
        double free = freeLine(k, line, wantedMps, bend, outer);
        if (free > outer + 1e-9 && free > ownOffset) {
            field.boxed[own] = isStuck(own, wantedMps);
            // stay, and look along the kerb if there is room
            return Math.min(Math.max(inner, insideOf(own, inner)), Math.max(inner, outer));
        }
        return Math.min(Math.max(free, inner), Math.max(inner, outer));
    }

    private double home(int k) {
        int own = field.order[k];
        double home = MEASURED_METRES + field.line[own];
        if (field.aim[own] == Aim.HOLD) {
            return Math.max(home, field.offset[own] + DRIFT_METRES);
        }
        return field.aim[own] == Aim.SIT ? tuckedIn(k, home) : home;
    }

    /** Who sits runs in the line of the nearest runner ahead that is near the one he likes: the shelter is there. */
    private double tuckedIn(int k, double home) {
        double nearest = TUCKED_ACROSS_METRES;
        double line = home;
        boolean alone = true;
        for (int m = k - 1; m >= 0; m--) {
            double gap = field.rankedPosition[m] - field.rankedPosition[k];
            if (gap > TUCKED_METRES) {
                break;
            }
            alone = false;
            double across = Math.abs(field.rankedOffset[m] - home);
            if (gap > BESIDE_AHEAD_METRES && across < nearest) {
                nearest = across;
                line = field.rankedOffset[m];
            }
        }
        // nobody to sit behind: the shortest way
        return alone ? MEASURED_METRES + ON_THE_RAIL * (home - MEASURED_METRES) : line;
    }

    /** The innermost line from a line outwards in which nobody ahead is slower than wanted. */
    private double freeLine(int k, double from, double wantedMps, boolean bend, double outer) {
        int own = field.order[k];
        boolean striking = field.aim[own] == Aim.STRIKE;
        double patience = striking
                ? habits.contact().patienceInKickMps()
                : habits.contact().patienceMps();
        double widest = striking
                ? (bend ? habits.contact().widestMetres() + 1 : outer + 1)
                : habits.contact().widestMetres();
        double slow = wantedMps - patience;
        double[] positions = field.rankedPosition;
        double[] offsets = field.rankedOffset;
        double ownOffset = offsets[k];
        double line = from;
        for (int hop = 0; hop < HOPS; hop++) {
            double next = line;
            for (int m = k - 1; m >= 0; m--) {
                double gap = positions[m] - positions[k];
                if (gap > STAY_OUT_METRES) {
                    break;
                }
                if (field.rankedSpeed[m] < slow
                        && line < offsets[m] + BESIDE_METRES
                        && line > offsets[m] - INSIDE_METRES
                        && (gap < AHEAD_METRES || ownOffset > offsets[m] + 0.35)) {
                    next = Math.max(next, offsets[m] + CLEAR_METRES);
                }
            }
            if (next == line) {
                break;
            }
            line = next;
        }
        // too wide to be worth it: stay behind
        return line > widest && line > field.offset[own] + BESIDE_METRES ? from : line;
    }

    private boolean isStuck(int own, double wantedMps) {
        int blocker = field.blocker[own];
        return blocker >= 0
                && field.blockerGap[own] < 2.5
                && wantedMps > field.speed[blocker] + habits.contact().patienceInKickMps();
    }

    /** The line along the kerb past the runner ahead, if the side is liked and the gap is wide enough; else where the runner is. */
    private double insideOf(int own, double inner) {
        int blocker = field.blocker[own];
        if (blocker < 0 || sides[own] == Side.OUTSIDE) {
            return field.offset[own];
        }
        double line = field.offset[blocker] - CLEAR_METRES;
        return line >= inner ? line : field.offset[own];
    }
}
