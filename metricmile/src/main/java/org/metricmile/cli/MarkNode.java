package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
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
        node.put("where", mark.meeting().place());
        node.put("competitionId", mark.meeting().id().isEmpty() ? null : mark.meeting().id());
        if (mark.place().isPresent()) {
            node.put("place", mark.place().getAsInt());
        } else {
            node.putNull("place");
        }
        node.put("state", state.words());
        node.put("markId", mark.id());
        desk.sources(mark).forEach(source -> node.withArray("sources").add(told(source)));
    }

    /** What is known of a mark, where anything is. */
    static String state(Ruling.State state) {
        return state == Ruling.State.UNRULED ? "" : state.words();
    }

    static String sources(Performance mark, RecordDesk desk) {
        List<Source> sources = desk.sources(mark);
        return sources.stream().map(MarkNode::told).distinct().collect(Collectors.joining("; "));
    }

    private static String told(Source source) {
        return source.citation().isEmpty() ? source.place() : source.citation();
    }

    static String place(Performance mark) {
        return mark.place().isPresent() ? String.valueOf(mark.place().getAsInt()) : "";
    }
}
