package org.metricmile.records.claims;

import java.util.Locale;

/** How well a claim stands, the best first. */
public enum Standing {
    /** Worked out from the archive, and the list of results or a source of its own says the same. */
    CONFIRMED(1.0, "worked out, and a list or another source says the same"),
    /** Worked out from the archive. */
    DERIVED(0.9, "worked out from what is on record"),
    /** True of what this archive holds, which may not be all. */
    IN_THIS_ARCHIVE(0.75, "true of what is on record here, which may not be all"),
    /** Printed in the list of results; the archive can neither confirm nor refute it. */
    PRINTED(0.7, "printed in the list of results, not to be checked here"),
    /** Sources contradict each other about a figure that it rests on, or what is on record refutes a printed remark. */
    DISPUTED(0.4, "sources contradict each other");

    private final double weight;
    private final String words;

    Standing(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    /** Factor of newsworthiness. */
    double weight() {
        return weight;
    }

    public String words() {
        return words;
    }

    /** {@code in-this-archive}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Standing atBest(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
