package org.metricmile.simulation;

import java.util.Locale;

/** Decisions of the last lap that are tried of everybody, so that runners can be compared. Distances are choices of this project. */
public enum StandardChange {
    /** Strike 50 m before the place where the runner did. */
    STRIKE_EARLIER("strikes 50 m earlier"),
    /** Strike 50 m after it. */
    STRIKE_LATER("strikes 50 m later"),
    /** Be in the lead, or as near to it as can be, before the last bend. */
    LEAD_INTO_LAST_BEND("moves to the front before the last bend"),
    /** Never pass along the kerb. */
    OUTSIDE("passes on the outside only"),
    /** Run the last bend 1 m farther out than otherwise. */
    WIDER("runs the last bend 1 m wider"),
    /** Stay close behind the winner, for the winner behind the second. */
    FOLLOW_BEST("stays close behind");

    /** How much farther out the last bend is run. */
    static final double WIDER_METRES = 1;

    /** How far the strike is moved. */
    public static final double STRIKE_METRES = 50;

    private final String words;

    StandardChange(String words) {
        this.words = words;
    }

    /** What the runner does then, as a page prints it. */
    public String words() {
        return words;
    }

    /** As JSON writes it: {@code strike_earlier}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
