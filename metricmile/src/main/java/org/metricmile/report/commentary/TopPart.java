package org.metricmile.report.commentary;

import java.util.List;
import org.metricmile.records.Performance;
import org.metricmile.records.TopLists.Ranked;
import org.metricmile.records.commentary.CommentatorsSheet;
import org.metricmile.report.commentary.SheetPart.Cell;
import org.metricmile.report.commentary.SheetPart.Column;
import org.metricmile.report.commentary.SheetPart.Kind;

/** The best of the event, each athlete once. */
final class TopPart {

    private static final int RANKS = 20;

    private static final List<Column> COLUMNS = List.of(
            new Column("Rank", Kind.NUMBER),
            new Column("Mark", Kind.NUMBER),
            new Column("Athlete", Kind.NAME),
            new Column("Where and when", Kind.TEXT));

    private TopPart() {}

    static SheetPart ofAllTime(CommentatorsSheet sheet) {
        return part(
                "all-time", "Best of all time in this archive", sheet.lists().allTime(RANKS), sheet);
    }

    static SheetPart ofSeason(CommentatorsSheet sheet) {
        return part(
                "season",
                "Best of %d in this archive".formatted(sheet.day().getYear()),
                sheet.lists().season(RANKS),
                sheet);
    }

    private static SheetPart part(String id, String title, List<Ranked> list, CommentatorsSheet sheet) {
        String empty = list.isEmpty() ? " No mark is on record." : "";
        return new SheetPart(
                id,
                title,
                "%s, each athlete once, before %s. Only marks that this archive holds.%s"
                        .formatted(
                                SheetText.capitalised(sheet.race().sex().word()) + "\u2019s "
                                        + sheet.race().event().name(),
                                SheetDay.of(sheet.day()),
                                empty),
                COLUMNS,
                list.stream().map(TopPart::row).toList());
    }

    private static List<Cell> row(Ranked ranked) {
        Performance mark = ranked.mark();
        return List.of(
                Cell.of(String.valueOf(ranked.rank())),
                Cell.of(mark.mark().toString()),
                Cell.of(
                        mark.athlete().name(),
                        mark.nation().isKnown() ? mark.nation().code() : ""),
                Cell.of(SheetDay.told(mark)));
    }
}
