package org.metricmile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.analysis.TracedRace;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.LearntWinModel;
import org.metricmile.simulation.RunnerChances;
import org.metricmile.simulation.WinRiver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile river}: who was how likely to win, from mark to mark of a race on record. */
@Command(
        name = "river",
        mixinStandardHelpOptions = true,
        description = {
            "Tell the chances to win and of a medal through a race on record: at each 100 m those by where everybody"
                    + " was, how fast, and with how much left.",
            "From each mark the race is run on many times; how, is a model. Place and gap alone have a say too."
        },
        footer = {
            "",
            "Examples:",
            "  mile river OG2024-M-1500-F",
            "  mile river OG2024-M-1500-F --at 1200m --runs 2000 --json"
        })
final class RiverCommand implements Runnable {

    private static final int FEWEST_RUNS = 20;
    static final int MOST_RUNS = 100_000;

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(
            names = "--at",
            paramLabel = "MARK",
            description = "Only from this mark, in metres (1200m); may be given several times. Else every 100 m.")
    private List<String> at = List.of();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How many races are run on from each mark, 20 to 100000; default 400.")
    private int runs = 400;

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        if (runs < FEWEST_RUNS || runs > MOST_RUNS) {
            throw CommandException.usage("--runs " + runs + " is not 20 to 100000; maybe 400");
        }
        choice.withRace(this::tell);
    }

    private void tell(Archive archive, RaceSheet sheet) {
        RaceField.requireOutdoors(sheet);
        TracedRace race = ReportFile.traced(sheet, archive);
        at.forEach(text -> mark(race, text));
        KnownRace.requireKnownOrReconstructable(race);
        RaceField field = RaceField.of(archive, sheet);
        field.requireMostlyKnown(sheet.race().id());
        KnownRace known = KnownRace.of(race, seed);
        WinRiver river = known.river(field, marks(known), runs, seed);
        print(sheet, river);
    }

    private List<Double> marks(KnownRace known) {
        String id = known.race().sheet().race().id();
        List<Double> marks = known.marksMetres();
        if (marks.isEmpty()) {
            throw CommandException.badData("At no 100 m of %s are times of most of the field known.".formatted(id));
        }
        if (at.isEmpty()) {
            return marks;
        }
        return at.stream().map(text -> mark(known, text)).distinct().sorted().toList();
    }

    private static double mark(KnownRace known, String text) {
        Distance mark = mark(known.race(), text);
        if (!known.isKnownAt(mark)) {
            throw CommandException.badData("At %s of %s times of most of the field are not known; maybe at %s"
                    .formatted(
                            mark,
                            known.race().sheet().race().id(),
                            known.marksMetres().stream().map("%.0fm"::formatted).collect(Collectors.joining(", "))));
        }
        return mark.inMetres();
    }

    private static Distance mark(TracedRace race, String text) {
        return RestOnRecord.mark("--at", text, race.sheet().distance(), race.course());
    }

    private void print(RaceSheet sheet, WinRiver river) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
        }
        format.print(console.out(), () -> table(river), () -> RiverJson.of(sheet, river));
        RaceField.cautions(sheet).forEach(console::say);
        if (!river.likeTheOthers().isEmpty()) {
            console.say("Taken to be like the others, since no bests are on record: %d of the field."
                    .formatted(river.likeTheOthers().size()));
        }
        if (format.isText()) {
            double from = LearntWinModel.tellsFromMetres(sheet.distance());
            if (river.marks().get(0).metres() < from) {
                console.say(
                        "Before %.0f m win and medal are not known to tell more than an equal chance for everybody: %s."
                                .formatted(from, LearntWinModel.whyNotBefore(sheet.distance())));
            }
            console.say(
                    switch (river.way()) {
                        case TRACKED -> "Where everybody was is measured.";
                        case SPLITS ->
                            "Where everybody was is known by times at marks; places across the track are drawn.";
                        case RECONSTRUCTED ->
                            "Where everybody was is reconstructed, with what is known of the whole race: these are"
                                    + " chances of races as they may have been; place, and behind in seconds, are means of these.";
                    });
            double weight = LearntWinModel.of(sheet.distance()).simulated();
            console.say(
                    weight > 0
                            ? "Of win and medal simulated races have %.0f %% of the weight, place and gap the rest."
                                    .formatted(100 * weight)
                            : "Win and medal are by place and gap: over this distance simulated races were not shown"
                                    + " to tell more.");
            console.say(
                    "sim. %% is by simulated races alone, gap %% by place and gap alone. %d races run on from each mark, seed %d; s.e. is the Monte Carlo error, not that of the model."
                            .formatted(river.races(), river.seed()));
        }
    }

    private static Table table(WinRiver river) {
        List<List<String>> rows = new ArrayList<>();
        for (WinRiver.AtMark mark : river.marks()) {
            for (RunnerChances chance : mark.runners()) {
                rows.add(List.of(
                        Distance.ofMetres(mark.metres()).metres(),
                        chance.athlete().name(),
                        String.format(Locale.ROOT, "%.0f", chance.place()),
                        String.format(Locale.ROOT, "%.1f", chance.gapSeconds()),
                        percent(chance.win()),
                        percent(chance.medal()),
                        percent(chance.simulated()),
                        percent(chance.simulatedError()),
                        percent(chance.byPlaceAndGap())));
            }
        }
        return new Table(
                List.of("metres", "athlete", "place", "behind", "win %", "medal %", "sim. %", "s.e.", "gap %"),
                rows,
                Set.of(0, 2, 3, 4, 5, 6, 7, 8));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
