package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Race;
import org.metricmile.race.RaceSheet;
import org.metricmile.report.RaceReport;

/** Writes the report of a race to a file. */
final class ReportFile {

    private ReportFile() {}

    /** Writes to the file given, or to one named after the race in the current folder; returns which. */
    static Path write(RaceSheet sheet, Archive archive, @Nullable Path output) {
        Path file = output == null ? Path.of(name(sheet.race())) : output;
        try {
            Files.write(file, RaceReport.html(sheet, peers(sheet.race(), archive)));
        } catch (IOException e) {
            throw CommandException.badData("The report cannot be written to " + file + ": " + e.getMessage()
                    + ". Maybe choose another place with -o FILE");
        }
        return file;
    }

    /** Races of the archive that a race is compared with. */
    static List<RaceSheet> peers(Race race, Archive archive) {
        return archive.findRaces(other -> PaceAmongPeers.arePeers(race, other));
    }

    /** {@code paris-2024-men-1500m-final.html}. */
    static String name(Race race) {
        String where = race.competition().city().isEmpty()
                ? race.competition().name()
                : race.competition().city();
        String year = race.date().map(date -> " " + date.first().getYear()).orElse("");
        String event = race.event().isMile() ? "mile" : race.event().distance().metres() + "m";
        String words = Stream.of(where + year, race.sex().word(), event, race.round().name())
                .map(part -> Normalizer.normalize(part, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "") + ".html";
    }
}
