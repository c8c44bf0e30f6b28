package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A result file whose name has other numbers than its header. */
public record FileNameAgainstHeader(String where, String file, String heat) implements ImportIssue {

    @Override
    public String message() {
        return "The file is named %s, but its header says %s, which was taken. Maybe a wrong start list was loaded."
                .formatted(file, heat);
    }
}
