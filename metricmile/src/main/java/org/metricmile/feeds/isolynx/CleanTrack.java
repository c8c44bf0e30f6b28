package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.metricmile.race.TrackSamples;

/**
 * The positions of one runner that hang together. Left out are rows without a place; repeats of the last place, which
 * systems print while a tag is silent; and strays: of all ways through the positions that a runner can have run, the one
 * with most of them is kept.
 *
 * @param column whose they are
 * @param rows the rows of the file that are kept, ascending
 * @param placed the rows that hold a place other than the one before; those not kept are strays
 */
record CleanTrack(TrackColumn column, List<Integer> rows, List<Integer> placed) {

    /** No runner is faster than 12.5 m/s. */
    private static final double FASTEST_MM_PER_MS = 12.5;

    /** Tracking is good to 0.3 m; two positions may be off in opposite directions. */
    private static final double TOLERANCE_MM = 1000;

    /** Farther back than this many broken pieces no connection is looked for. */
    private static final int PIECES_BACK = 100;

    /** Positions that may be given up at the end of a piece: two seconds. */
    private static final int GIVEN_UP = 20;

    CleanTrack {
        rows = List.copyOf(rows);
        placed = List.copyOf(placed);
    }

    static CleanTrack of(TrackTable table, TrackColumn column) {
        int[] placed = placed(table, column);
        List<int[]> pieces = pieces(table, column, placed);
        List<Integer> rows = new ArrayList<>(placed.length);
        for (int[] piece : longestChain(table, column, placed, pieces)) {
            for (int i = piece[0]; i <= piece[1]; i++) {
                rows.add(placed[i]);
            }
        }
        return new CleanTrack(column, rows, Arrays.stream(placed).boxed().toList());
    }

    /** Rows with a place that is not the last one again. */
    private static int[] placed(TrackTable table, TrackColumn column) {
        int[] placed = new int[table.rows()];
        int count = 0;
        for (int row = 0; row < table.rows(); row++) {
            boolean again = row > 0 && column.x(row) == column.x(row - 1) && column.y(row) == column.y(row - 1);
            if (column.hasPlace(row) && !again) {
                placed[count++] = row;
            }
        }
        return Arrays.copyOf(placed, count);
    }

    private static List<int[]> pieces(TrackTable table, TrackColumn column, int[] placed) {
        List<int[]> pieces = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= placed.length; i++) {
            if (i == placed.length || !isReachable(table, column, placed[i - 1], placed[i])) {
                pieces.add(new int[] {first, i - 1});
                first = i;
            }
        }
        return pieces;
    }

    private static boolean isReachable(TrackTable table, TrackColumn column, int from, int to) {
        double apart = Math.hypot((double) column.x(to) - column.x(from), (double) column.y(to) - column.y(from));
        return apart <= FASTEST_MM_PER_MS * (table.milliseconds(to) - table.milliseconds(from)) + TOLERANCE_MM;
    }

    /**
     * The chain of pieces with most positions. A track that lagged and catches up, or runs off before it jumps back, is not
     * reachable from its last positions; those are given up if the next piece is reachable from one a little before.
     */
    private static List<int[]> longestChain(TrackTable table, TrackColumn column, int[] placed, List<int[]> pieces) {
        int[] best = new int[pieces.size()];
        int[] before = new int[pieces.size()];
        int[] cut = new int[pieces.size()];
        int end = -1;
        for (int i = 0; i < pieces.size(); i++) {
            int reached = 0;
            before[i] = -1;
            for (int j = Math.max(0, i - PIECES_BACK); j < i; j++) {
                int last = lastBefore(table, column, placed, pieces.get(j), placed[pieces.get(i)[0]]);
                int kept = best[j] - (pieces.get(j)[1] - last);
                if (last >= 0 && kept > reached) {
                    reached = kept;
                    before[i] = j;
                    cut[i] = last;
                }
            }
            best[i] = reached + pieces.get(i)[1] - pieces.get(i)[0] + 1;
            end = end < 0 || best[i] > best[end] ? i : end;
        }
        List<int[]> chain = new ArrayList<>();
        int last = end < 0 ? -1 : pieces.get(end)[1];
        for (int i = end; i >= 0; i = before[i]) {
            chain.add(0, new int[] {pieces.get(i)[0], last});
            last = cut[i];
        }
        return chain;
    }

    /** The last position of a piece from which a row is reachable; -1 if there is none among its last ones. */
    private static int lastBefore(TrackTable table, TrackColumn column, int[] placed, int[] piece, int row) {
        for (int i = piece[1]; i >= Math.max(piece[0], piece[1] - GIVEN_UP); i--) {
            if (isReachable(table, column, placed[i], row)) {
                return i;
            }
        }
        return -1;
    }

    /** The kept positions of some of the rows, with y negated where the coordinates are mirrored. */
    TrackSamples samples(TrackTable table, List<Integer> chosen, boolean mirrored) {
        int[] milliseconds = new int[chosen.size()];
        int[] x = new int[chosen.size()];
        int[] y = new int[chosen.size()];
        for (int i = 0; i < chosen.size(); i++) {
            int row = chosen.get(i);
            milliseconds[i] = table.milliseconds(row);
            x[i] = column.x(row);
            y[i] = mirrored ? -column.y(row) : column.y(row);
        }
        return new TrackSamples(milliseconds, x, y);
    }
}
