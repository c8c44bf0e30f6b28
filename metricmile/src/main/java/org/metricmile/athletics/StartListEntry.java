package org.metricmile.athletics;

import java.util.OptionalInt;

/**
 * One line of a start list.
 *
 * @param athlete the person
 * @param nation nation entered for
 * @param team club or team as the source prints it, may be empty
 * @param order place on the start line counted from the inside, or lane
 * @param bib number or name on the bib, may be empty
 * @param source where it was read
 */
public record StartListEntry(
        Athlete athlete, Nation nation, String team, OptionalInt order, String bib, Source source) {}
