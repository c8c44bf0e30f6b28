package org.metricmile.race;

import java.util.List;
import java.util.stream.Stream;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.MarkList;

/**
 * What was read from one file or folder.
 *
 * @param documents the raw documents; every fact names the one it was read from
 * @param races with the oddities met in each
 * @param tables facts beside the races
 * @param trackings positions of the runners of races that are known or among these
 * @param reviews rows that a person has to decide about
 * @param lists lists of marks
 * @param issues oddities that belong to no race
 */
public record Reading(
        List<Document> documents,
        List<RaceSheet> races,
        List<FactTable> tables,
        List<Tracking> trackings,
        List<ReviewItem> reviews,
        List<MarkList> lists,
        List<ImportIssue> issues) {

    public Reading {
        documents = List.copyOf(documents);
        races = List.copyOf(races);
        tables = List.copyOf(tables);
        trackings = List.copyOf(trackings);
        reviews = List.copyOf(reviews);
        lists = List.copyOf(lists);
        issues = List.copyOf(issues);
    }

    /** A reading without tracking and without rows to decide about. */
    public Reading(List<Document> documents, List<RaceSheet> races, List<FactTable> tables, List<ImportIssue> issues) {
        this(documents, races, tables, List.of(), List.of(), List.of(), issues);
    }

    /** A reading without lists of marks. */
    public Reading(
            List<Document> documents,
            List<RaceSheet> races,
            List<FactTable> tables,
            List<Tracking> trackings,
            List<ReviewItem> reviews,
            List<ImportIssue> issues) {
        this(documents, races, tables, trackings, reviews, List.of(), issues);
    }

    /** The same reading with more rows to decide about and more oddities. */
    public Reading withMore(List<ReviewItem> moreReviews, List<ImportIssue> moreIssues) {
        return new Reading(
                documents,
                races,
                tables,
                trackings,
                Stream.concat(reviews.stream(), moreReviews.stream()).toList(),
                lists,
                Stream.concat(issues.stream(), moreIssues.stream()).toList());
    }
}
