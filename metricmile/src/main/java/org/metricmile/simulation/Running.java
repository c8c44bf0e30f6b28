package org.metricmile.simulation;

import org.metricmile.physiology.Drag;

/** One step of running: speed, way, offset and reserve, and no runner through another. */
final class Running {

    /** Nobody comes nearer along the track in the same line. */
    static final double CONTACT_METRES = 0.9;

    static final double CONTACT_ACROSS_METRES = 0.45;

    /** Nearer than this behind somebody, a runner does not move across into him. A choice. */
    private static final double BESIDE_AHEAD_METRES = 0.25;

    private static final double MOST_ACROSS_MPS = 0.9;
    private static final double ACROSS_SECONDS = 0.6;
    private static final double SPEEDING_UP_MPS2 = 1.1;
    private static final double BRAKING_MPS2 = 2.0;
    private static final double STARTING_METRES = 40;
    /** Who is too near falls back by running at this share of the speed of the one ahead. A choice. */
    private static final double SQUEEZED_SHARE = 0.9;
    /** Nearer to 0 than this, {@link Elementary#expNearZero} is as good as {@link Elementary#exp}. */
    private static final double NEAR_ZERO = 0.005;

    private static final double PER_REFERENCE_SQUARED = 1 / (Drag.REFERENCE_MPS * Drag.REFERENCE_MPS);

    private final Field field;
    private final Ground ground;
    private final double step;
    private final double settled;
    private final double acrossShare;

    Running(Field field, Ground ground, double stepSeconds) {
        this.field = field;
        this.ground = ground;
        this.step = stepSeconds;
        this.settled = 1 - Elementary.exp(-stepSeconds / RaceAbility.SETTLING_SECONDS);
        this.acrossShare = 1 - Elementary.exp(-stepSeconds / ACROSS_SECONDS);
    }

    /** Moves the runner who is kth in the order; those ahead have been moved. */
    void run(int k, double speedMps, double targetOffset) {
        Runner own = field.order[k];
        double before = own.speed;
        double speed = before + change(own, (speedMps - before) * settled);
        double offset = across(k, own, targetOffset);
        double position = own.position;
        double mean = (before + speed) / 2;
        double ahead = mean;
        double along = 1;
        double perRadius = own.perRadius;
        if (own.bend) {
            // one division for the radius on the way and that at its end
            double onTheWay = ground.kerbRadiusMetres + (offset + own.offset) / 2;
            double atTheEnd = ground.kerbRadiusMetres + offset;
            double perBoth = 1 / (onTheWay * atTheEnd);
            ahead = mean * (ground.measuredRadiusMetres * (perBoth * atTheEnd));
            perRadius = perBoth * onTheWay;
            along = ground.measuredRadiusMetres * perRadius;
        }
        double next = position + ahead * step;
        if (field.rearmostMoved - CONTACT_METRES < next) {
            double room = roomAhead(k, position, offset);
            if (next > room) {
                // on somebody's heels
                mean = mean * (room - position) / Math.max(1e-9, ahead * step);
                next = room;
                speed = mean;
            }
        }
        spend(own, mean);
        own.speed = speed;
        own.offset = offset;
        own.positionBefore = position;
        own.speedBefore = before;
        own.position = next;
        own.along = speed * along;
        own.perRadius = perRadius;
        if (next >= ground.distanceMetres) {
            own.finished = true;
            double share = (ground.distanceMetres - position) / (next - position);
            own.finishSeconds = field.seconds + share * step;
        }
        field.noteMoved(own);
    }

    private double change(Runner own, double wantedMps) {
        if (wantedMps < 0) {
            return wantedMps < -BRAKING_MPS2 * step ? -BRAKING_MPS2 * step : wantedMps;
        }
        double most = (own.position < STARTING_METRES ? RaceAbility.STARTING_MPS2 : SPEEDING_UP_MPS2) * step;
        return wantedMps > most ? most : wantedMps;
    }

    private double across(int k, Runner own, double target) {
        Runner[] order = field.order;
        double offset = own.offset;
        double position = own.position;
        double most = MOST_ACROSS_MPS * step;
        double sideways = (target - offset) * acrossShare;
        double next = offset + (sideways > most ? most : sideways < -most ? -most : sideways);
        // those ahead have been moved: near is who was so when this step began, and he has gone where he has gone
        for (int m = k - 1; m >= 0 && order[m].positionBefore - position <= BESIDE_AHEAD_METRES; m--) {
            next = clear(order[m].offset, offset, next);
        }
        for (int m = k + 1; m < field.racing && position - order[m].position <= CONTACT_METRES; m++) {
            next = clear(order[m].offset, offset, next);
        }
        return next < Ground.NEAREST_METRES
                ? Ground.NEAREST_METRES
                : next > ground.widestMetres ? ground.widestMetres : next;
    }

    /** The next offset, no nearer to one beside than is allowed, or than it was. */
    private static double clear(double side, double offset, double next) {
        if (side > offset) {
            return Math.min(
                    next, Math.max(side - LineChoice.BESIDE_METRES, Math.min(offset, side - CONTACT_ACROSS_METRES)));
        }
        return Math.max(
                next, Math.min(side + LineChoice.BESIDE_METRES, Math.max(offset, side + CONTACT_ACROSS_METRES)));
    }

    /** Race position up to which there is room in a line; who is too near already falls back little by little. */
    private double roomAhead(int k, double position, double offset) {
        Runner[] order = field.order;
        double reach = position + CONTACT_METRES + 2;
        double room = Double.POSITIVE_INFINITY;
        for (int m = k - 1; m >= 0 && order[m].position <= reach; m--) {
            if (Math.abs(order[m].offset - offset) < CONTACT_ACROSS_METRES) {
                Runner other = order[m];
                double slowest = position + SQUEEZED_SHARE * (other.position - other.positionBefore);
                room = Math.min(room, Math.max(slowest, other.position - CONTACT_METRES));
            }
        }
        return room;
    }

    /** Demand and DPrimeBalance, written out for speed. */
    private void spend(Runner own, double speedMps) {
        double scale = speedMps * speedMps * PER_REFERENCE_SQUARED;
        double coefficient = own.dragCoefficient;
        double factor =
                (1 + coefficient * (1 - own.shelter) * scale) / (1 + coefficient * (1 - Drag.ORDINARY_SHELTER) * scale);
        if (own.bend) {
            factor *= ground.bendFactor(speedMps * speedMps * own.perRadius);
        }
        own.factor = factor;
        double above = speedMps * factor - own.critical;
        double missing = own.dPrime - own.balance;
        if (above >= 0) {
            own.balance -= above * step;
        } else if (missing > 0) {
            double back = above * step / own.dPrime;
            double kept = back > -NEAR_ZERO ? Elementary.expNearZero(back) : Elementary.exp(back);
            own.balance = own.dPrime - missing * kept;
        }
    }
}
