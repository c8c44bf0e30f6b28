package org.metricmile.simulation;

/**
 * How to decide, twice a second, from what a runner sees. A tactic is a small pure record: chance belongs to the race, which
 * answers {@link RaceView#happens}.
 */
@FunctionalInterface
public interface Tactic {

    /** What the runner means to do until the next decision. */
    Intent decide(RaceView view);

    /** Whether the first hundred metres are run for position, faster than even pace. */
    default boolean fightsForPosition() {
        return true;
    }
}
