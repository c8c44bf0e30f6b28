package org.metricmile.simulation;

/**
 * How to decide, twice a second, from what a runner sees, until he strikes. A tactic is a small pure record: chance belongs to the
 * race, which answers {@link RaceView#happens}.
 */
@FunctionalInterface
public interface Tactic {

    /** What the runner means to do until the next decision. */
    Intent decide(RaceView view);

    /** Whether the others matter: the first hundred metres are run for position, kicks are answered, and in the end he kicks. */
    default boolean racesOthers() {
        return true;
    }

    /** Whether the tactic itself says when to strike, so that the runner's usual kick does not count. */
    default boolean saysWhenToStrike() {
        return false;
    }
}
