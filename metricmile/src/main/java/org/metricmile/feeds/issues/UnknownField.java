package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A word on the field that is none of the known ones. */
public record UnknownField(String where, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" does not tell whether the field is complete, partial or unknown; it was judged by the results."
                .formatted(text);
    }
}
