package org.metricmile.story.timeline;

import org.metricmile.race.Provenance;

/** How what is told of a race is known, for people. */
public enum HowKnown {
    OFFICIAL("official"),
    MEASURED("measured"),
    /** Somebody stopped a watch. */
    HAND("timed by hand"),
    /** By the rest of the evidence, with a probability. */
    INFERRED("inferred"),
    /** A source says so, and nothing else could tell, or what could does not agree. */
    REPORTED("reported only"),
    SIMULATED("simulated");

    private final String label;

    HowKnown(String label) {
        this.label = label;
    }

    /** As a page prints it. */
    public String label() {
        return label;
    }

    static HowKnown of(Provenance provenance) {
        return switch (provenance) {
            case OFFICIAL -> OFFICIAL;
            case MEASURED -> MEASURED;
            case HAND -> HAND;
            case REPORTED -> REPORTED;
            case INTERPOLATED, RECONSTRUCTED -> INFERRED;
            case SIMULATED -> SIMULATED;
        };
    }
}
