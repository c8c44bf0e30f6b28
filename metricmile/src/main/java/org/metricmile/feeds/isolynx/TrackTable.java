package org.metricmile.feeds.isolynx;

import java.util.List;

/** A track file as read: times and the columns of each runner. */
final class TrackTable {

    private final String document;
    private final int[] milliseconds;
    private final List<TrackColumn> columns;
    private final boolean withPath;

    /**
     * A table.
     *
     * @param milliseconds time of each row, strictly increasing
     * @param withPath whether the file has PathDist
     */
    TrackTable(String document, int[] milliseconds, List<TrackColumn> columns, boolean withPath) {
        this.document = document;
        this.milliseconds = milliseconds;
        this.columns = List.copyOf(columns);
        this.withPath = withPath;
    }

    String document() {
        return document;
    }

    int rows() {
        return milliseconds.length;
    }

    int milliseconds(int row) {
        return milliseconds[row];
    }

    List<TrackColumn> columns() {
        return columns;
    }

    boolean withPath() {
        return withPath;
    }
}
