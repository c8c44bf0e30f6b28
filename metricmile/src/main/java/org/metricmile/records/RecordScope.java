package org.metricmile.records;

import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;

/**
 * Which book a mark stands in: the British record of men over 1500 m outdoors.
 *
 * @param type kind of record
 * @param holder whose record it is: a nation's code, an area, a championship's series, an athlete's id; empty for the world
 * @param year for season's bests and world leads, else 0
 * @param sex category
 * @param distance event
 * @param venue outdoors, short track, or outright
 */
public record RecordScope(RecordType type, String holder, int year, Sex sex, Distance distance, Venue venue) {

    /** Since the end of 2023 short-track records stand beside outdoor ones, and outright ones over both. */
    public enum Venue {
        OUTDOOR,
        SHORT_TRACK,
        /** The best of both. */
        OUTRIGHT
    }
}
