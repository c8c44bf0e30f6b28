package org.metricmile.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.RunFigures;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.timeline.Timeline;
import org.metricmile.story.timeline.TimelineEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile moments}: what happened in a race, moment by moment. */
@Command(
        name = "moments",
        mixinStandardHelpOptions = true,
        description = {
            "Find what happened in a race, moment by moment: leads, passes, surges, kicks and more, with the evidence.",
            "Most needs the tracking of the race or times of the whole field. A race known in part is drawn as often as its report draws it,"
                    + " which takes as long; what is inferred has its probability, and what reports tell stands beside it."
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

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

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
        if (runners && kind != null) {
            throw CommandException.usage(
                    "--kind chooses moments, and --runners shows none; maybe leave one of them out");
        }
        choice.withRace((archive, sheet) -> {
            TracedRace race = ReportFile.traced(sheet, archive);
            if (runners) {
                printRunners(race);
            } else {
                print(race, archive);
            }
        });
    }

    private void print(TracedRace race, Archive archive) {
        Optional<String> wanted = Optional.ofNullable(kind).map(typed -> ListOfMoments.kind(typed, race.sheet()));
        Optional<Athlete> of = asked(race);
        RaceFindings found =
                RaceFindings.of(race, ReportFile.sameEvent(race.sheet().race(), archive));
        if (ReportFile.isKnownInPart(found)
                && wanted.map(ListOfMoments::mayBeInferred).orElse(true)) {
            console.say(
                    "This race is known in part: whole races that agree with what is known are drawn first, as for its report.");
            found = ReportFile.withReconstruction(found, seed);
        }
        List<TimelineEntry> entries = Timeline.of(found).all().stream()
                .filter(entry -> wanted.isEmpty() || entry.happening().kind().equals(wanted.get()))
                .filter(entry -> of.isEmpty() || entry.happening().isOf(of.get()))
                .toList();
        printHeading(race);
        format.print(
                console.out(),
                () -> format.isCsv() ? ListOfMoments.csv(entries) : ListOfMoments.table(entries),
                () -> ListOfMoments.json(entries));
        if (entries.isEmpty()) {
            console.say(
                    race.sheet().race().mayMergeHeats() && race.tracking().isEmpty()
                            ? "No moment is told of this list: it may merge several heats, and times at the finish alone are no race."
                            : "No such moment is found in what is on record of this race.");
        }
    }

    private Optional<Athlete> asked(TracedRace race) {
        return Optional.ofNullable(athlete).map(typed -> AthleteSearch.in(race.sheet(), typed));
    }

    private void printHeading(TracedRace race) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(race.sheet().race()));
        }
    }

    private void printRunners(TracedRace race) {
        Optional<Athlete> of = asked(race);
        List<RunFigures> figures = RunFigures.of(race.trace(), race.motion()).stream()
                .filter(own -> of.isEmpty() || own.athlete().equals(of.get()))
                .toList();
        printHeading(race);
        format.print(console.out(), () -> FiguresOfRuns.table(figures), () -> FiguresOfRuns.json(figures));
    }
}
