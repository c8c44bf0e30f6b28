package org.metricmile.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ArchiveException;
import org.metricmile.archive.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile archive}: the archive itself. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "Look after the archive.",
        subcommands = {ArchiveCommand.Backup.class, ArchiveCommand.Check.class, ArchiveCommand.Location.class})
final class ArchiveCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name what to do: mile archive backup, mile archive check, or mile archive path");
        }
    }

    /** {@code mile archive backup}. */
    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description = "Write a whole copy of the archive to another file, while others use it.",
            footer = {"", "Example:", "  mile archive backup backup.db"})
    static final class Backup implements Runnable {

        @Parameters(paramLabel = "FILE", description = "File to write.")
        private Path target = Path.of("");

        @Option(names = "--force", description = "Replace the file if it is there.")
        private boolean force;

        @Mixin
        private final ArchiveChoice archiveChoice = new ArchiveChoice();

        @Mixin
        private final Console console = new Console();

        @Override
        public void run() {
            try (Archive archive = archiveChoice.openExisting()) {
                int races = archive.backup(target, force);
                console.out()
                        .println("%s: %d %s copied from %s, and nothing is wrong with the copy."
                                .formatted(target, races, races == 1 ? "race" : "races", archiveChoice.path()));
                console.out().flush();
            }
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
                findings.forEach(
                        finding -> console.out().println(finding.place() + ": " + withoutHint(finding.message())));
                console.out().flush();
                if (!findings.isEmpty()) {
                    throw CommandException.badData("Wrong with " + archiveChoice.path() + ": " + findings.size()
                            + (findings.size() == 1 ? " thing." : " things."));
                }
                console.out()
                        .println("Nothing is wrong with " + archiveChoice.path() + ": "
                                + archive.listRaces().size() + " races checked.");
                console.out().flush();
            } catch (ArchiveException cannotBeOpened) {
                throw CommandException.badData(withoutHint(String.valueOf(cannotBeOpened.getMessage())));
            }
        }

        private static String withoutHint(String message) {
            return message.replace(ArchiveException.SEE_CHECK, "");
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
