package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.feeds.SheetHeading;
import org.metricmile.feeds.Table;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.finishlynx.issues.FileNameAgainstHeader;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** Reads a result file: the line of the event, then a line for each competitor. */
final class LifReader {

    private static final Pattern FILE_NAME = Pattern.compile("(\\d{3})-(\\d)-(\\d{2})(?!\\d).*");

    /**
     * A result file as read.
     *
     * @param file its content
     * @param heading what its comment lines say of race and meet
     */
    record Read(LifFile file, SheetHeading heading) {}

    private LifReader() {}

    /** Empty if it does not tell which race it is of; an issue says so then. */
    static Optional<Read> read(Document document, SchFile schedule, List<ImportIssue> issues)
            throws UnreadableFileException {
        LynxCells cells = new LynxCells(document, schedule, issues);
        if (cells.rows().isEmpty()) {
            throw new UnreadableFileException(
                    document.name() + " is empty. Expected a line with event, round, heat and name of the event.");
        }
        SheetHeading heading = SheetHeading.of(cells.table(), issues);
        Optional<LynxHeader> header = cells.header(cells.rows().get(0));
        if (header.isEmpty()) {
            return Optional.empty();
        }
        checkName(document.name(), header.get().heat(), cells.where(cells.rows().get(0)), issues);
        List<LynxRow> rows = new ArrayList<>();
        for (Table.Row row : cells.rows().subList(1, cells.rows().size())) {
            rows.add(cells.competitor(row));
        }
        List<String> comments = cells.table().comments().stream()
                .map(comment -> comment.cell(0))
                .toList();
        return Optional.of(new Read(new LifFile(comments, header.get(), rows), heading));
    }

    private static void checkName(String name, LynxHeat heat, String where, List<ImportIssue> issues) {
        Matcher numbers = FILE_NAME.matcher(name);
        if (!numbers.matches()) {
            return;
        }
        boolean same = Integer.parseInt(numbers.group(1)) == heat.event()
                && Integer.parseInt(numbers.group(2)) == heat.round()
                && Integer.parseInt(numbers.group(3)) == heat.heat();
        if (!same) {
            issues.add(new FileNameAgainstHeader(where, name, heat.toString()));
        }
    }
}
