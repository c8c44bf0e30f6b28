package org.metricmile.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command writes: data on standard output, everything else on standard error. */
@Command
final class Console {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    PrintWriter out() {
        return line().getOut();
    }

    /** A message for the person at the terminal. */
    void say(String message) {
        PrintWriter err = line().getErr();
        err.println(message);
        err.flush();
    }

    /** Overwrites the line of progress; only for a person who watches. */
    void progress(String message) {
        PrintWriter err = line().getErr();
        err.print("\r" + message);
        err.flush();
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("a console is used by a command of the command line only");
        }
        return spec.commandLine();
    }
}
