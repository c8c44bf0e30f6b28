package org.metricmile.archive;

import java.time.Instant;

/**
 * A table of facts in its latest version.
 *
 * @param name lower case with underscores, {@code career_results}
 * @param version counted from 1
 * @param rows how many rows it has
 * @param document name of the document it was read from
 * @param recordedAt when this version was imported
 */
record StoredTable(String name, int version, int rows, String document, Instant recordedAt) {}
