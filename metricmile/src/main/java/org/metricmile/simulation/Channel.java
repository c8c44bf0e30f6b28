package org.metricmile.simulation;

/** What chance is asked for; each has its own stream for each athlete, so that none disturbs another. */
enum Channel {
    RACE(0),
    ABILITY(1),
    DAY(2),
    START_PLACE(3),
    PLACE_WANTED(4),
    RISK(5),
    KICK(6),
    SPRINT(7),
    TEMPER(8),
    REACTION(9),
    LINE(10),
    SPEED(11),
    DECISION(12);

    /** Tells the streams apart; one that changes changes every race. */
    final int key;

    Channel(int key) {
        this.key = key;
    }
}
