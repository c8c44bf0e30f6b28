package org.metricmile.simulation;

import java.util.Arrays;

/** Asks every runner's plan what he means to do, and notes who sees a rival strike. */
final class Decisions {

    /** A strike is seen this far ahead and behind. */
    private static final double SEEN_AHEAD_METRES = 4;

    private static final double SEEN_BEHIND_METRES = 1.5;

    private final Field field;
    private final RaceView view;
    private final Intent[] intents;

    Decisions(Field field, RaceView view) {
        this.field = field;
        this.view = view;
        this.intents = new Intent[field.size];
        Arrays.fill(intents, new Intent.Strike());
    }

    void take() {
        if (isAnybodyStriking()) {
            for (int k = 0; k < field.racing; k++) {
                noteStrikes(k);
            }
        }
        // everybody decides before anybody is seen to have decided
        for (int k = 0; k < field.racing; k++) {
            Runner own = field.order[k];
            if (isSettled(own)) {
                intents[k] = own.plan.decide(view.of(own));
            }
        }
        for (int k = 0; k < field.racing; k++) {
            Runner own = field.order[k];
            if (isSettled(own)) {
                mean(own, intents[k]);
            }
        }
    }

    private static boolean isSettled(Runner own) {
        return own.position >= own.settleMetres;
    }

    private boolean isAnybodyStriking() {
        for (int k = 0; k < field.racing; k++) {
            if (field.order[k].aim == Aim.STRIKE) {
                return true;
            }
        }
        return false;
    }

    private void noteStrikes(int k) {
        Runner own = field.order[k];
        if (!Double.isNaN(own.strikeSeenSeconds)) {
            return;
        }
        for (int m = 0; m < field.racing; m++) {
            Runner other = field.order[m];
            double ahead = other.position - own.position;
            if (m != k
                    && other.aim == Aim.STRIKE
                    && ahead < SEEN_AHEAD_METRES
                    && ahead > -SEEN_BEHIND_METRES
                    && other.speed > own.speed) {
                own.strikeSeenSeconds = field.seconds;
                return;
            }
        }
    }

    private void mean(Runner own, Intent intent) {
        if (intent instanceof Intent.Sit sit) {
            set(own, Aim.SIT, sit.frontDemandMps(), sit.mostDemandMps());
        } else if (intent instanceof Intent.Strike) {
            if (own.aim != Aim.STRIKE) {
                own.strikeMetres = own.position;
            }
            set(own, Aim.STRIKE, 0, 0);
        } else if (intent instanceof Intent.MoveUp move) {
            set(own, Aim.MOVE, own.evenDemand, move.mostDemandMps());
            own.advantage = move.advantageMps();
        } else if (intent instanceof Intent.Pace pace) {
            set(own, Aim.PACE, pace.demandMps(), pace.demandMps());
        } else if (intent instanceof Intent.Hold hold) {
            set(own, Aim.HOLD, 0, hold.mostDemandMps());
        } else if (intent instanceof Intent.Follow follow) {
            boolean somebody = follow.rival() >= 0 && follow.rival() != own.index;
            set(own, somebody ? Aim.FOLLOW : Aim.SIT, follow.frontDemandMps(), follow.mostDemandMps());
            own.followed = somebody ? field.runners[follow.rival()] : null;
        }
    }

    private static void set(Runner own, Aim aim, double demandMps, double mostDemandMps) {
        own.aim = aim;
        own.aimDemand = demandMps;
        own.mostDemand = mostDemandMps;
    }
}
