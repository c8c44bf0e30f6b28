package org.metricmile.analysis.reserves;

import org.metricmile.physiology.Best;
import org.metricmile.physiology.Drag;

/**
 * A best that was asked what its athlete can do, and how it was taken.
 *
 * @param effort {@link Best.Effort#FULL} if it was taken as run for time, {@link Best.Effort#RACED} if as a race against rivals, else it is a
 *     bound only
 */
public record BestAsEvidence(MarkOnRecord mark, Best.Effort effort) {

    /** As what its race was: for time, or against rivals. */
    public static BestAsEvidence of(MarkOnRecord mark) {
        return new BestAsEvidence(mark, mark.title() ? Best.Effort.RACED : Best.Effort.FULL);
    }

    Best best() {
        return new Best(mark.distance(), mark.mark(), effort, Drag.ORDINARY_SHELTER);
    }

    BestAsEvidence asBound() {
        return new BestAsEvidence(mark, Best.Effort.AT_LEAST);
    }

    boolean isBound() {
        return effort == Best.Effort.AT_LEAST;
    }

    boolean isForTime() {
        return effort == Best.Effort.FULL;
    }
}
