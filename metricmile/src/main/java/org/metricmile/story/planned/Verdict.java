package org.metricmile.story.planned;

import java.util.Locale;
import java.util.Optional;

/** How what was run compares with what was planned. */
public enum Verdict {
    /** Nothing was planned here that can be compared. */
    NOTHING_PLANNED("\u2013"),
    AS_PLANNED("as planned"),
    /** The interval of what was run is partly within what was planned. */
    UNSURE("cannot be told"),
    /** Nothing on record says what was run. */
    NOT_KNOWN("not known"),
    OTHERWISE("otherwise");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As a table prints it. */
    public String words() {
        return words;
    }

    /** As JSON writes it: {@code as_planned}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a figure that was to be within a range. */
    static Verdict of(Optional<RunFigure> run, double low, double high) {
        if (run.isEmpty()) {
            return NOT_KNOWN;
        }
        if (run.get().low() >= low && run.get().high() <= high) {
            return AS_PLANNED;
        }
        return run.get().high() < low || run.get().low() > high ? OTHERWISE : UNSURE;
    }

    /** The one of two that says more against the plan. */
    Verdict orWorse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
