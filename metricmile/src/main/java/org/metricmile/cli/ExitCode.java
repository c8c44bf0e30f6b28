package org.metricmile.cli;

/** What a command returns to the shell. */
final class ExitCode {

    static final int OK = 0;

    /** What was asked for is not there: the archive holds no such record. */
    static final int NOTHING = 1;

    static final int USAGE = 2;
    static final int BAD_DATA = 3;
    static final int NOT_FOUND = 4;

    private ExitCode() {}
}
