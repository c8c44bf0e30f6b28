package org.metricmile.cli;

import java.io.Serial;

/** A command cannot do what was asked; the message is for the person at the terminal. */
final class CommandException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static CommandException nothing(String message) {
        return new CommandException(ExitCode.NOTHING, message);
    }

    static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    static CommandException badData(String message) {
        return new CommandException(ExitCode.BAD_DATA, message);
    }

    static CommandException notFound(String message) {
        return new CommandException(ExitCode.NOT_FOUND, message);
    }

    int exitCode() {
        return exitCode;
    }
}
