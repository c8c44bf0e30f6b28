package org.metricmile.race;

import java.util.List;
import org.metricmile.athletics.FactTable;

/**
 * What was read from one file or folder.
 *
 * @param documents the raw documents; every fact names the one it was read from
 * @param races with the oddities met in each
 * @param tables facts beside the races
 * @param issues oddities that belong to no race
 */
public record Reading(
        List<Document> documents, List<RaceSheet> races, List<FactTable> tables, List<ImportIssue> issues) {

    public Reading {
        documents = List.copyOf(documents);
        races = List.copyOf(races);
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
    }
}
