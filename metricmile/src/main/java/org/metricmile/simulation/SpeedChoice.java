package org.metricmile.simulation;

import org.jspecify.annotations.Nullable;
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
    private static final double CLOSING_PER_SECOND = 0.25;

    // who looks only at the runner ahead makes small changes of speed grow from runner to runner
    private static final int LOOKING_THROUGH = 5;
    private static final double PACK_METRES = 6;

    /** Who sits would come so much nearer than he keeps, if the one ahead let him. A choice. */
    private static final double PRESSING_METRES = 0.65;

    private static final double SAFE_PER_SECOND = 0.9;
    private static final double ON_THE_SHOULDER_METRES = 0.8;
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
    private final double headwayMetres;

    SpeedChoice(Field field, Ground ground, Habits habits) {
        this.field = field;
        this.ground = ground;
        this.headwayMetres = habits.contact().headwayMetres();
    }

    /** Even demand that spends what is left over the rest of the way. */
    static double affordable(Ground ground, Runner own) {
        double toGo = ground.distanceMetres - own.position;
        return AffordableDemand.mps(
                own.critical,
                AffordableDemand.spendable(own.balance, own.dPrime),
                Math.max(0.1, toGo) * own.factor,
                own.maximal);
    }

    /** The speed that the runner would run if nobody were in the way, within what he has left. */
    double wantedMps(Runner own) {
        double wanted = aimed(own) + own.speedNoise;
        double critical = own.critical;
        if (wanted > critical) {
            double reserve = own.maximal * (own.bend ? BEND_SPRINT : 1) - critical;
            // nobody sprints so badly that he could not run his even pace, and from the gun everybody is fresh
            double most = Math.max(critical + own.sprintShare * reserve, EVEN_AND_NOISE * own.evenDemand);
            if (wanted > most && own.aim != Aim.START) {
                wanted = most;
            }
            if ((wanted - critical) * own.dPrime > reserve * own.balance) {
                double share = own.balance / own.dPrime;
                double root = Math.sqrt(Math.min(1, Math.max(0, share)));
                wanted = Math.min(wanted, critical + reserve * CAP_OF_ROOT.at(root));
            }
        }
        if (own.balance < LAST_METRES) {
            wanted = Math.min(wanted, (critical + 0.5 * Math.max(0, own.balance)) / own.factor);
        }
        return wanted;
    }

    private double aimed(Runner own) {
        return switch (own.aim) {
            case START -> own.startSpeed;
            case PACE -> own.aimDemand / own.factor;
            case SIT -> behind(own, ahead(own));
            case FOLLOW -> following(own, own.followed);
            case MOVE -> Math.min(moving(own), own.mostDemand / own.factor);
            case HOLD -> Math.min(holding(own), own.mostDemand / own.factor);
            case STRIKE -> striking(own);
        };
    }

    private double groundPerMetre(Runner own) {
        return own.bend ? ground.groundPerMetre(own.offset) : 1;
    }

    private double following(Runner own, @Nullable Runner followed) {
        return followed != null && followed.position > own.position && !followed.finished
                ? behind(own, followed)
                : behind(own, ahead(own));
    }

    /** At first more or less than can be afforded, as the runner is; what is left over or lacking tells before the line. */
    private double striking(Runner own) {
        double critical = own.critical;
        double affordable = affordable(ground, own);
        double tempered = critical + (affordable - critical) * own.temper;
        // who strikes far out does not fall behind even pace, as long as he can afford that
        return Math.max(tempered, Math.min(affordable, STRIKING * own.evenDemand)) / own.factor;
    }

    private double behind(Runner own, @Nullable Runner ahead) {
        double factor = own.factor;
        if (ahead == null) {
            return own.aimDemand / factor;
        }
        boolean inLine = Math.abs(ahead.offset - own.offset) < Sight.LINE_METRES;
        double distance = inLine ? headwayMetres : ON_THE_SHOULDER_METRES;
        double pull = CLOSING_PER_SECOND * (ahead.position - own.position - distance + PRESSING_METRES);
        return Math.min(
                groundPerMetre(own) * (packSpeed(ahead) + Math.max(-MOST_EASING_MPS, pull)), own.mostDemand / factor);
    }

    /** Mean speed along the race of the runner ahead and the next ones before him. */
    private double packSpeed(Runner ahead) {
        int last = Math.max(0, ahead.ahead - LOOKING_THROUGH + 1);
        double sum = ahead.along;
        int count = 1;
        for (int m = ahead.ahead - 1; m >= last; m--) {
            Runner other = field.order[m];
            if (!(other.position - ahead.position < PACK_METRES)) {
                break;
            }
            sum += other.along;
            count++;
        }
        return sum / count;
    }

    private double moving(Runner own) {
        Runner ahead = ahead(own);
        return ahead == null ? own.aimDemand / own.factor : ahead.along * groundPerMetre(own) + own.advantage;
    }

    /** Along the race as fast as the runner who comes past. */
    private double holding(Runner own) {
        double fastest = own.along;
        for (int k = Math.max(0, own.ahead - 2); k < Math.min(field.racing, own.ahead + 3); k++) {
            Runner other = field.order[k];
            if (Math.abs(other.position - own.position) < 1.3 && other.offset > own.offset) {
                fastest = Math.max(fastest, other.along);
            }
        }
        return fastest * groundPerMetre(own);
    }

    /** The speed he has chosen, within what the runner ahead in the same line allows. */
    double allowedMps(Runner own) {
        double wantedMps = own.wantedSpeed;
        Runner blocker = own.blocker;
        if (blocker == null
                || blocker.ahead > own.ahead
                || blocker.finished
                || Math.abs(blocker.offset - own.offset) >= Sight.LINE_METRES) {
            return wantedMps;
        }
        // who is ahead has been moved in this step: where and how he was before it
        double gap = blocker.positionBefore - own.position;
        double safe = blocker.speedBefore + SAFE_PER_SECOND * (gap - headwayMetres);
        return Math.min(wantedMps, Math.max(0, safe));
    }

    private @Nullable Runner ahead(Runner own) {
        return own.ahead > 0 ? field.order[own.ahead - 1] : null;
    }
}
