package org.metricmile.simulation.tactics;

import java.util.List;

/** All tactics, with the words by which a race plan asks for them. */
public final class Tactics {

    /**
     * One tactic in the words of a race plan.
     *
     * @param words what is written; words in capitals stand for something
     * @param type its class
     */
    public record Entry(String words, Class<?> type) {}

    public static final List<Entry> ALL = List.of(
            new Entry("habit", RaceByHabit.class),
            new Entry("place N", KeepPlace.class),
            new Entry("place N to M", KeepPlace.class),
            new Entry("follow ATHLETE", FollowRival.class),
            new Entry("lead at S per lap", Lead.class),
            new Entry("even pace", EvenPace.class),
            new Entry("even pace P %", EvenPace.class),
            new Entry("sit and strike at D m to go", SitAndStrike.class),
            new Entry("strike", Strike.class));

    private Tactics() {}
}
