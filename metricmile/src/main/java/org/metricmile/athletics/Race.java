package org.metricmile.athletics;

import java.util.Optional;

/**
 * One race: one gun, one finish.
 *
 * @param id own id, {@code OG2024-M-1500-F}
 * @param competition where it was run
 * @param date its day, or the days of its championship; empty where nothing is known
 * @param sex category
 * @param event distance and kind of track
 * @param round final, semi-final, heat
 * @param completeness whether the whole field is listed
 * @param source where the race was read
 */
public record Race(
        String id,
        Competition competition,
        Optional<DateInterval> date,
        Sex sex,
        Event event,
        Round round,
        Completeness completeness,
        Source source) {

    /** The same race on a day that was found out. */
    public Race on(DateInterval day) {
        return new Race(id, competition, Optional.of(day), sex, event, round, completeness, source);
    }

    /** The combined events that it is part of; empty for a race of its own. */
    public Optional<CombinedEvents> combined() {
        return CombinedEvents.in(id, competition.name(), round.printed());
    }

    /** Whether its list may merge several heats, as those of combined events do: places and gaps are then not of one race. */
    public boolean mayMergeHeats() {
        return combined().isPresent();
    }

    /** {@code 1500 m}, {@code decathlon 1500 m}. */
    public String eventName() {
        return combined().map(events -> events.word() + " " + event.name()).orElseGet(event::name);
    }

    /** {@code final}, {@code heat 2}; empty for combined events, which have no rounds. */
    public String roundName() {
        return combined().isPresent() ? "" : round.name();
    }

    /** {@code 1500 m final}, {@code decathlon 1500 m}. */
    public String eventAndRound() {
        return (eventName() + " " + roundName()).strip();
    }

    /** Among races of one event: {@code Olympic Games 2024, final}, {@code European Championships 2024, decathlon}. */
    public String occasion() {
        return competition.name() + ", " + combined().map(CombinedEvents::word).orElseGet(round::name);
    }

    /** {@code men's 1500 m, final}, {@code men's decathlon 1500 m}. */
    public String title() {
        String name = sex.word() + "'s " + eventName();
        return roundName().isEmpty() ? name : name + ", " + roundName();
    }
}
