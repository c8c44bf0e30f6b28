package org.metricmile.analysis.greatness;

import java.util.OptionalDouble;
import org.metricmile.analysis.TracedRace;

/** One thing by which races are compared. Page: {@code docs/explanation/greatness.md}. */
public interface Criterion {

    /** As a table heads it: {@code mean of the first 4}. */
    String name();

    /** What its value is measured in. */
    Unit unit();

    /** Its value for a race; empty where the race is not known well enough. */
    OptionalDouble of(TracedRace race);
}
