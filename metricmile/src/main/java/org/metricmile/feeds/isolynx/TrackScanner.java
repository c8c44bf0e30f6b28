package org.metricmile.feeds.isolynx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.isolynx.issues.TruncatedRows;
import org.metricmile.feeds.isolynx.issues.UnreadablePositions;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/**
 * Reads the bytes of a track file. Of its cells three in seven are wanted, and they are plain numbers: they are read where they
 * stand and not cut out as texts first.
 */
final class TrackScanner {

    static final String EXPECTED =
            "three heading lines (tags, names, and Time,X,Y,Speed,Accel,Distance,PathDist,ToRail)";

    private static final int HEADING_LINES = 10;
    private static final int MOST_ROWS = 200_000;

    /** Rows times runners: 40 runners over 10,000 m have 720,000. Each takes twelve bytes, even where its row is cut. */
    private static final int MOST_POSITIONS = 5_000_000;

    private final String name;
    private final byte[] bytes;
    private final List<ImportIssue> issues;
    private final RowTimes times;
    private char separator = ',';
    private int at;
    private int line;
    private int truncated;
    private int firstTruncated;
    private int unreadable;
    private int firstUnreadable;
    private String unreadableExample = "";

    private TrackScanner(Document document, List<ImportIssue> issues) {
        this.name = document.name();
        this.bytes = document.bytes();
        this.issues = issues;
        this.times = new RowTimes(name);
    }

    /**
     * Reads a file to its end.
     *
     * @throws UnreadableFileException if it has no headings of a track file, or is beyond a limit
     */
    static TrackTable scan(Document document, List<ImportIssue> issues) throws UnreadableFileException {
        return new TrackScanner(document, issues).scan();
    }

    private TrackTable scan() throws UnreadableFileException {
        requireText();
        TrackHeading heading = heading();
        while (at < bytes.length) {
            row(heading, (byte) separator);
            if (times.count() > MOST_ROWS) {
                throw new UnreadableFileException(
                        "%s has more than %d rows, which is five hours. Maybe split it.".formatted(name, MOST_ROWS));
            }
            if ((long) times.count() * heading.columns().size() > MOST_POSITIONS) {
                throw new UnreadableFileException("%s has more than %d positions of %d runners. Maybe split it."
                        .formatted(name, MOST_POSITIONS, heading.columns().size()));
            }
        }
        times.outlier().ifPresent(row -> heading.columns().forEach(column -> column.drop(row)));
        report();
        return new TrackTable(name, times.milliseconds(), heading.columns(), heading.withPath());
    }

    private void requireText() throws UnreadableFileException {
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] == 0) {
                throw new UnreadableFileException(
                        name + " is not a text file of single bytes. Maybe save it as UTF-8.");
            }
        }
    }

    private TrackHeading heading() throws UnreadableFileException {
        List<String> above = new ArrayList<>(List.of("", ""));
        while (at < bytes.length && line < HEADING_LINES) {
            int start = at;
            int end = endOfLine();
            String text = text(start, end);
            if (TrackHeading.isHeading(text)) {
                separator = TrackHeading.separator(text);
                return TrackHeading.of(
                        name, line, text, above.get(above.size() - 1), above.get(above.size() - 2), issues);
            }
            above.add(text);
        }
        throw new UnreadableFileException(name + " is no track file of IsoLynx. Expected " + EXPECTED + ".");
    }

    private String text(int start, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException otherBytes) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
    }

    /** Goes on to the next line and answers where this one ends. */
    private int endOfLine() {
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        int end = at > 0 && bytes[at - 1] == '\r' ? at - 1 : at;
        at = Math.min(bytes.length, at + 1);
        line++;
        return end;
    }

    private void row(TrackHeading heading, byte separator) {
        int cell = at;
        int end = endOfLine();
        cell = Math.min(cell, end);
        if (isBlank(cell, end)) {
            return;
        }
        int next = endOfCell(cell, end, separator);
        if (!times.add(text(cell, next), line)) {
            return;
        }
        heading.columns().forEach(TrackColumn::beginRow);
        int last = heading.lastRead();
        int index = 0;
        while (next < end && index < last) {
            cell = next + 1;
            next = endOfCell(cell, end, separator);
            index++;
            if (heading.role(index) > 0) {
                int millimetres = Millimetres.read(bytes, cell, next);
                heading.put(index, millimetres);
                countUnreadable(millimetres, cell, next);
            }
        }
        if (index < last) {
            firstTruncated = truncated++ == 0 ? line : firstTruncated;
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private int endOfCell(int from, int end, byte separator) {
        int to = from;
        while (to < end && bytes[to] != separator) {
            to++;
        }
        return to;
    }

    private void countUnreadable(int millimetres, int from, int to) {
        if (millimetres == Millimetres.UNREADABLE && unreadable++ == 0) {
            firstUnreadable = line;
            unreadableExample = text(from, Math.min(to, from + 40));
        }
    }

    private void report() {
        times.report(issues);
        if (unreadable > 0) {
            issues.add(new UnreadablePositions(name + ":" + firstUnreadable, unreadable, unreadableExample));
        }
        if (truncated > 0) {
            issues.add(new TruncatedRows(name + ":" + firstTruncated, truncated));
        }
    }
}
