package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.isolynx.issues.NamesOutOfStep;
import org.metricmile.feeds.isolynx.issues.NoPathDist;
import org.metricmile.feeds.isolynx.issues.NoPositionColumns;
import org.metricmile.feeds.isolynx.issues.OtherColumns;
import org.metricmile.race.ImportIssue;

/**
 * What the columns of a track file hold, told by its headings: a line of tags, a line of names, and a line that begins
 * with {@code Time} and repeats {@code X,Y,Speed,Accel,Distance,PathDist,ToRail} for each runner.
 */
final class TrackHeading {

    static final int X = 1;
    static final int Y = 2;
    static final int PATH = 3;

    private static final String USUAL = "Time,X,Y,Speed,Accel,Distance,PathDist,ToRail";
    private static final int USUAL_COLUMNS = 7;
    private static final int MOST_COLUMNS = 2000;

    private final List<TrackColumn> columns = new ArrayList<>();
    private final int[] roles;
    private final TrackColumn[] owners;
    private boolean withPath;

    private TrackHeading(int count) {
        this.roles = new int[count];
        this.owners = new TrackColumn[count];
    }

    /** Whether a line is the one with the headings. */
    static boolean isHeading(String line) {
        return line.toLowerCase(Locale.ROOT).replace("\"", "").strip().matches("time\\s*[,;\\t]\\s*x\\s*[,;\\t].*");
    }

    static char separator(String headingLine) {
        for (char candidate : new char[] {';', '\t'}) {
            if (headingLine.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    /** Reads the headings; names and tags are the lines above, empty where there are none. */
    static TrackHeading of(
            String document, int line, String headingLine, String nameLine, String tagLine, List<ImportIssue> issues)
            throws UnreadableFileException {
        char separator = separator(headingLine);
        List<String> headings = cells(headingLine, separator);
        if (headings.size() > MOST_COLUMNS) {
            throw new UnreadableFileException("%s has %d columns, more than the %d that are read."
                    .formatted(document, headings.size(), MOST_COLUMNS));
        }
        TrackHeading heading = new TrackHeading(headings.size());
        String where = document + ":" + line;
        heading.group(headings, cells(nameLine, separator), cells(tagLine, separator), where, issues);
        if (heading.columns.isEmpty()) {
            throw new UnreadableFileException(
                    "%s has no runner with columns X and Y. Expected %s,X,Y...".formatted(where, USUAL));
        }
        if (!heading.withPath) {
            issues.add(new NoPathDist(where));
        }
        return heading;
    }

    private void group(
            List<String> headings, List<String> names, List<String> tags, String where, List<ImportIssue> issues) {
        boolean otherColumnsTold = false;
        int from = 1;
        while (from < headings.size()) {
            int to = from + 1;
            while (to < headings.size()
                    && !isOneOf(headings.get(to), "x")
                    && !startsAnotherName(names, from, to, headings)) {
                to++;
            }
            if (to - from != USUAL_COLUMNS && !otherColumnsTold) {
                issues.add(new OtherColumns(where, to - from));
                otherColumnsTold = true;
            }
            add(headings, names, tags, from, to, where, issues);
            from = to;
        }
    }

    /** A runner whose X is missing begins where the name changes, if that is where another group would begin. */
    private static boolean startsAnotherName(List<String> names, int from, int to, List<String> headings) {
        return to - from >= USUAL_COLUMNS - 1
                && !cell(names, to).equals(cell(names, from))
                && isOneOf(headings.get(to), "y");
    }

    private void add(
            List<String> headings,
            List<String> names,
            List<String> tags,
            int from,
            int to,
            String where,
            List<ImportIssue> issues) {
        String name = cell(names, from);
        int x = find(headings, from, to, "x");
        int y = find(headings, from, to, "y");
        if (x < 0 || y < 0) {
            issues.add(new NoPositionColumns(where, name));
            return;
        }
        String other = cell(names, to - 1);
        if (!other.equals(name)) {
            issues.add(new NamesOutOfStep(where, name, other));
            return;
        }
        TrackColumn column = new TrackColumn(name, cell(tags, from));
        columns.add(column);
        set(x, X, column);
        set(y, Y, column);
        int path = find(headings, from, to, "pathdist");
        if (path >= 0) {
            set(path, PATH, column);
            withPath = true;
        }
    }

    private void set(int index, int role, TrackColumn column) {
        roles[index] = role;
        owners[index] = column;
    }

    private static int find(List<String> headings, int from, int to, String wanted) {
        for (int i = from; i < to; i++) {
            if (isOneOf(headings.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOneOf(String heading, String wanted) {
        return heading.toLowerCase(Locale.ROOT).replace(" ", "").equals(wanted);
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    private static List<String> cells(String line, char separator) {
        return Arrays.stream(line.split(String.valueOf(separator), -1))
                .map(cell -> cell.replace("\"", "").strip())
                .toList();
    }

    List<TrackColumn> columns() {
        return columns;
    }

    boolean withPath() {
        return withPath;
    }

    /** The last column that is read. */
    int lastRead() {
        int last = 0;
        for (int i = 0; i < roles.length; i++) {
            last = roles[i] > 0 ? i : last;
        }
        return last;
    }

    /** {@link #X}, {@link #Y}, {@link #PATH} or 0 for a column that is not read. */
    int role(int index) {
        return index < roles.length ? roles[index] : 0;
    }

    /** Puts a value in its place in the row that was begun last. */
    void put(int index, int millimetres) {
        TrackColumn column = owners[index];
        switch (roles[index]) {
            case X -> column.setX(millimetres);
            case Y -> column.setY(millimetres);
            default -> column.setPath(millimetres);
        }
    }
}
