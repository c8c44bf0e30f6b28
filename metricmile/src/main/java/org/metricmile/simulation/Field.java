package org.metricmile.simulation;

import java.util.List;

/** The runners of one race being run, and their order. Not thread safe. */
final class Field {

    final int size;

    /** By index. */
    final Runner[] runners;

    /** Runners still racing, the foremost first. */
    final Runner[] order;

    int racing;
    double seconds;

    /** How fast the front is run, as a share of the even demand of who leads. */
    double level;

    Field(List<Entrant> entrants) {
        size = entrants.size();
        runners = new Runner[size];
        for (int i = 0; i < size; i++) {
            runners[i] = new Runner(i, entrants.get(i).plan());
        }
        order = runners.clone();
        racing = size;
    }

    /** Brings the order up to date: insertion, since it hardly changes from step to step. */
    void sort() {
        for (int k = 1; k < racing; k++) {
            Runner runner = order[k];
            int at = k;
            while (at > 0 && runner.isAheadOf(order[at - 1])) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = runner;
        }
        for (int k = 0; k < racing; k++) {
            order[k].ahead = k;
        }
    }

    /** The place in the race: who has finished counts as ahead. */
    int place(Runner runner) {
        return size - racing + runner.ahead + 1;
    }

    /** Takes those who have finished out of the order. */
    void dropFinished() {
        int kept = 0;
        for (int k = 0; k < racing; k++) {
            if (!order[k].finished) {
                order[kept++] = order[k];
            }
        }
        racing = kept;
    }
}
