package org.metricmile.story.planned;

import java.util.Optional;

/**
 * What a part of a plan asks for, in one figure.
 *
 * @param what which figure
 * @param low least that is as planned
 * @param high most that is as planned
 * @param words what was planned, as a sentence begins with it: {@code place 2 to 3}
 */
record PlannedRange(What what, double low, double high, String words) {

    /** Figures that a plan speaks of. */
    enum What {
        /** Place in the race, 1 for the leader. */
        PLACE,
        /** Seconds for 100 m. */
        SECONDS_PER_100,
        /** Seconds behind the rival who is followed. */
        SECONDS_BEHIND
    }

    Verdict judge(Optional<RunFigure> run) {
        return Verdict.of(run, low, high);
    }
}
