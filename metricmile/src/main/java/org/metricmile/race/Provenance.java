package org.metricmile.race;

import java.util.Locale;

/** Where a number comes from, from the surest to the least sure. */
public enum Provenance {
    /** Printed on an official result or split sheet, timed automatically. */
    OFFICIAL("official"),
    /** Read from tracking of positions. */
    MEASURED("measured by tracking"),
    /** Timed by hand. */
    HAND("hand-timed"),
    /** Told by a report. */
    REPORTED("reported"),
    /** Computed between two known times of the same runner. */
    INTERPOLATED("interpolated"),
    /** Inferred from evidence about the whole race. */
    RECONSTRUCTED("reconstructed"),
    /** Produced by the race simulator. */
    SIMULATED("simulated");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    /** In words, as pages print it. */
    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The less sure of two: a difference is never surer than its worse part. */
    public Provenance orLessSure(Provenance other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
