package org.metricmile.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mile archive}: the archive itself. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "Look after the archive.",
        subcommands = {ArchiveCommand.Check.class, ArchiveCommand.Location.class})
final class ArchiveCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "Name what to do: mile archive check, or mile archive path");
        }
    }

    /** {@code mile archive check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Verify hashes, references and invariants of the whole archive.")
    static final class Check implements Runnable {

        @Mixin
        private final ArchiveChoice archiveChoice = new ArchiveChoice();

        @Mixin
        private final Console console = new Console();

        @Override
        public void run() {
            try (Archive archive = archiveChoice.openExisting()) {
                List<Finding> findings = archive.check();
                findings.forEach(finding -> console.out().println(finding.place() + ": " + finding.message()));
                console.out().flush();
                if (!findings.isEmpty()) {
                    throw CommandException.badData("Wrong with " + archiveChoice.path() + ": " + findings.size()
                            + (findings.size() == 1 ? " thing." : " things."));
                }
                console.out()
                        .println("Nothing is wrong with " + archiveChoice.path() + ": "
                                + archive.listRaces().size() + " races checked.");
                console.out().flush();
            }
        }
    }

    /** {@code mile archive path}. */
    @Command(name = "path", mixinStandardHelpOptions = true, description = "Print where the archive is.")
    static final class Location implements Runnable {

        @Mixin
        private final ArchiveChoice archiveChoice = new ArchiveChoice();

        @Mixin
        private final Console console = new Console();

        @Override
        public void run() {
            console.out().println(archiveChoice.path().toAbsolutePath());
            console.out().flush();
        }
    }
}
