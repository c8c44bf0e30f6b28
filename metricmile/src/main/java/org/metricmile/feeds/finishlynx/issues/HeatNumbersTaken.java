package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race whose round or heat is not given. */
public record HeatNumbersTaken(String where, String heat, boolean scheduled) implements ImportIssue {

    @Override
    public String message() {
        return "Round or heat are not given; taken as %s, %s."
                .formatted(heat, scheduled ? "as the schedule has it" : "since 1 stands for what is missing");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
