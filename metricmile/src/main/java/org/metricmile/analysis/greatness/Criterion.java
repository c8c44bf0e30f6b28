package org.metricmile.analysis.greatness;

import java.util.OptionalDouble;
import org.metricmile.analysis.TracedRace;

/** One thing by which races are compared. Page: {@code docs/explanation/greatness.md}. */
public interface Criterion {

    /** As a table heads it: {@code mean of the first 4}. */
    String name();

    /** Unit of its value, empty for a share or a count. */
    String unit();

    /** True for a share, 0 to 1. */
    default boolean isShare() {
        return false;
    }

    /** True if less is greater, as of times. */
    boolean lessIsGreater();

    /** Its value for a race; empty where the race is not known well enough. */
    OptionalDouble of(TracedRace race);
}
