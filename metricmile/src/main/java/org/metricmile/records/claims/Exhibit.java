package org.metricmile.records.claims;

import org.metricmile.athletics.Source;

/**
 * A fact that a claim rests on.
 *
 * @param id of a result, {@code josh-kerr/2024-08-06/1500/F}, or of another fact
 * @param fact the fact in short
 * @param source where it was read
 * @param kind what kind of fact it is
 */
public record Exhibit(String id, String fact, Source source, Kind kind) {

    /** Kinds of facts. */
    public enum Kind {
        /** A result, or a mark in the progression of a record. */
        RESULT,
        /** The same, timed by hand. */
        HAND_TIMED_RESULT,
        /** What somebody published: a ranking, a line of a list, a goal. */
        PUBLISHED
    }
}
