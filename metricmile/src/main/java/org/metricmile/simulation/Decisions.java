package org.metricmile.simulation;

import java.util.List;

/** Asks every runner's plan what he means to do, and notes who sees a rival strike. */
final class Decisions {

    /** A strike is seen this far ahead and behind. */
    private static final double SEEN_AHEAD_METRES = 4;

    private static final double SEEN_BEHIND_METRES = 1.5;

    private final Field field;
    private final List<Entrant> entrants;
    private final RaceView view;

    Decisions(Field field, List<Entrant> entrants, RaceView view) {
        this.field = field;
        this.entrants = entrants;
        this.view = view;
    }

    void take() {
        for (int k = 0; k < field.racing; k++) {
            noteStrikes(k);
        }
        Intent[] intents = new Intent[field.size];
        for (int k = 0; k < field.racing; k++) {
            int i = field.order[k];
            if (field.position[i] >= field.settleMetres[i]) {
                intents[i] = entrants.get(i).plan().decide(view.of(i));
            }
        }
        for (int k = 0; k < field.racing; k++) {
            int i = field.order[k];
            Intent intent = intents[i];
            if (intent != null) {
                mean(i, intent);
            }
        }
    }

    private void noteStrikes(int k) {
        int own = field.order[k];
        if (!Double.isNaN(field.strikeSeenSeconds[own])) {
            return;
        }
        for (int m = 0; m < field.racing; m++) {
            int other = field.order[m];
            double ahead = field.position[other] - field.position[own];
            if (m != k
                    && field.aim[other] == Aim.STRIKE
                    && ahead < SEEN_AHEAD_METRES
                    && ahead > -SEEN_BEHIND_METRES
                    && field.speed[other] > field.speed[own]) {
                field.strikeSeenSeconds[own] = field.seconds;
                return;
            }
        }
    }

    private void mean(int i, Intent intent) {
        if (intent instanceof Intent.Sit sit) {
            set(i, Aim.SIT, sit.frontDemandMps(), sit.mostDemandMps());
        } else if (intent instanceof Intent.Strike) {
            set(i, Aim.STRIKE, 0, 0);
        } else if (intent instanceof Intent.MoveUp move) {
            set(i, Aim.MOVE, field.evenDemand[i], move.mostDemandMps());
            field.advantage[i] = move.advantageMps();
        } else if (intent instanceof Intent.Pace pace) {
            set(i, Aim.PACE, pace.demandMps(), pace.demandMps());
        } else if (intent instanceof Intent.Hold hold) {
            set(i, Aim.HOLD, 0, hold.mostDemandMps());
        } else if (intent instanceof Intent.Follow follow) {
            boolean somebody = follow.rival() >= 0 && follow.rival() != i;
            set(i, somebody ? Aim.FOLLOW : Aim.SIT, follow.frontDemandMps(), follow.mostDemandMps());
            field.followed[i] = Math.max(0, follow.rival());
        }
    }

    private void set(int i, Aim aim, double demandMps, double mostDemandMps) {
        field.aim[i] = aim;
        field.aimDemand[i] = demandMps;
        field.mostDemand[i] = mostDemandMps;
    }
}
