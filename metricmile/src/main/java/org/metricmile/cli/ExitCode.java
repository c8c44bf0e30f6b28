package org.metricmile.cli;

/** What a command returns to the shell. */
final class ExitCode {

    static final int OK = 0;
    static final int USAGE = 2;
    static final int BAD_DATA = 3;
    static final int NOT_FOUND = 4;

    private ExitCode() {}
}
