package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metricmile.feeds.Documents;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.issues.UnknownHeading;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.Tracking;

/** Reads files and says what looked odd in them. */
final class Reads {

    private static final int MISSPELT_TOLD = 5;

    private Reads() {}

    static Reading read(Path path, Known known) {
        try {
            return Formats.read(path, known);
        } catch (UnreadableFileException e) {
            throw CommandException.badData(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CommandException.badData(path + " cannot be read: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            throw outOfMemory(path, e);
        }
    }

    /** A file that tells how others are to be read. */
    static Document document(Path path) {
        try {
            return Documents.load(path);
        } catch (UnreadableFileException e) {
            throw CommandException.badData(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CommandException.badData(path + " cannot be read: " + e.getMessage());
        }
    }

    /** A file within the limits may still be too much for a small machine; what was begun is undone by then. */
    static CommandException outOfMemory(Path path, OutOfMemoryError cause) {
        CommandException told = CommandException.badData(
                "%s needs more memory than the %d MB that there are; nothing of it was kept. Maybe split it, or allow more: METRICMILE_JAVA_OPTS=-Xmx4g."
                        .formatted(path, Runtime.getRuntime().maxMemory() >> 20));
        told.addSuppressed(cause);
        return told;
    }

    static List<ImportIssue> issues(Reading reading) {
        List<ImportIssue> issues = new ArrayList<>(reading.issues());
        reading.races().stream().map(RaceSheet::issues).forEach(issues::addAll);
        reading.trackings().stream().map(Tracking::issues).forEach(issues::addAll);
        return issues;
    }

    /** Every issue on a line of its own. */
    static void sayIssues(Reading reading, Console console) {
        issues(reading).forEach(issue -> console.say(line(issue)));
    }

    /** How many issues of each kind. */
    static void sayCounts(List<ImportIssue> issues, Console console) {
        Map<String, Integer> counts = new TreeMap<>();
        issues.forEach(issue -> counts.merge(issue.severity() + " " + issue.kind(), 1, Integer::sum));
        counts.forEach((kind, count) -> console.say("  %5d  %s".formatted(count, kind)));
    }

    /** Lines whose key resembles a known one: what they say is missing everywhere, so a count would not do. */
    static void sayMisspelt(List<ImportIssue> issues, Console console) {
        issues.stream()
                .filter(issue -> issue instanceof UnknownHeading && issue.severity() == ImportIssue.Severity.WARNING)
                .limit(MISSPELT_TOLD)
                .forEach(issue -> console.say(line(issue)));
    }

    static String line(ImportIssue issue) {
        String severity = switch (issue.severity()) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
        return severity + ": " + issue.where() + ": " + issue.message();
    }
}
