package org.metricmile.report;

import org.metricmile.analysis.Segment;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;

/**
 * A time as the page prints it: computed times carry a tilde and stand in italics, times that were not timed officially
 * carry a small letter.
 *
 * @param text digits, with the tilde
 * @param provenance where the time comes from
 */
public record ShownTime(String text, Provenance provenance) {

    public static ShownTime of(Passing passing) {
        return of(passing.time(), passing.provenance());
    }

    public static ShownTime of(Segment segment) {
        return of(segment.time(), segment.provenance());
    }

    public static ShownTime of(LeadersTime leader) {
        return of(leader.time(), leader.provenance());
    }

    /** A time and where it comes from. */
    public static ShownTime of(ElapsedTime time, Provenance provenance) {
        return new ShownTime((isComputed(provenance) ? "~" : "") + time, provenance);
    }

    public boolean isComputed() {
        return isComputed(provenance);
    }

    /** The letter beside the time, empty for official and for computed times. */
    public String letter() {
        return letter(provenance);
    }

    /** True for values that nobody timed. */
    public static boolean isComputed(Provenance provenance) {
        return switch (provenance) {
            case OFFICIAL, HAND, MEASURED, REPORTED -> false;
            case INTERPOLATED, RECONSTRUCTED, SIMULATED -> true;
        };
    }

    /** The letter that stands for a provenance, empty where none is printed. */
    public static String letter(Provenance provenance) {
        return switch (provenance) {
            case HAND -> "h";
            case MEASURED -> "m";
            case REPORTED -> "r";
            case OFFICIAL, INTERPOLATED, RECONSTRUCTED, SIMULATED -> "";
        };
    }
}
