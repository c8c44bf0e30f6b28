package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.analysis.moments.RunFigures;
import org.metricmile.athletics.Athlete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile moments}: what happened in a race, moment by moment. */
@Command(
        name = "moments",
        mixinStandardHelpOptions = true,
        description = {
            "Find what happened in a race, moment by moment: leads, passes, surges, kicks and more, with the evidence.",
            "Most needs the tracking of the race or times of the whole field."
        },
        footer = {
            "",
            "Examples:",
            "  mile moments EC2024-M-1500-F --kind kick",
            "  mile moments EC2024-M-1500-F --athlete ingebrigtsen --json",
            "  mile moments EC2024-M-1500-F --runners"
        })
final class MomentsCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind: lead_taken, pass, kick ...")
    private @Nullable String kind;

    @Option(
            names = "--athlete",
            paramLabel = "ATHLETE",
            description = "Only moments in which this athlete has part: id, or words of the name.")
    private @Nullable String athlete;

    @Option(
            names = "--runners",
            description = "Instead: what each run comes to, such as extra metres, shelter, top speed, the last 400 m.")
    private boolean runners;

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        Optional<MomentKind> wanted = Optional.ofNullable(kind).map(MomentsCommand::kind);
        if (runners && wanted.isPresent()) {
            throw CommandException.usage(
                    "--kind chooses moments, and --runners shows none; maybe leave one of them out");
        }
        if (runners) {
            choice.withRace((archive, sheet) -> printRunners(ReportFile.traced(sheet, archive)));
            return;
        }
        choice.withRace((archive, sheet) -> print(ReportFile.traced(sheet, archive), wanted));
    }

    private static MomentKind kind(String typed) {
        return Arrays.stream(MomentKind.values())
                .filter(each -> each.code().equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> CommandException.usage("--kind %s is no kind of moment; maybe one of %s"
                        .formatted(
                                typed,
                                Arrays.stream(MomentKind.values())
                                        .map(MomentKind::code)
                                        .collect(Collectors.joining(", ")))));
    }

    private void print(TracedRace race, Optional<MomentKind> wanted) {
        Optional<Athlete> of = Optional.ofNullable(athlete).map(typed -> AthleteSearch.in(race.sheet(), typed));
        List<Moment> moments = race.moments(race.motion()).stream()
                .filter(moment -> wanted.isEmpty() || moment.kind() == wanted.get())
                .filter(moment -> of.isEmpty()
                        || moment.athlete().equals(of.get())
                        || moment.others().contains(of.get()))
                .toList();
        if (format.isText()) {
            console.out().println(ShowCommand.heading(race.sheet().race()));
        }
        format.print(console.out(), () -> table(moments), () -> json(moments));
        if (moments.isEmpty()) {
            console.say(
                    race.sheet().race().mayMergeHeats() && race.tracking().isEmpty()
                            ? "No moment is told of this list: it may merge several heats, and times at the finish alone are no race."
                            : "No such moment is found in what is on record of this race.");
        }
    }

    private void printRunners(TracedRace race) {
        Optional<Athlete> of = Optional.ofNullable(athlete).map(typed -> AthleteSearch.in(race.sheet(), typed));
        List<RunFigures> figures = RunFigures.of(race.trace(), race.motion()).stream()
                .filter(own -> of.isEmpty() || own.athlete().equals(of.get()))
                .toList();
        if (format.isText()) {
            console.out().println(ShowCommand.heading(race.sheet().race()));
        }
        format.print(console.out(), () -> FiguresOfRuns.table(figures), () -> FiguresOfRuns.json(figures));
    }

    private static Table table(List<Moment> moments) {
        List<List<String>> rows = moments.stream()
                .map(moment -> List.of(
                        String.format(Locale.ROOT, "%.0f", moment.fromMetres()),
                        String.format(Locale.ROOT, "%.1f", moment.fromSeconds()),
                        moment.kind().code(),
                        moment.athlete().name(),
                        String.format(Locale.ROOT, "%.2f", moment.certainty()),
                        moment.provenance().name(),
                        String.join(" ", moment.evidence())))
                .toList();
        return new Table(
                List.of("metres", "seconds", "kind", "athlete", "certainty", "provenance", "evidence"),
                rows,
                Set.of(0, 1, 4));
    }

    private static JsonNode json(List<Moment> moments) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Moment moment : moments) {
            ObjectNode node = array.addObject();
            node.put("kind", moment.kind().code());
            node.put("athlete", moment.athlete().name());
            ArrayNode others = node.putArray("others");
            moment.others().forEach(other -> others.add(other.name()));
            node.put("fromMetres", rounded(moment.fromMetres()));
            node.put("toMetres", rounded(moment.toMetres()));
            node.put("fromSeconds", rounded(moment.fromSeconds()));
            node.put("toSeconds", rounded(moment.toSeconds()));
            node.put("certainty", rounded(moment.certainty()));
            node.put("provenance", moment.provenance().name());
            ObjectNode figures = node.putObject("figures");
            moment.figures().forEach((name, value) -> figures.put(name, rounded(value)));
            ObjectNode words = node.putObject("words");
            moment.words().forEach(words::put);
            ArrayNode evidence = node.putArray("evidence");
            moment.evidence().forEach(evidence::add);
        }
        return array;
    }

    /** Thousandths are finer than anything that is measured. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
