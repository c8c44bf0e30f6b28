package org.metricmile.feeds;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.metricmile.feeds.issues.MoreOfTheSame;
import org.metricmile.race.ImportIssue;

/**
 * The issues of one reading. The first {@link Limits#ISSUES_OF_A_KIND} of each kind are kept; later ones are counted, and
 * {@link #tellLeftOut} says how many there were. The lists of the races of a reading count together. Not thread safe.
 */
public final class KeptIssues extends AbstractList<ImportIssue> {

    /** How many of a kind were met, and the first that was not kept. */
    private static final class Met {
        private int number;
        private String firstLeftOut = "";
    }

    private final List<ImportIssue> kept = new ArrayList<>();
    private final Map<String, Met> metOfKind;

    /** An empty list for a new reading. */
    public KeptIssues() {
        this(new LinkedHashMap<>());
    }

    private KeptIssues(Map<String, Met> metOfKind) {
        this.metOfKind = metOfKind;
    }

    /** An empty list of the same reading, for one of its races. */
    public KeptIssues ofRace() {
        return new KeptIssues(metOfKind);
    }

    @Override
    public void add(int index, ImportIssue issue) {
        Met met = metOfKind.computeIfAbsent(issue.kind(), first -> new Met());
        met.number++;
        if (met.number <= Limits.ISSUES_OF_A_KIND) {
            kept.add(index, issue);
        } else if (met.number == Limits.ISSUES_OF_A_KIND + 1) {
            met.firstLeftOut = issue.where();
        }
    }

    /** Adds an issue for each kind of which some were left out. To be called once, when everything is read. */
    public void tellLeftOut() {
        metOfKind.forEach((kind, met) -> {
            int leftOut = met.number - Limits.ISSUES_OF_A_KIND;
            if (leftOut > 0) {
                kept.add(new MoreOfTheSame(met.firstLeftOut, kind, Limits.ISSUES_OF_A_KIND, leftOut));
            }
        });
    }

    @Override
    public boolean removeIf(Predicate<? super ImportIssue> unwanted) {
        return kept.removeIf(unwanted);
    }

    @Override
    public ImportIssue get(int index) {
        return kept.get(index);
    }

    @Override
    public int size() {
        return kept.size();
    }
}
