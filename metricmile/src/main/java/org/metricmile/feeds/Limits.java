package org.metricmile.feeds;

/** How large a file may be. Beyond a limit it is refused with a clear error rather than read in part. */
final class Limits {

    /** A season of every race in the world with splits each 100 m fits. */
    static final long FILE_BYTES = 256L * 1024 * 1024;

    static final int ROWS = 2_000_000;

    static final int COLUMNS = 200;

    /** The longest citations of known sources have about 300 characters. */
    static final int CELL_CHARACTERS = 10_000;

    private Limits() {}
}
