package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.feeds.Table;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.finishlynx.issues.CompetitorOfNoEvent;
import org.metricmile.feeds.finishlynx.issues.EventWithoutCompetitors;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** Reads {@code lynx.evt}: the line of an event, then those of its competitors, which begin with tab, blank or comma. */
final class EvtReader {

    private final LynxCells cells;
    private final List<ImportIssue> issues;
    private final List<EvtFile.Event> events = new ArrayList<>();
    private final List<LynxRow> competitors = new ArrayList<>();
    private Optional<LynxHeader> header = Optional.empty();
    private int headerLine;
    private boolean headerSeen;

    private EvtReader(LynxCells cells, List<ImportIssue> issues) {
        this.cells = cells;
        this.issues = issues;
    }

    static EvtFile read(Document document, SchFile schedule, List<ImportIssue> issues) throws UnreadableFileException {
        return new EvtReader(new LynxCells(document, schedule, issues), issues).read();
    }

    private EvtFile read() {
        for (Table.Row row : cells.rows()) {
            if (isCompetitor(row)) {
                competitor(row);
            } else {
                closeEvent();
                headerSeen = true;
                headerLine = row.line();
                header = cells.header(row);
            }
        }
        closeEvent();
        return new EvtFile(events);
    }

    private static boolean isCompetitor(Table.Row row) {
        String first = row.cells().get(0);
        return first.isEmpty() || Character.isWhitespace(first.charAt(0));
    }

    private void competitor(Table.Row row) {
        if (!headerSeen) {
            issues.add(new CompetitorOfNoEvent(cells.where(row)));
        } else if (header.isPresent()) {
            competitors.add(cells.competitor(placed(row)));
        }
    }

    /** Tab or blank stand for the empty place and its comma. */
    private static Table.Row placed(Table.Row row) {
        if (row.cells().get(0).isEmpty()) {
            return row;
        }
        List<String> shifted = new ArrayList<>(row.cells());
        shifted.add(0, "");
        return new Table.Row(row.line(), shifted);
    }

    private void closeEvent() {
        header.ifPresent(open -> {
            if (competitors.isEmpty()) {
                issues.add(new EventWithoutCompetitors(
                        cells.table().document() + ":" + headerLine, open.heat().toString()));
            }
            events.add(new EvtFile.Event(open, competitors, headerLine));
        });
        competitors.clear();
        header = Optional.empty();
    }
}
