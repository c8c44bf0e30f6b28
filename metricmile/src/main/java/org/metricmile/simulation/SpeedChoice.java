package org.metricmile.simulation;

import org.metricmile.physiology.SprintCap;

/**
 * How fast a runner wants to go, and how fast the one ahead lets him.
 *
 * <p>Following is after Krauss, Wagner and Gawron 1997, Phys. Rev. E 55:5597, and Gipps 1981, Transpn. Res. B 15:105: the speed from
 * which a runner can always settle at his distance behind the one ahead. A pack is followed by the speed of several runners ahead, not of
 * one (Treiber, Kesting and Helbing 2006, Physica A 360:71).
 */
final class SpeedChoice {

    /** Pull towards the distance that is kept, per second. */
    private static final double CLOSING_PER_SECOND = 0.35;

    // who looks only at the runner ahead makes small changes of speed grow from runner to runner
    private static final int LOOKING_THROUGH = 5;
    private static final double PACK_METRES = 6;

    private static final double SAFE_PER_SECOND = 0.9;
    private static final double ON_THE_SHOULDER_METRES = 0.5;
    private static final double MOST_EASING_MPS = 0.6;
    private static final double STRIKING = 1.01;
    private static final double BEND_SPRINT = 0.96;
    private static final double EVEN_AND_NOISE = 1.03;

    /** With less than this left the runner eases to what he can keep up. */
    private static final double LAST_METRES = 1.5;

    /** The sprint cap by the root of the share of D' left: straight lines fit it better there. */
    private static final Tabulated CAP_OF_ROOT =
            new Tabulated(1, 1024, root -> Elementary.pow(root, 2 * SprintCap.USUAL.exponent()));

    private final Field field;
    private final Ground ground;
    private final Habits habits;

    SpeedChoice(Field field, Ground ground, Habits habits) {
        this.field = field;
        this.ground = ground;
        this.habits = habits;
    }

    /** Even demand that spends what is left over the rest of the way. */
    static double affordable(Field field, Ground ground, int runner) {
        double toGo = ground.distanceMetres - field.position[runner];
        return AffordableDemand.mps(
                field.critical[runner],
                field.balance[runner] - (1 - AffordableDemand.SPENDABLE) * field.dPrime[runner],
                Math.max(0.1, toGo) * field.factor[runner],
                field.maximal[runner]);
    }

    /** The speed that the runner would run if nobody were in the way, within what he has left. */
    double wantedMps(int i, boolean bend) {
        double wanted = aimed(i, bend) + field.speedNoise[i];
        double critical = field.critical[i];
        if (wanted > critical) {
            double reserve = field.maximal[i] * (bend ? BEND_SPRINT : 1) - critical;
            double share = field.balance[i] / field.dPrime[i];
            // nobody sprints so badly that he could not run his even pace
            wanted = Math.min(
                    wanted, Math.max(critical + field.sprintShare[i] * reserve, EVEN_AND_NOISE * field.evenDemand[i]));
            if (wanted > critical + reserve * Math.min(1, share)) {
                double root = Math.sqrt(Math.min(1, Math.max(0, share)));
                wanted = Math.min(wanted, critical + reserve * CAP_OF_ROOT.at(root));
            }
        }
        if (field.balance[i] < LAST_METRES) {
            wanted = Math.min(wanted, (critical + 0.5 * Math.max(0, field.balance[i])) / field.factor[i]);
        }
        return wanted;
    }

    private double aimed(int i, boolean bend) {
        double groundPerMetre = bend ? 1 / ground.measuredPerMetre(field.offset[i]) : 1;
        double factor = field.factor[i];
        return switch (field.aim[i]) {
            case START -> field.startSpeed[i];
            case PACE -> field.aimDemand[i] / factor;
            case SIT -> behind(i, ahead(i), groundPerMetre);
            case FOLLOW ->
                field.position[field.followed[i]] > field.position[i] && !field.finished[field.followed[i]]
                        ? behind(i, field.followed[i], groundPerMetre)
                        : behind(i, ahead(i), groundPerMetre);
            case MOVE -> Math.min(moving(i, groundPerMetre), field.mostDemand[i] / factor);
            case HOLD -> Math.min(holding(i, groundPerMetre), field.mostDemand[i] / factor);
            case STRIKE -> striking(i);
        };
    }

    /** At first more or less than can be afforded, as the runner is; what is left over or lacking tells before the line. */
    private double striking(int i) {
        double critical = field.critical[i];
        double affordable = affordable(field, ground, i);
        double tempered = critical + (affordable - critical) * field.temper[i];
        // who strikes far out does not fall behind even pace, as long as he can afford that
        return Math.max(tempered, Math.min(affordable, STRIKING * field.evenDemand[i])) / field.factor[i];
    }

    private double behind(int i, int ahead, double groundPerMetre) {
        double factor = field.factor[i];
        if (ahead < 0) {
            return field.aimDemand[i] / factor;
        }
        boolean inLine = Math.abs(field.offset[ahead] - field.offset[i]) < Sight.LINE_METRES;
        double distance = inLine ? habits.contact().headwayMetres() : ON_THE_SHOULDER_METRES;
        double pull = CLOSING_PER_SECOND * (field.position[ahead] - field.position[i] - distance);
        return Math.min(
                groundPerMetre * (packSpeed(ahead) + Math.max(-MOST_EASING_MPS, pull)), field.mostDemand[i] / factor);
    }

    /** Mean speed along the race of the runner ahead and the next ones before him. */
    private double packSpeed(int ahead) {
        int k = index(ahead);
        double sum = field.along[ahead];
        int count = 1;
        for (int m = k - 1;
                m >= 0 && m > k - LOOKING_THROUGH && field.rankedPosition[m] - field.rankedPosition[k] < PACK_METRES;
                m--) {
            sum += field.rankedAlong[m];
            count++;
        }
        return sum / count;
    }

    private double moving(int i, double groundPerMetre) {
        int ahead = ahead(i);
        return ahead < 0
                ? field.aimDemand[i] / field.factor[i]
                : field.along[ahead] * groundPerMetre + field.advantage[i];
    }

    /** Along the race as fast as the runner who comes past. */
    private double holding(int i, double groundPerMetre) {
        double fastest = field.along[i];
        for (int k = Math.max(0, index(i) - 2); k < Math.min(field.racing, index(i) + 3); k++) {
            int other = field.order[k];
            if (Math.abs(field.position[other] - field.position[i]) < 1.3 && field.offset[other] > field.offset[i]) {
                fastest = Math.max(fastest, field.along[other]);
            }
        }
        return fastest * groundPerMetre;
    }

    /** What the runner ahead in the same line allows. */
    double allowedMps(int i, double wantedMps) {
        int blocker = field.blocker[i];
        if (blocker < 0) {
            return wantedMps;
        }
        double safe = field.speed[blocker]
                + SAFE_PER_SECOND * (field.blockerGap[i] - habits.contact().headwayMetres());
        return Math.min(wantedMps, Math.max(0, safe));
    }

    private int ahead(int i) {
        int k = index(i) - 1;
        return k >= 0 ? field.order[k] : -1;
    }

    private int index(int i) {
        return field.place[i] - 1 - (field.size - field.racing);
    }
}
