package org.metricmile.race;

import java.util.List;
import org.metricmile.athletics.FactTable;

/**
 * What was read from one file or folder.
 *
 * @param documents the raw documents; every fact names the one it was read from
 * @param races with the oddities met in each
 * @param tables facts beside the races
 * @param trackings positions of the runners of races that are known or among these
 * @param reviews rows that a person has to decide about
 * @param issues oddities that belong to no race
 */
public record Reading(
        List<Document> documents,
        List<RaceSheet> races,
        List<FactTable> tables,
        List<Tracking> trackings,
        List<ReviewItem> reviews,
        List<ImportIssue> issues) {

    public Reading {
        documents = List.copyOf(documents);
        races = List.copyOf(races);
        tables = List.copyOf(tables);
        trackings = List.copyOf(trackings);
        reviews = List.copyOf(reviews);
        issues = List.copyOf(issues);
    }

    /** A reading without tracking and without rows to decide about. */
    public Reading(List<Document> documents, List<RaceSheet> races, List<FactTable> tables, List<ImportIssue> issues) {
        this(documents, races, tables, List.of(), List.of(), issues);
    }
}
