package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.SplitTable;
import org.metricmile.analysis.SuspectTimes.SuspectTime;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile splits}: times and positions along a race. */
@Command(
        name = "splits",
        mixinStandardHelpOptions = true,
        description = {
            "Show times and positions along a race, as the sources give them.",
            "With --every, also what tracking measured, and what can be computed between known times, marked as interpolated."
        },
        footer = {"", "Examples:", "  mile splits EC2024-M-1500-F", "  mile splits EC2024-M-1500-F --every 400 --csv"})
final class SplitsCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(
            names = "--every",
            paramLabel = "METRES",
            description = "Show every runner at equal steps, and at the finish.")
    private @Nullable Integer everyMetres;

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    /** One line of the answer. */
    private record Line(
            Optional<Athlete> athlete,
            Distance at,
            Optional<ElapsedTime> time,
            OptionalInt position,
            boolean shared,
            String provenance) {}

    @Override
    public void run() {
        if (everyMetres != null && everyMetres <= 0) {
            throw CommandException.usage("--every " + everyMetres + " is not a step in metres; maybe 100, 200 or 400");
        }
        choice.withRace((archive, sheet) -> print(ReportFile.traced(sheet, archive)));
    }

    private void print(TracedRace race) {
        RaceSheet sheet = race.sheet();
        List<Line> lines = everyMetres == null ? asRead(sheet) : atSteps(race, everyMetres);
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
        }
        format.print(console.out(), () -> table(lines), () -> json(lines));
        if (lines.isEmpty()) {
            console.say("No splits of this race are on record.");
        }
        for (SuspectTime suspect : race.suspects()) {
            console.say("Suspect: %s at %s: %s."
                    .formatted(
                            suspect.split().time().orElseThrow(),
                            suspect.split().at(),
                            suspect.reason()));
        }
    }

    private static List<Line> asRead(RaceSheet sheet) {
        List<Line> lines = new ArrayList<>();
        for (Split split : sheet.splits()) {
            lines.add(new Line(
                    split.runner(),
                    split.at(),
                    split.time(),
                    split.position(),
                    split.positionShared(),
                    split.provenance().name()));
        }
        lines.sort(Comparator.comparing(Line::at)
                .thenComparingInt(line -> line.position().orElse(Integer.MAX_VALUE))
                .thenComparing(line -> line.time().map(ElapsedTime::thousandths).orElse(Long.MAX_VALUE)));
        return lines;
    }

    private static List<Line> atSteps(TracedRace race, int everyMetres) {
        List<Distance> marks = SplitTable.marksEvery(
                Distance.ofMetres(everyMetres), race.sheet().distance());
        SplitTable table = SplitTable.of(race.trace(), marks);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            for (SplitTable.Row row : table.rows()) {
                SplitTable.Cell cell = row.cells().get(i);
                if (cell.passing().isPresent() || cell.position().isPresent()) {
                    lines.add(new Line(
                            Optional.of(row.runner()),
                            marks.get(i),
                            cell.passing().map(Passing::time),
                            cell.position(),
                            cell.positionShared(),
                            cell.passing()
                                    .map(Passing::provenance)
                                    .or(cell::positionProvenance)
                                    .map(Provenance::name)
                                    .orElseThrow()));
                }
            }
        }
        return lines;
    }

    private static Table table(List<Line> lines) {
        List<List<String>> rows = lines.stream()
                .map(line -> List.of(
                        line.at().metres(),
                        position(line),
                        line.athlete().map(Athlete::name).orElse("(leader)"),
                        line.time().map(ElapsedTime::toString).orElse(""),
                        line.provenance()))
                .toList();
        return new Table(List.of("metres", "position", "athlete", "time", "provenance"), rows, Set.of(0, 1, 3));
    }

    private static String position(Line line) {
        return line.position().isPresent() ? line.position().getAsInt() + (line.shared() ? "=" : "") : "";
    }

    private static JsonNode json(List<Line> lines) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Line line : lines) {
            ObjectNode node = array.addObject();
            node.put("athlete", line.athlete().map(Athlete::name).orElse(null));
            node.put("distanceMetres", line.at().inMetres());
            node.put("seconds", line.time().map(ElapsedTime::inSeconds).orElse(null));
            node.put(
                    "precisionSeconds",
                    line.time()
                            .map(ElapsedTime::precision)
                            .map(Precision::inSeconds)
                            .orElse(null));
            node.put("position", line.position().isPresent() ? line.position().getAsInt() : null);
            node.put("provenance", line.provenance());
        }
        return array;
    }
}
