package org.metricmile.athletics;

import java.util.OptionalInt;

/**
 * One line of a start list.
 *
 * @param athlete the person
 * @param nation nation entered for
 * @param order place on the start line counted from the inside, or lane
 * @param bib number or name on the bib, may be empty
 * @param source where it was read
 */
public record StartListEntry(Athlete athlete, Nation nation, OptionalInt order, String bib, Source source) {}
