package org.metricmile.feeds.isolynx;

import java.util.Arrays;

/** The columns of one runner as read: a value for each row, in millimetres, see {@link Millimetres}. */
final class TrackColumn {

    private final String printedName;
    private final String tag;
    private int[] x = new int[1024];
    private int[] y = new int[1024];
    private int[] path = new int[1024];
    private int rows;

    TrackColumn(String printedName, String tag) {
        this.printedName = printedName;
        this.tag = tag;
    }

    /** The name as printed, mostly the surname alone. */
    String printedName() {
        return printedName;
    }

    /** The number of the tag as printed, {@code ID 718}. */
    String tag() {
        return tag;
    }

    /** Begins a row in which nothing is known yet. */
    void beginRow() {
        if (rows == x.length) {
            x = Arrays.copyOf(x, 2 * rows);
            y = Arrays.copyOf(y, 2 * rows);
            path = Arrays.copyOf(path, 2 * rows);
        }
        x[rows] = Millimetres.EMPTY;
        y[rows] = Millimetres.EMPTY;
        path[rows] = Millimetres.EMPTY;
        rows++;
    }

    /** Forgets a row; those after it move up. */
    void drop(int row) {
        int after = rows - row - 1;
        System.arraycopy(x, row + 1, x, row, after);
        System.arraycopy(y, row + 1, y, row, after);
        System.arraycopy(path, row + 1, path, row, after);
        rows--;
    }

    void setX(int millimetres) {
        x[rows - 1] = millimetres;
    }

    void setY(int millimetres) {
        y[rows - 1] = millimetres;
    }

    void setPath(int millimetres) {
        path[rows - 1] = millimetres;
    }

    int x(int row) {
        return x[row];
    }

    int y(int row) {
        return y[row];
    }

    /** Millimetres along the measured line as the file prints them. */
    int path(int row) {
        return path[row];
    }

    /** Whether a row holds a place; systems print zeros where they have none. */
    boolean hasPlace(int row) {
        return x[row] > Millimetres.UNREADABLE && y[row] > Millimetres.UNREADABLE && (x[row] != 0 || y[row] != 0);
    }

    boolean hasPath(int row) {
        return path[row] > Millimetres.UNREADABLE;
    }
}
