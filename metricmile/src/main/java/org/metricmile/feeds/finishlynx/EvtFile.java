package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.List;

/**
 * The start lists of a meet, {@code lynx.evt}.
 *
 * @param events in the order of the file
 */
public record EvtFile(List<Event> events) {

    /**
     * One race with those who are entered.
     *
     * @param header which race
     * @param competitors in the order of the file
     * @param line line of the header, counted from 1; it is not written
     */
    public record Event(LynxHeader header, List<LynxRow> competitors, int line) {

        public Event {
            competitors = List.copyOf(competitors);
        }
    }

    public EvtFile {
        events = List.copyOf(events);
    }

    /** The file as text; it reads back as the same start lists. Empty fields at the end of a line are not written. */
    public String text() {
        LynxText text = new LynxText();
        for (Event event : events) {
            text.shortRow(event.header().cells(), 4);
            event.competitors().forEach(competitor -> text.shortRow(cells(competitor), 6));
        }
        return text.toString();
    }

    /** Nobody has a place yet, and a line that begins with a comma is that of a competitor. */
    private static List<String> cells(LynxRow competitor) {
        List<String> cells = new ArrayList<>(competitor.cells());
        cells.set(0, "");
        return cells;
    }
}
