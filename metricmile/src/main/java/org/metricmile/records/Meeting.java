package org.metricmile.records;

import org.metricmile.athletics.CompetitionCategory;

/**
 * Where a mark was made.
 *
 * @param id the edition, {@code OG2024}; empty where only a place is known
 * @param series what it is an edition of, {@code OG} or {@code bislett-games}; empty where it is none: there is no meeting record
 * @param category kind of competition
 * @param place as printed
 */
public record Meeting(String id, String series, CompetitionCategory category, String place) {}
