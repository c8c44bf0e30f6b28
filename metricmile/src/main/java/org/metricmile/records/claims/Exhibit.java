package org.metricmile.records.claims;

import org.metricmile.athletics.Source;

/**
 * A fact that a claim rests on.
 *
 * @param id of a result, {@code josh-kerr/2024-08-06/1500/F}, or of another fact
 * @param fact the fact in short
 * @param source where it was read
 */
public record Exhibit(String id, String fact, Source source) {}
