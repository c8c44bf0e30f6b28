package org.metricmile.archive;

import java.util.ArrayList;
import java.util.List;

/** What SQLite itself finds wrong with the file, and rows that name others that are not there. */
final class FileCheck {

    /** Findings of a kind that are told one by one; whoever has more needs a backup, not a longer list. */
    private static final int TOLD = 100;

    private static final String PLACE = "file";

    private FileCheck() {}

    static List<Finding> run(Database database) {
        List<Finding> findings = new ArrayList<>();
        try {
            database.list("pragma integrity_check(" + TOLD + ")", row -> row.getString(1)).stream()
                    .filter(answer -> !answer.equals("ok"))
                    .forEach(answer -> findings.add(
                            new Finding(PLACE, "SQLite finds \"" + answer.strip() + "\"; maybe restore a backup")));
        } catch (ArchiveException failure) {
            findings.add(new Finding(PLACE, String.valueOf(failure.getMessage())));
        }
        List<String> orphans = database.list(
                "pragma foreign_key_check",
                row -> "row %s of %s names a row of %s that is not there"
                        .formatted(row.getString(2), row.getString(1), row.getString(3)));
        orphans.stream().limit(TOLD).forEach(orphan -> findings.add(new Finding(PLACE, orphan)));
        if (orphans.size() > TOLD) {
            findings.add(new Finding(
                    PLACE,
                    (orphans.size() - TOLD) + " more rows name rows that are not there; maybe restore a backup"));
        }
        return findings;
    }
}
