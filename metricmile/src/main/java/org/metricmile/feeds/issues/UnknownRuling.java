package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A state of a mark that the record desk does not have. */
public record UnknownRuling(String where, String person, String state, String known) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as state of the mark of %s is not known; the mark was kept and the state left out. Known are %s."
                .formatted(state, person, known);
    }
}
