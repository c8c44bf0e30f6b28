package org.metricmile.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metricmile.race.ImportIssue;

/** The issues that were met in the versions of races. */
final class Issues {

    /** What makes two issues the same: not where they stand, for the same facts may stand in another document. */
    private record Gist(String kind, ImportIssue.Severity severity, String message) {

        static Gist of(ImportIssue issue) {
            return new Gist(issue.kind(), issue.severity(), issue.message());
        }
    }

    private final Map<Integer, Set<Gist>> known = new HashMap<>();

    Issues(Database database) {
        database.list(
                """
                select version_no, kind, severity, seen_at, message from race_issue
                union all
                select version_no, kind, severity, seen_at, message from reading_issue where version_no is not null
                """,
                row -> known.computeIfAbsent(row.getInt("version_no"), version -> new HashSet<>())
                        .add(Gist.of(RaceRow.issue(row))));
    }

    /** Those of the issues that are not stored with a version yet, each once. */
    List<ImportIssue> newOf(int versionNumber, List<ImportIssue> issues) {
        Set<Gist> seen = new HashSet<>(known.getOrDefault(versionNumber, Set.of()));
        List<ImportIssue> unknown = new ArrayList<>();
        for (ImportIssue issue : issues) {
            if (seen.add(Gist.of(issue))) {
                unknown.add(issue);
            }
        }
        return unknown;
    }
}
