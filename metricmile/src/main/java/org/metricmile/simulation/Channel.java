package org.metricmile.simulation;

/** What chance is asked for; each has its own stream for each athlete, so that none disturbs another. */
enum Channel {
    RACE,
    ABILITY,
    DAY,
    START_PLACE,
    PLACE_WANTED,
    RISK,
    KICK,
    SPRINT,
    TEMPER,
    REACTION,
    LINE,
    SPEED,
    DECISION
}
