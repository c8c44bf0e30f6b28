package org.metricmile.report.commentary;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.records.careers.HeadToHead;
import org.metricmile.records.commentary.CommentatorsSheet;
import org.metricmile.records.commentary.FieldMeetings;
import org.metricmile.report.ChartNames;
import org.metricmile.report.commentary.SheetPart.Cell;
import org.metricmile.report.commentary.SheetPart.Column;
import org.metricmile.report.commentary.SheetPart.Kind;

/** Who of the field was ahead of whom. */
final class MeetingsPart {

    private MeetingsPart() {}

    static SheetPart of(CommentatorsSheet sheet) {
        FieldMeetings meetings = sheet.meetings();
        ChartNames names = new ChartNames(meetings.field());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Ahead \u2013 behind", Kind.NAME));
        meetings.field().forEach(athlete -> columns.add(new Column(names.of(athlete), Kind.NUMBER)));
        columns.add(new Column("all", Kind.NUMBER));
        return new SheetPart(
                "meetings",
                "Head to head in finals",
                "How often the athlete of the row was ahead of the one of the column, and how often behind, over any distance; a third"
                        + " number counts ties.",
                columns,
                meetings.field().stream()
                        .map(athlete -> row(athlete, meetings, names))
                        .toList());
    }

    private static List<Cell> row(Athlete athlete, FieldMeetings meetings, ChartNames names) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(names.of(athlete)));
        meetings.field()
                .forEach(other -> row.add(Cell.of(athlete.equals(other) ? "\u00b7" : score(athlete, other, meetings))));
        row.add(Cell.of(meetings.scoreAgainstAll(athlete)));
        return row;
    }

    private static String score(Athlete one, Athlete other, FieldMeetings meetings) {
        HeadToHead met = meetings.between(one, other);
        return met.encounters().isEmpty() ? "" : met.score();
    }
}
