package org.metricmile.feeds.finishlynx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the rows of a result file are named to a person who has to decide about them: as printed, and of rows that print
 * the same which of how many, so that each has a decision of its own. Where a later edition has more or fewer of them,
 * nobody can say which is which, and they wait anew.
 */
final class RowLabels {

    private final Map<Integer, String> byLine = new HashMap<>();

    /** Names the rows of one file. */
    RowLabels(List<LynxRow> rows) {
        Map<String, Integer> totals = new HashMap<>();
        rows.forEach(row -> totals.merge(row.printed(), 1, Integer::sum));
        Set<String> taken = new HashSet<>(totals.keySet());
        Map<String, Integer> counts = new HashMap<>();
        for (LynxRow row : rows) {
            int total = totals.getOrDefault(row.printed(), 1);
            byLine.put(row.line(), total == 1 ? row.printed() : numbered(row.printed(), total, counts, taken));
        }
    }

    private static String numbered(String printed, int total, Map<String, Integer> counts, Set<String> taken) {
        String label = "%s [%d of %d]".formatted(printed, counts.merge(printed, 1, Integer::sum), total);
        // a row may print what another is named here
        while (!taken.add(label)) {
            label += "'";
        }
        return label;
    }

    /** The name of a row of the file. */
    String of(LynxRow row) {
        return byLine.getOrDefault(row.line(), row.printed());
    }
}
