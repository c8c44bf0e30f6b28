package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.Tracking;

/** Reads files and says what looked odd in them. */
final class Reads {

    private Reads() {}

    static Reading read(Path path, Known known) {
        try {
            return Formats.read(path, known);
        } catch (UnreadableFileException e) {
            throw CommandException.badData(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CommandException.badData(path + " cannot be read: " + e.getMessage());
        }
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

    static String line(ImportIssue issue) {
        String severity = switch (issue.severity()) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
        return severity + ": " + issue.where() + ": " + issue.message();
    }
}
