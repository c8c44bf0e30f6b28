package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A file of a folder that is not read. */
public record FileNotUsed(String where) implements ImportIssue {

    @Override
    public String message() {
        return "The file is none of those that are read (lynx.ppl, lynx.sch, lynx.evt, *.lif, meet.txt).";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
