package org.metricmile.simulation;

/** What a runner is doing, as the engine keeps it: the kinds of {@link Intent} and the start. */
enum Aim {
    START,
    PACE,
    SIT,
    FOLLOW,
    MOVE,
    HOLD,
    STRIKE
}
