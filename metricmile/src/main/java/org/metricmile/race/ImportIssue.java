package org.metricmile.race;

/** One oddity met while reading a file. The rest of the file is read; the issue is kept with the race. */
public interface ImportIssue {

    /** File and line, {@code splits.csv:17}. */
    String where();

    /** What was seen, and maybe what to do. */
    String message();

    /** How much it matters. */
    default Severity severity() {
        return Severity.WARNING;
    }

    /** Stable name of the kind of issue, {@code SplitsOutOfOrder}. */
    default String kind() {
        return getClass().getSimpleName();
    }

    enum Severity {
        /** Worth knowing; nothing was left out. */
        NOTE,
        /** Looks wrong; kept as it stands. */
        WARNING,
        /** Could not be used; left out. */
        ERROR
    }
}
