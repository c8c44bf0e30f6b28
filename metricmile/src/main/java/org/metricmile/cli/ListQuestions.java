package org.metricmile.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.MarkList;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;
import org.metricmile.race.ReviewItem;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.WhoIsWho;

/** What lists that were read ask beside what is on record: who is meant by a name, and which of two sources is wrong. */
final class ListQuestions {

    private ListQuestions() {}

    /** The reading with rows to decide about, and with what its lists and the archive say against one another. */
    static Reading addTo(Reading reading, Archive archive) {
        if (reading.lists().isEmpty()) {
            return reading;
        }
        List<ListedMark> marks = reading.lists().stream()
                .map(MarkList::marks)
                .flatMap(List::stream)
                .toList();
        Map<ListedPerson, ListedMark> firstOf = new HashMap<>();
        marks.forEach(mark -> firstOf.putIfAbsent(mark.person(), mark));
        DeskOnRecord desk = DeskOnRecord.with(archive, marks);
        Set<String> documents = reading.lists().stream()
                .map(list -> list.source().document())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return reading.withMore(reviews(desk.who(), firstOf), issues(desk, firstOf, documents));
    }

    private static List<ReviewItem> reviews(WhoIsWho who, Map<ListedPerson, ListedMark> firstOf) {
        List<ReviewItem> reviews = new ArrayList<>();
        for (WhoIsWho.Question question : who.questions()) {
            ListedMark row = firstOf.get(question.person());
            if (row != null) {
                reviews.add(new ReviewItem(
                        ReviewItem.LISTS,
                        question.person().label(),
                        question.asPrinted(),
                        question.why(),
                        question.candidates().entrySet().stream()
                                .map(candidate -> new ReviewItem.Candidate(candidate.getKey(), candidate.getValue()))
                                .sorted((one, other) -> one.athlete()
                                        .id()
                                        .compareTo(other.athlete().id()))
                                .toList(),
                        row.source()));
            }
        }
        return reviews;
    }

    private static List<ImportIssue> issues(
            DeskOnRecord desk, Map<ListedPerson, ListedMark> firstOf, Set<String> documents) {
        List<ImportIssue> issues = new ArrayList<>();
        for (WhoIsWho.Joined joined : desk.who().joined()) {
            ListedMark row = firstOf.get(joined.person());
            if (row != null) {
                issues.add(new PersonJoined(
                        row.source().place(),
                        joined.person().label(),
                        joined.athlete().name(),
                        joined.athlete().id(),
                        joined.why()));
            }
        }
        for (RecordDesk.Difference difference : desk.desk().differences()) {
            Performance one = difference.one();
            Performance other = difference.other();
            boolean otherIsNew = documents.contains(other.source().document());
            if (otherIsNew || documents.contains(one.source().document())) {
                issues.add(new MarkDiffersFromRecord(
                        (otherIsNew ? other : one).source().place(),
                        otherIsNew ? other : one,
                        otherIsNew ? one : other));
            }
        }
        return issues;
    }

    /** A name of a list that was taken for somebody who is written otherwise elsewhere, or ran for another nation. */
    record PersonJoined(String where, String printed, String athlete, String athleteId, String why)
            implements ImportIssue {

        @Override
        public String message() {
            return "%s is %s (%s): %s.".formatted(printed, athlete, athleteId, why);
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** A mark that is another in another source, on the same day and over the same distance. */
    record MarkDiffersFromRecord(String where, Performance mark, Performance other) implements ImportIssue {

        @Override
        public String message() {
            return "%s ran %s on %s here, and %s by %s; both are kept. Maybe two races, or one of them is wrong."
                    .formatted(
                            mark.athlete().name(),
                            mark.mark(),
                            mark.date(),
                            other.mark(),
                            other.source().place());
        }
    }
}
