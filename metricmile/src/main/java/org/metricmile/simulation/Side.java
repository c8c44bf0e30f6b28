package org.metricmile.simulation;

/** On which side a runner prefers to pass. */
public enum Side {
    /** Whichever is open and nearer. */
    EITHER,
    /** Never between a runner who is in the way and the kerb. */
    OUTSIDE,
    /** Along the kerb where a gap is wide enough: who wants past keeps to the kerb, waits for it, and goes out for nobody. */
    INSIDE
}
