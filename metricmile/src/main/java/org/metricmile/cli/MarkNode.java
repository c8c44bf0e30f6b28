package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.metricmile.athletics.Source;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.Ruling;

/** A mark on record as commands print it. */
final class MarkNode {

    private MarkNode() {}

    static void fill(ObjectNode node, Performance mark, Ruling.State state, RecordDesk desk) {
        node.put("mark", mark.mark().toString());
        node.put("seconds", mark.mark().inSeconds());
        node.put("athlete", mark.athlete().name());
        node.put("athleteId", mark.athlete().id());
        node.put("nation", mark.nation().code());
        node.put("born", mark.born().map(LocalDate::toString).orElse(null));
        node.put("date", mark.date().toString());
        node.put("dayIsKnown", mark.isDayKnown());
        node.put("where", mark.meeting().place());
        node.put(
                "competitionId",
                mark.meeting().id().isEmpty() ? null : mark.meeting().id());
        if (mark.place().isPresent()) {
            node.put("place", mark.place().getAsInt());
        } else {
            node.putNull("place");
        }
        node.put("state", state.words());
        node.put("markId", mark.id());
        ArrayNode sources = node.putArray("sources");
        desk.sources(mark)
                .forEach(source -> sources.addObject()
                        .put("document", source.document())
                        .put("line", source.line())
                        .put("citation", source.citation().isEmpty() ? null : source.citation()));
    }

    /** The day, or {@code by} the last one on which it may have been run. */
    static String day(Performance mark) {
        return (mark.isDayKnown() ? "" : "by ") + mark.date();
    }

    /** What is known of a mark, where anything is. */
    static String state(Ruling.State state) {
        return state == Ruling.State.UNRULED ? "" : state.words();
    }

    static String sources(Performance mark, RecordDesk desk) {
        return desk.sources(mark).stream().map(Source::place).distinct().collect(Collectors.joining("; "));
    }

    static String place(Performance mark) {
        return mark.place().isPresent() ? String.valueOf(mark.place().getAsInt()) : "";
    }
}
