package org.metricmile.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Race;
import org.metricmile.race.RaceSheet;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile show}: the results of a race, or its start list. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show the results of a race; before there are any, its start list.",
        footer = {
            "",
            "Examples:",
            "  mile show paris 2024 1500 men final",
            "  mile show OG2024-M-1500-F --as-known 2024-08-07"
        })
final class ShowCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @ArgGroup(exclusive = true)
    private final Edition edition = new Edition();

    /** Which of the versions of the race. */
    static final class Edition {

        @Option(
                names = "--as-known",
                paramLabel = "DATE",
                description = "As it was known at the end of that day; else as it stands now.")
        private @Nullable LocalDate asKnown;

        @Option(names = "--version-no", paramLabel = "N", description = "That version of it.")
        private @Nullable Integer number;

        @Option(
                names = "--versions",
                description = "List its versions: since when each was known, why it was made, what it changed.")
        private boolean all;
    }

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        if (edition.all) {
            choice.withRace((archive, sheet) -> new VersionList(archive, sheet).print(format, console));
            return;
        }
        choice.withRace((archive, sheet) -> {
            new ResultList(wanted(archive, sheet)).print(format, console);
            sayWhatWaits(archive, sheet.race().id());
        });
    }

    private RaceSheet wanted(Archive archive, RaceSheet now) {
        String raceId = now.race().id();
        if (edition.number != null) {
            int number = edition.number;
            return archive.findRace(raceId, number)
                    .orElseThrow(() ->
                            CommandException.notFound("%s has no version %d. See them all: mile show %s --versions"
                                    .formatted(raceId, number, raceId)));
        }
        if (edition.asKnown == null) {
            return now;
        }
        LocalDate day = edition.asKnown;
        now.race().date().map(DateInterval::first).filter(day::isBefore).ifPresent(first -> {
            throw CommandException.notFound("On %s %s had not been run: its date is %s".formatted(day, raceId, first));
        });
        return archive.findRaceAsKnown(raceId, day)
                .orElseThrow(() -> CommandException.notFound(
                        "Nothing was known of %s on %s. See since when its versions were: mile show %s --versions"
                                .formatted(raceId, day, raceId)));
    }

    private void sayWhatWaits(Archive archive, String raceId) {
        long waiting = archive.reviews().open().stream()
                .filter(open -> open.item().raceId().equals(raceId))
                .count();
        if (waiting > 0) {
            console.say("%s for a decision and %s not counted. See who may be meant: mile review"
                    .formatted(waiting == 1 ? "1 row waits" : waiting + " rows wait", waiting == 1 ? "is" : "are"));
        }
    }

    static String heading(Race race) {
        String date = race.date().map(known -> ", " + known).orElse("");
        return race.competition().name() + ", " + race.title() + date + " (" + race.id() + ")";
    }
}
