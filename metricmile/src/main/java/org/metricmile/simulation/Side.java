package org.metricmile.simulation;

/** On which side a runner prefers to pass. */
public enum Side {
    /** Whichever is open and nearer. */
    EITHER,
    /** Never between a runner and the kerb. */
    OUTSIDE,
    /** Along the kerb where a gap is wide enough; until one is, the runner waits, and goes out to pass nobody. */
    INSIDE
}
