package org.metricmile.simulation;

import java.util.List;

/** The runners of one race being run, and their order. Not thread safe. */
final class Field {

    final int size;

    /** By index. */
    final Runner[] runners;

    /** Runners still racing, the foremost first. */
    final Runner[] order;

    /** Of those who have been moved in this step nobody is nearer. */
    double rearmostMoved;

    /** Whether somebody finishes in this step. */
    boolean crossed;

    int racing;
    double seconds;

    /** How fast the front is run, as a share of the even demand of who leads. */
    double level;

    Field(List<Entrant> entrants) {
        size = entrants.size();
        runners = new Runner[size];
        for (int i = 0; i < size; i++) {
            runners[i] = new Runner(i, entrants.get(i).plan());
            runners[i].ahead = i;
        }
        order = runners.clone();
        racing = size;
    }

    /** A new step: nobody has been moved. */
    void begin() {
        rearmostMoved = Double.POSITIVE_INFINITY;
        crossed = false;
    }

    /** The runner has been moved in this step. */
    void noteMoved(Runner runner) {
        if (runner.position < rearmostMoved) {
            rearmostMoved = runner.position;
        }
        crossed |= runner.finished;
    }

    /** Brings the order up to date: insertion, since it hardly changes from step to step. */
    void sort() {
        for (int k = 1; k < racing; k++) {
            if (order[k].isAheadOf(order[k - 1])) {
                insert(k);
            }
        }
    }

    private void insert(int from) {
        Runner runner = order[from];
        int at = from;
        while (at > 0 && runner.isAheadOf(order[at - 1])) {
            order[at] = order[at - 1];
            order[at].ahead = at;
            at--;
        }
        order[at] = runner;
        runner.ahead = at;
    }

    /** The place in the race: who has finished counts as ahead. */
    int place(Runner runner) {
        return size - racing + runner.ahead + 1;
    }

    /** Takes those who have finished out of the order. */
    void dropFinished() {
        int kept = 0;
        for (int k = 0; k < racing; k++) {
            Runner runner = order[k];
            if (!runner.finished) {
                runner.ahead = kept;
                order[kept++] = runner;
            }
        }
        racing = kept;
    }
}
