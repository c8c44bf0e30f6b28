package org.metricmile.feeds;

/**
 * How large what is read may be. Beyond a limit it is refused with a clear error rather than read in part;
 * {@code docs/reference/limits.md} gives the reasons.
 */
public final class Limits {

    /** Of one file. A season of every championship in the world with splits each 100 m fits. */
    public static final int FILE_BYTES = 64 * 1024 * 1024;

    /** Of all files of one reading together, and of a zip file before and after it is unpacked. */
    public static final int READING_BYTES = 2 * FILE_BYTES;

    /** Of one table. */
    public static final int ROWS = 1_000_000;

    /** Of one table; a track of 24 runners has 170. */
    public static final int COLUMNS = 200;

    /** Of one cell. The longest line of known sources has 451. */
    public static final int CELL_CHARACTERS = 4000;

    /** Of a column's name that is looked at more closely. */
    static final int HEADING_CHARACTERS = 100;

    /** Lines that begin with # in one table. */
    static final int COMMENT_LINES = 1000;

    /** Digits of a number that is compared with another. */
    static final int DIGITS = 20;

    /** Issues of one kind that are kept of one reading; the rest are counted. */
    public static final int ISSUES_OF_A_KIND = 5000;

    /** Files in one folder, and files and folders in one zip file. The largest meetings have some 500 races. */
    public static final int FOLDER_FILES = 5000;

    /** Folders within folders of a zip file. */
    static final int ZIP_DEPTH = 10;

    /** How often a file may be larger than it is in the zip file; texts shrink to a third or a twentieth. */
    static final int ZIP_RATIO = 100;

    /** Smaller files may shrink as they will. */
    static final int ZIP_RATIO_FROM_BYTES = 1024 * 1024;

    private Limits() {}
}
