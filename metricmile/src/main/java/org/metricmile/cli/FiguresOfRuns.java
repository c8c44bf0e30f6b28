package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.metricmile.analysis.moments.RunFigures;
import org.metricmile.report.ShownTime;

/** What the runs of a race come to, as {@code mile moments --runners} prints it. */
final class FiguresOfRuns {

    private static final int[] LAST_METRES = {100, 200, 300, 400};

    private FiguresOfRuns() {}

    /** One row for each runner; what is not known is an empty cell, and a tilde stands before computed times. */
    static Table table(List<RunFigures> figures) {
        List<String> columns = new ArrayList<>(
                List.of("athlete", "extra m", "extra s", "in shelter %", "followed at m", "top m/s", "even pace"));
        for (int metres : LAST_METRES) {
            columns.add("last " + metres);
        }
        return new Table(
                columns, figures.stream().map(FiguresOfRuns::row).toList(), Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    }

    private static List<String> row(RunFigures own) {
        OptionalDouble sheltered = own.shelteredShare();
        List<String> row = new ArrayList<>(List.of(
                own.athlete().name(),
                text("%.1f", own.extraMetres()),
                text("%.1f", own.extraSeconds()),
                text("%.0f", sheltered.isPresent() ? OptionalDouble.of(100 * sheltered.getAsDouble()) : sheltered),
                text("%.1f", own.gapMedianMetres()),
                text("%.1f", own.topSpeedMps()),
                text("%.1f", own.evenPace())));
        for (int metres : LAST_METRES) {
            row.add(find(own, metres).map(FiguresOfRuns::last).orElse(""));
        }
        return row;
    }

    /** As many decimals as the coarser of the two times has. */
    private static String last(RunFigures.Last last) {
        boolean computed = ShownTime.isComputed(last.from().provenance());
        int decimals = Math.min(2, last.from().precision().decimals());
        return (computed ? "~" : "") + String.format(Locale.ROOT, "%." + decimals + "f", last.seconds());
    }

    private static Optional<RunFigures.Last> find(RunFigures own, int metres) {
        return own.lasts().stream().filter(last -> last.metres() == metres).findFirst();
    }

    private static String text(String format, OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "";
    }

    static JsonNode json(List<RunFigures> figures) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (RunFigures own : figures) {
            ObjectNode node = array.addObject();
            node.put("athlete", own.athlete().name());
            node.put("athleteId", own.athlete().id());
            Thousandths.put(node, "extraMetres", own.extraMetres());
            Thousandths.put(node, "extraSeconds", own.extraSeconds());
            Thousandths.put(node, "shelteredShare", own.shelteredShare());
            Thousandths.put(node, "gapMedianMetres", own.gapMedianMetres());
            Thousandths.put(node, "topSpeedMps", own.topSpeedMps());
            Thousandths.put(node, "evenPace", own.evenPace());
            ArrayNode lasts = node.putArray("lasts");
            for (RunFigures.Last last : own.lasts()) {
                ObjectNode part = lasts.addObject();
                part.put("metres", last.metres());
                part.put("seconds", Thousandths.rounded(last.seconds()));
                part.put("provenance", last.from().provenance().name());
            }
        }
        return array;
    }
}
