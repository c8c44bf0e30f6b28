package org.metricmile.archive;

import org.metricmile.race.ImportIssue;

/**
 * An issue as it was met when its race was imported.
 *
 * @param kind stable name of the kind of issue
 * @param severity how much it matters
 * @param where file and line
 * @param message what was seen, and maybe what to do
 */
public record StoredIssue(String kind, Severity severity, String where, String message) implements ImportIssue {

    /** The same words, without the type of the reader that found it. */
    public static StoredIssue of(ImportIssue issue) {
        return new StoredIssue(issue.kind(), issue.severity(), issue.where(), issue.message());
    }
}
