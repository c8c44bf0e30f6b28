package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.metricmile.athletics.Distance;
import org.metricmile.feeds.MarkColumns.MarkColumn;
import org.metricmile.feeds.issues.ColumnsSwapped;
import org.metricmile.feeds.issues.ImplausibleSegment;
import org.metricmile.feeds.issues.MissingSplit;
import org.metricmile.feeds.issues.SplitsOutOfOrder;
import org.metricmile.race.ImportIssue;

/** What looks odd in the columns of a split sheet as a whole. */
final class SheetColumnChecks {

    private SheetColumnChecks() {}

    /** Reports each gap in a column that is otherwise filled. */
    static void missing(List<SheetRow> rows, List<MarkColumn> columns, List<ImportIssue> issues) {
        for (MarkColumn column : columns) {
            boolean used = rows.stream().anyMatch(row -> row.times().containsKey(column.at()));
            for (SheetRow row : rows) {
                if (used && row.unfinished().isEmpty() && !row.times().containsKey(column.at())) {
                    issues.add(new MissingSplit(row.source().place(), row.name(), column.at()));
                }
            }
        }
    }

    /**
     * Names neighbouring columns that look exchanged because most runners, and two at least, reach the later mark first,
     * in place of what is then odd in every row.
     */
    static void swapped(List<SheetRow> rows, List<MarkColumn> columns, String where, List<ImportIssue> issues) {
        List<MarkColumn> ascending = new ArrayList<>(columns);
        ascending.sort((one, other) -> one.at().compareTo(other.at()));
        for (int i = 1; i < ascending.size(); i++) {
            MarkColumn nearer = ascending.get(i - 1);
            MarkColumn farther = ascending.get(i);
            int both = 0;
            int reversed = 0;
            for (SheetRow row : rows) {
                SheetRow.Time first = row.times().get(nearer.at());
                SheetRow.Time second = row.times().get(farther.at());
                if (first != null && second != null) {
                    both++;
                    reversed += first.elapsed().compareTo(second.elapsed()) > 0 ? 1 : 0;
                }
            }
            if (reversed >= 2 && reversed * 2 > both) {
                dropConsequences(Set.of(nearer.at(), farther.at()), issues);
                issues.add(new ColumnsSwapped(where, nearer.heading(), farther.heading(), reversed, both));
            }
        }
    }

    private static void dropConsequences(Set<Distance> marks, List<ImportIssue> issues) {
        issues.removeIf(issue -> issue instanceof SplitsOutOfOrder order && marks.contains(order.later()));
        issues.removeIf(issue -> issue instanceof SplitsOutOfOrder order && marks.contains(order.earlier()));
        issues.removeIf(issue -> issue instanceof ImplausibleSegment segment && marks.contains(segment.from()));
        issues.removeIf(issue -> issue instanceof ImplausibleSegment segment && marks.contains(segment.to()));
    }
}
