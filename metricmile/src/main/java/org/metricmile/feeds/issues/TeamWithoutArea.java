package org.metricmile.feeds.issues;

import org.metricmile.athletics.Nation;
import org.metricmile.race.ImportIssue;

/** A refugee team or neutral athletes, who belong to no area. */
public record TeamWithoutArea(String where, String athlete, Nation team, String name) implements ImportIssue {

    @Override
    public String message() {
        return "%s ran for %s (%s), which belongs to no area.".formatted(athlete, team, name);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
