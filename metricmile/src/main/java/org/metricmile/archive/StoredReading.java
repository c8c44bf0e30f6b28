package org.metricmile.archive;

import java.time.Instant;
import java.util.List;
import org.metricmile.race.ImportIssue;

/**
 * One import that brought something new.
 *
 * @param recordedAt when it was
 * @param reason why, in the words of the person who imported it
 * @param documents names of the documents that were read
 * @param issues oddities that belong to no race
 */
record StoredReading(Instant recordedAt, String reason, List<String> documents, List<ImportIssue> issues) {

    StoredReading {
        documents = List.copyOf(documents);
        issues = List.copyOf(issues);
    }
}
