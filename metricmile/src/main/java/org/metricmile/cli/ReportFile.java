package org.metricmile.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.analysis.TracedRace;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Race;
import org.metricmile.race.RaceSheet;
import org.metricmile.report.RaceReport;

/** Writes the report of a race to a file. */
final class ReportFile {

    private ReportFile() {}

    /** Writes to the file given, or to one named after the race in the current folder; returns which. */
    static Path write(TracedRace race, List<RaceSheet> peers, @Nullable Path output) {
        Path file = output == null ? Path.of(RaceReport.fileName(race.sheet().race())) : output;
        try {
            // whole before the file is touched, so that a failure leaves an older report as it was
            ByteArrayOutputStream html = new ByteArrayOutputStream();
            RaceReport.write(race, peers, html);
            Files.write(file, html.toByteArray());
        } catch (IOException e) {
            throw WriteFault.of("The report", file, e);
        }
        return file;
    }

    /** A race of the archive with the positions that are kept of it. */
    static TracedRace traced(RaceSheet sheet, Archive archive) {
        return TracedRace.of(sheet, archive.findTracking(sheet.race().id()));
    }

    /** Races of the archive that a race is compared with. */
    static List<RaceSheet> peers(Race race, Archive archive) {
        return archive.findRaces(other -> PaceAmongPeers.arePeers(race, other));
    }
}
