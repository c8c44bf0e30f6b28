package org.metricmile.simulation;

import org.metricmile.track.Lanes;

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

    private static final double AHEAD_METRES = 3.35;
    private static final double STAY_OUT_METRES = 5.35;
    private static final double BESIDE_AHEAD_METRES = 0.35;
    private static final double BESIDE_BEHIND_METRES = 1.1;
    /** Who is so much farther out than the one ahead is passing him already, and stays out longer. A choice. */
    private static final double OUT_ALREADY_METRES = 0.35;

    /** Who has nobody nearer ahead in his line is not held up. A choice. */
    private static final double STUCK_METRES = 2.5;

    private static final double DRIFT_METRES = 0.3;
    private static final double TUCKED_METRES = 2.35;
    private static final double ON_THE_RAIL = 0.3;
    private static final double MEASURED_METRES = Lanes.FIRST_LANE_MEASURED_METRES;
    private static final int HOPS = 4;

    private final Field field;
    private final Ground ground;
    private final Habits.Contact contact;

    LineChoice(Field field, Ground ground, Habits habits) {
        this.field = field;
        this.ground = ground;
        this.contact = habits.contact();
    }

    /** The offset that the runner who is kth in the order steers for; tells whether he is boxed in. */
    double target(int k, double wantedMps) {
        Runner[] order = field.order;
        Runner own = order[k];
        own.boxed = false;
        if (own.position < ground.lanesEndMetres) {
            return own.offset;
        }
        double inner = Ground.NEAREST_METRES;
        double outer = ground.widestMetres;
        double position = own.position;
        double ownOffset = own.offset;
        for (int m = k - 1; m >= 0 && order[m].position - position <= BESIDE_AHEAD_METRES; m--) {
            double offset = order[m].offset;
            if (offset > ownOffset) {
                outer = Math.min(outer, offset - BESIDE_METRES);
            } else {
                inner = Math.max(inner, offset + BESIDE_METRES);
            }
        }
        for (int m = k + 1; m < field.racing; m++) {
            Runner other = order[m];
            double behind = position - other.position;
            if (behind > BESIDE_BEHIND_METRES + 2) {
                break;
            }
            // one who comes up fast would have to brake
            if (behind > BESIDE_BEHIND_METRES + Math.max(0, other.speed - own.speed)) {
                continue;
            }
            if (other.offset > ownOffset) {
                outer = Math.min(outer, other.offset - BESIDE_METRES);
            } else {
                inner = Math.max(inner, other.offset + BESIDE_METRES);
            }
        }
        double line = Math.max(inner, home(k));
        double free = freeLine(k, line, wantedMps, outer);
        if (passesAlongTheKerb(own)) {
            // or not at all: he goes no farther out than he is
            outer = Math.min(outer, Math.max(inner, ownOffset));
        }
        if (free > outer + 1e-9 && free > ownOffset) {
            own.boxed = isStuck(own, wantedMps);
            // stay, and look along the kerb if there is room
            return Math.min(Math.max(inner, insideOf(own, inner)), Math.max(inner, outer));
        }
        return Math.min(Math.max(free, inner), Math.max(inner, outer));
    }

    /** Who means to get past along the kerb keeps to it for that; sitting, he runs in the line that he likes. */
    private static boolean passesAlongTheKerb(Runner own) {
        return own.plan.side() == Side.INSIDE && (own.aim == Aim.MOVE || own.aim == Aim.STRIKE || own.aim == Aim.PACE);
    }

    private double home(int k) {
        Runner own = field.order[k];
        double home = MEASURED_METRES + (passesAlongTheKerb(own) ? 0 : own.line);
        boolean wider = own.plan.widerMetres() > 0 && ground.isLastBend(own);
        if (wider) {
            home += own.plan.widerMetres();
        }
        if (own.aim == Aim.HOLD) {
            return Math.max(home, own.offset + DRIFT_METRES);
        }
        return own.aim == Aim.SIT && !wider ? tuckedIn(k, home) : home;
    }

    /** Who sits runs in the line of the nearest runner ahead that is near the one he likes: the shelter is there. */
    private double tuckedIn(int k, double home) {
        double nearest = contact.tuckMetres();
        double line = home;
        boolean alone = true;
        for (int m = k - 1; m >= 0; m--) {
            Runner other = field.order[m];
            double gap = other.position - field.order[k].position;
            if (gap > TUCKED_METRES) {
                break;
            }
            alone = false;
            double across = Math.abs(other.offset - home);
            if (gap > BESIDE_AHEAD_METRES && across < nearest) {
                nearest = across;
                line = other.offset;
            }
        }
        // nobody to sit behind: the shortest way
        return alone ? MEASURED_METRES + ON_THE_RAIL * (home - MEASURED_METRES) : line;
    }

    /** The innermost line from a line outwards in which nobody ahead is slower than wanted. */
    private double freeLine(int k, double from, double wantedMps, double outer) {
        Runner[] order = field.order;
        Runner own = order[k];
        boolean striking = own.aim == Aim.STRIKE;
        double slow = wantedMps - (striking ? contact.patienceInKickMps() : contact.patienceMps());
        double widest = striking ? (own.bend ? contact.widestMetres() + 1 : outer + 1) : contact.widestMetres();
        double position = own.position;
        double ownOffset = own.offset;
        // who passes outside only has no way inside of anybody
        boolean outsideOnly = own.plan.side() == Side.OUTSIDE;
        double inside = outsideOnly ? Double.POSITIVE_INFINITY : INSIDE_METRES;
        double line = from;
        for (int hop = 0; hop < HOPS; hop++) {
            double next = line;
            for (int m = k - 1; m >= 0; m--) {
                Runner other = order[m];
                double gap = other.position - position;
                if (gap > STAY_OUT_METRES) {
                    break;
                }
                double offset = other.offset;
                if (other.speed < slow
                        && line < offset + BESIDE_METRES
                        && line > offset - inside
                        && (gap < AHEAD_METRES || ownOffset > offset + OUT_ALREADY_METRES)) {
                    next = Math.max(next, offset + CLEAR_METRES);
                }
            }
            if (next == line) {
                break;
            }
            line = next;
        }
        // too wide to be worth it: stay behind
        double behind = outsideOnly ? Math.max(from, ownOffset) : from;
        return line > widest && line > ownOffset + BESIDE_METRES ? behind : line;
    }

    private boolean isStuck(Runner own, double wantedMps) {
        Runner blocker = own.blocker;
        return blocker != null
                && blocker.position - own.position < STUCK_METRES
                && wantedMps > blocker.speed + contact.patienceInKickMps();
    }

    /** The line along the kerb past the runner ahead, if the side is liked and the gap is wide enough; else where the runner is. */
    private static double insideOf(Runner own, double inner) {
        Runner blocker = own.blocker;
        if (blocker == null || own.plan.side() == Side.OUTSIDE) {
            return own.offset;
        }
        double line = blocker.offset - CLEAR_METRES;
        return line >= inner ? line : own.offset;
    }
}
