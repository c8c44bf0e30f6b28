package org.metricmile.report.sections;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.report.ChartNames;
import org.metricmile.story.Words;

/** The note on runners of whom no bests are on record, where a race is simulated with them. */
final class LikeTheOthers {

    private LikeTheOthers() {}

    /** What is assumed of them; empty if bests of everybody are on record. */
    static Optional<String> note(List<Athlete> runners, ChartNames names) {
        return runners.isEmpty()
                ? Optional.empty()
                : Optional.of("No bests are on record of "
                        + Words.list(runners.stream().map(names::of).toList())
                        + ": taken to be like the others.");
    }
}
