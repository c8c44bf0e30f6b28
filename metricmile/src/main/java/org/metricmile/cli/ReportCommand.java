package org.metricmile.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.TracedRace;
import org.metricmile.archive.Archive;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.story.RaceFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile report}: one race as one HTML file. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Write the report of a race of the archive, or of a split sheet, as one HTML file.",
        footer = {
            "",
            "Examples:",
            "  mile report paris 2024 1500 men final",
            "  mile report my-race.csv -o my-race.html"
        })
final class ReportCommand implements Runnable {

    /** The Monte Carlo error of a chance is 3 % at most. */
    static final int USUAL_RUNS = 200;

    @Parameters(
            arity = "1..*",
            paramLabel = "RACE|FILE",
            description = "Id or words of a race of the archive, or a split sheet (.csv).")
    private List<String> words = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; else named after the race, in this folder.")
    private @Nullable Path output;

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description =
                    "How many races are run from the gun, of which a typical one is shown, and on from each 100 m for the chances"
                            + " through the race, 0 to 100000; default " + USUAL_RUNS + ", 0 leaves both out.")
    private int runs = USUAL_RUNS;

    @Option(
            names = "--what-if",
            description =
                    "With who else could have won: the last lap run again with other decisions; some seconds more.")
    private boolean whatIf;

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        if (runs < 0 || runs > RiverCommand.MOST_RUNS) {
            throw CommandException.usage("--runs " + runs + " is not 0 to 100000; maybe 200");
        }
        WriteFault.requirePlace("The report", output);
        Path written;
        if (isFile()) {
            Path file = Path.of(words.get(0));
            written = archiveChoice.exists() ? fromFileAmongPeers(file) : fromFileAlone(file);
        } else {
            try (Archive archive = archiveChoice.openExisting()) {
                RaceSheet sheet = RaceChoice.find(archive, words);
                RaceFindings found = withChances(ReportFile.findings(sheet, archive, seed), archive);
                written = ReportFile.write(withOtherwise(found, archive), output);
            }
        }
        console.out().println(written);
        console.out().flush();
    }

    private Path fromFileAmongPeers(Path file) {
        try (Archive archive = archiveChoice.openExisting()) {
            RaceSheet sheet = fromFile(file, Knowledge.of(archive));
            return ReportFile.write(
                    withOtherwise(
                            withChances(ReportFile.findings(TracedRace.of(sheet), archive, seed), archive), archive),
                    output);
        }
    }

    private RaceFindings withOtherwise(RaceFindings found, Archive archive) {
        return whatIf ? found.with(LastLapOnRecord.of(found, archive, seed)) : found;
    }

    private RaceFindings withChances(RaceFindings found, Archive archive) {
        return runs == 0 ? found : ReportFile.withChances(found, archive, runs, seed);
    }

    private Path fromFileAlone(Path file) {
        if (whatIf) {
            throw CommandException.badData(
                    "Without an archive nothing says what the runners can run. Maybe make one: mile import");
        }
        TracedRace race = TracedRace.of(fromFile(file, Known.only(ReferenceTables.shipped())));
        return ReportFile.write(ReportFile.withReconstruction(RaceFindings.of(race, List.of()), seed), output);
    }

    private boolean isFile() {
        if (words.size() != 1) {
            return false;
        }
        String word = words.get(0);
        return Files.exists(Path.of(word)) || word.matches("(?i).*\\.(csv|tsv|txt)|.*[/\\\\].*");
    }

    private RaceSheet fromFile(Path file, Known known) {
        Reading reading = Reads.read(file, known);
        Reads.sayIssues(reading, console);
        if (reading.races().size() != 1) {
            throw CommandException.badData(
                    reading.races().isEmpty()
                            ? "No race could be read from " + file + "."
                            : file + " holds " + reading.races().size()
                                    + " races. Maybe import them, and report one: mile import " + file);
        }
        return reading.races().get(0);
    }
}
