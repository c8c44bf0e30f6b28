package org.metricmile.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ImportReport;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile import}: files into the archive. */
@Command(
        name = "import",
        description = {
            "Read race bundles, career tables and split sheets into the archive.",
            "A race that is known with the same content is left as it is; other content adds a version."
        },
        footer = {"", "Examples:", "  mile import races/", "  mile import my-race.csv --dry-run"})
final class ImportCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "File or folder to read.")
    private List<Path> paths = List.of();

    @Option(names = "--dry-run", description = "Say what would be done, and leave the archive as it is.")
    private boolean dryRun;

    @Option(names = "--issues", description = "List every oddity, not only how many of each kind there are.")
    private boolean listIssues;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why, kept with every version that is added.",
            defaultValue = "import")
    private String reason = "import";

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Override
    public void run() {
        console.say("Reading " + (paths.size() == 1 ? paths.get(0) : paths.size() + " paths") + "...");
        Reading reading = Reads.read(paths);
        List<ImportIssue> issues = Reads.issues(reading);
        if (listIssues) {
            Reads.sayIssues(reading, console);
        }
        if (reading.races().isEmpty() && reading.tables().isEmpty()) {
            issues.forEach(issue -> console.say(Reads.line(issue)));
            throw CommandException.badData("Nothing could be read; the archive is as it was.");
        }
        console.say("Writing " + reading.races().size() + " races and "
                + reading.tables().size() + " tables to " + archiveChoice.path() + "...");
        try (Archive archive = archiveChoice.open()) {
            ImportReport report = dryRun
                    ? archive.tryImport(reading, reason, Clock.systemUTC().instant())
                    : archive.importAll(reading, reason, Clock.systemUTC().instant());
            say(report);
        }
        long errors = issues.stream()
                .filter(issue -> issue.severity() == ImportIssue.Severity.ERROR)
                .count();
        if (!issues.isEmpty() && !listIssues) {
            console.say("Oddities found, kept with their races (see each with --issues):");
            Reads.sayCounts(issues, console);
        }
        if (errors > 0) {
            throw CommandException.badData(errors + " oddities are errors: what they name was left out.");
        }
    }

    private void say(ImportReport report) {
        String done = report.kept() ? "" : " (dry run, nothing was kept)";
        console.out()
                .println("%d races added, %d corrected, %d unchanged; %d tables added or corrected, %d unchanged; %d rows%s"
                        .formatted(
                                report.added().size(),
                                report.corrected().size(),
                                report.unchanged(),
                                report.tables().size(),
                                report.tablesUnchanged(),
                                report.rows(),
                                done));
        report.corrected()
                .forEach(version ->
                        console.out().println("%s: version %d".formatted(version.raceId(), version.version())));
        console.out().flush();
    }
}
