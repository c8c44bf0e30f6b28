package org.metricmile.feeds.finishlynx;

import java.util.List;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.RaceSheet;

/** Writes the start list of a race. */
public final class EvtWriter {

    private EvtWriter() {}

    /** The start list; those without a start list but with a result are not entered. */
    public static EvtFile write(RaceSheet sheet) {
        List<LynxRow> competitors =
                sheet.startList().stream().map(entry -> row(sheet, entry)).toList();
        return new EvtFile(List.of(new EvtFile.Event(header(sheet.race()), competitors, 0)));
    }

    /** The race does not know its number at the meet: it is event 1, and the heat that its round says. */
    static LynxHeader header(Race race) {
        LynxHeat heat = new LynxHeat(1, 1, Math.max(1, race.round().number().orElse(1)));
        return LynxHeader.of(heat, EventName.of(race), race.event().distance().metres());
    }

    private static LynxRow row(RaceSheet sheet, StartListEntry entry) {
        String printed = sheet.findResult(entry.athlete())
                .map(Result::printedName)
                .orElse(entry.athlete().name());
        String[] name = lastAndFirst(printed);
        return new LynxRow(
                "",
                entry.bib(),
                lane(entry),
                name[0],
                name[1],
                entry.team().isEmpty() ? entry.nation().code() : entry.team(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                entry.team().isEmpty() ? "" : entry.nation().code(),
                Roster.OWN_ID + entry.athlete().id(),
                "",
                "",
                "",
                "",
                0);
    }

    static String lane(StartListEntry entry) {
        return entry.order().isPresent() ? String.valueOf(entry.order().getAsInt()) : "";
    }

    /** The last word of a name, and what stands before it; both together are the name again. */
    static String[] lastAndFirst(String name) {
        String stripped = name.strip();
        int blank = stripped.lastIndexOf(' ');
        return blank < 0
                ? new String[] {stripped, ""}
                : new String[] {
                    stripped.substring(blank + 1), stripped.substring(0, blank).strip()
                };
    }
}
