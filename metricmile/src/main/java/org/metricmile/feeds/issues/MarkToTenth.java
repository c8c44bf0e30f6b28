package org.metricmile.feeds.issues;

import org.metricmile.athletics.Mark;
import org.metricmile.race.ImportIssue;

/** An automatic time printed to a tenth of a second. */
public record MarkToTenth(String where, String athlete, Mark mark) implements ImportIssue {

    @Override
    public String message() {
        return "The mark %2$s of %1$s is printed to a tenth of a second only.".formatted(athlete, mark);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
