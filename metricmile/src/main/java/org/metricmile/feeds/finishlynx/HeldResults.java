package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReviewItem;

/**
 * Results on record that a row may replace about which nobody has decided yet: they stay in force until then, and while it
 * is left out.
 */
final class HeldResults {

    private final RaceSheet stored;
    private final List<Result> notRead;

    /**
     * What may be held of a race on record.
     *
     * @param matches all rows of the result file
     */
    HeldResults(RaceSheet stored, List<RowMatch> matches) {
        this.stored = stored;
        Set<Athlete> read =
                matches.stream().flatMap(match -> match.athlete().stream()).collect(Collectors.toSet());
        this.notRead = stored.results().stream()
                .filter(result -> !read.contains(result.athlete()))
                .toList();
    }

    /** An open row with those among its candidates who have a result on record under its name or bib. */
    RowMatch withHolders(RowMatch open) {
        List<ReviewItem.Candidate> candidates = new ArrayList<>(open.candidates());
        notRead.stream()
                .filter(result -> isOf(result, open.row()))
                .filter(result -> !isCandidate(result, open))
                .forEach(result -> candidates.add(
                        new ReviewItem.Candidate(result.athlete(), "has a result on record, same name or bib")));
        return RowMatch.open(open.row(), open.label(), open.why(), candidates);
    }

    /** The results that stay, in the order they are on record. */
    List<Result> of(List<RowMatch> matches) {
        return notRead.stream()
                .filter(result -> matches.stream().anyMatch(match -> isHeldBy(result, match)))
                .toList();
    }

    private boolean isHeldBy(Result result, RowMatch match) {
        return match.athlete().isEmpty() && (isCandidate(result, match) || isOf(result, match.row()));
    }

    private static boolean isCandidate(Result result, RowMatch match) {
        return match.candidates().stream()
                .anyMatch(candidate -> candidate.athlete().equals(result.athlete()));
    }

    private boolean isOf(Result result, LynxRow row) {
        boolean sameName = !row.name().isEmpty() && PrintedNames.isSame(result.printedName(), row.name());
        boolean sameBib = !row.id().isEmpty()
                && stored.startList().stream()
                        .anyMatch(entry -> entry.athlete().equals(result.athlete())
                                && entry.bib().equals(row.id()));
        return sameName || sameBib;
    }
}
