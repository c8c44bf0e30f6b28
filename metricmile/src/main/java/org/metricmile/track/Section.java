package org.metricmile.track;

/** The four parts of a lap in the order in which they are run, beginning at the finish line. */
public enum Section {
    FIRST_BEND,
    BACK_STRAIGHT,
    SECOND_BEND,
    HOME_STRAIGHT;

    public boolean isBend() {
        return this == FIRST_BEND || this == SECOND_BEND;
    }
}
