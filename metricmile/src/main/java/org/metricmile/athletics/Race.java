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

    /** {@code men's 1500 m, final}. */
    public String title() {
        return sex.word() + "'s " + event.name() + ", " + round.name();
    }
}
