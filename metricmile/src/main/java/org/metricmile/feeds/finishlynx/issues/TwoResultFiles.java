package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** Two result files of one race. */
public record TwoResultFiles(String where, String heat, String other) implements ImportIssue {

    @Override
    public String message() {
        return "%s is of %s too, with other content, and nothing tells which of the two stands; neither was read. Import the valid one alone."
                .formatted(other, heat);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
