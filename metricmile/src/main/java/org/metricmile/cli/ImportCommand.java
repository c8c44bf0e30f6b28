package org.metricmile.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ArchiveState;
import org.metricmile.archive.ImportReport;
import org.metricmile.feeds.Known;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile import}: files into the archive. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Read race bundles, career tables, split sheets, stadium files and lists of marks into the archive.",
            "A race that is known with the same content is left as it is; other content adds a version."
        },
        footer = {"", "Examples:", "  mile import races/", "  mile import my-race.csv --dry-run"})
final class ImportCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "File, folder or zip file to read.")
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

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "Which column of lists of marks holds what; else as their columns.txt and headings say.")
    private @Nullable Path columns;

    @Mixin
    private final MeetOptions meet = new MeetOptions();

    @Mixin
    private final OccasionOptions occasion = new OccasionOptions();

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        long errors = 0;
        try (Archive archive = archiveChoice.open()) {
            for (Path path : paths) {
                try {
                    errors += ReadAnew.whileOthersWrite(archive, console::say, seen -> importPath(path, archive, seen));
                } catch (OutOfMemoryError e) {
                    throw Reads.outOfMemory(path, e);
                }
            }
        }
        if (errors > 0) {
            throw CommandException.badData(count(errors, "error") + ": what is named there was left out."
                    + (listIssues ? "" : " See where with --issues."));
        }
    }

    /** Imports one path whole or not at all; returns how many errors were found in it. */
    private long importPath(Path path, Archive archive, ArchiveState seen) {
        console.say("Reading " + path + "...");
        Known known = meet.addTo(Knowledge.of(archive));
        Reading reading = ListQuestions.addTo(
                Reads.read(path, columns == null ? known : known.withColumns(Reads.document(columns))), archive);
        List<ImportIssue> issues = Reads.issues(reading);
        if (listIssues) {
            Reads.sayIssues(reading, console);
        } else if (!issues.isEmpty()) {
            console.say("Oddities found, kept with their races (see each with --issues):");
            Reads.sayCounts(issues, console);
            Reads.sayMisspelt(issues, console);
        }
        if (reading.races().isEmpty()
                && reading.tables().isEmpty()
                && reading.trackings().isEmpty()
                && reading.lists().isEmpty()
                && reading.reviews().isEmpty()) {
            throw CommandException.badData("Nothing could be read from " + path + "; nothing of it was imported.");
        }
        console.say("%s %s %s %s..."
                .formatted(
                        dryRun ? "Comparing" : "Writing",
                        whatWasRead(reading),
                        dryRun ? "with" : "to",
                        archiveChoice.path()));
        ImportReport report = dryRun
                ? archive.tryImport(reading, occasion.now(reason), seen)
                : archive.importAll(reading, occasion.now(reason), seen);
        say(report, tellsRaces(reading));
        report.issues().stream()
                .filter(issue -> issue.kind().equals("DecisionReplaced"))
                .forEach(issue -> console.say(Reads.line(issue)));
        InForce.sayWhichIsNot(archive, report, console);
        return issues.stream()
                .filter(issue -> issue.severity() == ImportIssue.Severity.ERROR)
                .count();
    }

    private static String count(long number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }

    /** Files of positions, and rows that wait, bring neither races nor tables. */
    private static boolean tellsRaces(Reading reading) {
        return !reading.races().isEmpty() || !reading.tables().isEmpty();
    }

    private static String whatWasRead(Reading reading) {
        String races = count(reading.races().size(), "race") + " and "
                + count(reading.tables().size(), "table");
        if (!reading.lists().isEmpty() && !tellsRaces(reading)) {
            return count(reading.lists().size(), "list") + " of marks";
        }
        String tracks = "the tracks of " + count(reading.trackings().size(), "race");
        if (tellsRaces(reading)) {
            return reading.trackings().isEmpty() ? races : races + ", and " + tracks;
        }
        return reading.trackings().isEmpty() ? count(reading.reviews().size(), "row") + " to decide about" : tracks;
    }

    private void say(ImportReport report, boolean tellsRaces) {
        List<String> parts = new ArrayList<>();
        if (tellsRaces) {
            parts.add("%s added, %d corrected, %d unchanged; %s added or corrected, %d unchanged; %s"
                    .formatted(
                            count(report.added().size(), "race"),
                            report.corrected().size(),
                            report.unchanged(),
                            count(report.tables().size(), "table"),
                            report.tablesUnchanged(),
                            count(report.rows(), "row")));
        }
        if (!report.trackings().isEmpty() || report.trackingsUnchanged() > 0) {
            parts.add("tracks of %s added or corrected, %d unchanged"
                    .formatted(count(report.trackings().size(), "race"), report.trackingsUnchanged()));
        }
        if (!report.lists().isEmpty() || report.listsUnchanged() > 0) {
            parts.add("%s of marks added or corrected, %d unchanged%s"
                    .formatted(
                            count(report.lists().size(), "list"),
                            report.listsUnchanged(),
                            tellsRaces ? "" : "; " + count(report.rows(), "mark")));
        }
        if (parts.isEmpty()) {
            parts.add(count(report.reviews(), "row") + " to decide about added");
        }
        console.out().println(String.join("; ", parts) + (report.kept() ? "" : " (dry run, nothing was kept)"));
        report.corrected()
                .forEach(version ->
                        console.out().println("%s: version %d".formatted(version.raceId(), version.version())));
        report.trackings().forEach(raceId -> console.out().println(raceId + ": positions of its runners"));
        if (report.reviews() > 0) {
            console.out()
                    .println(
                            count(report.reviews(), "row") + " kept out until somebody decides. See them: mile review");
        }
        console.out().flush();
    }
}
