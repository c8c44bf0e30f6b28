package org.metricmile.athletics;

import java.util.Optional;

/**
 * One edition of a championship or one meeting.
 *
 * @param id own short id, {@code OG2024}, {@code DL2024-Monaco}
 * @param name the name this project prints; the names that sources use are its aliases
 * @param category what kind of competition it is
 * @param city host city, may be empty
 * @param nation host nation
 * @param dates first and last day, where known
 */
public record Competition(
        String id,
        String name,
        CompetitionCategory category,
        String city,
        Nation nation,
        Optional<DateInterval> dates) {}
