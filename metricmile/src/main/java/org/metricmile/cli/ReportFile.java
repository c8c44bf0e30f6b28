package org.metricmile.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Race;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.reconstruction.UnreconstructableRaceException;
import org.metricmile.records.background.RaceBackground;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.claims.Claims;
import org.metricmile.report.RaceReport;
import org.metricmile.report.ReplayField;
import org.metricmile.simulation.LearntWinModel;
import org.metricmile.simulation.TypicalRace;
import org.metricmile.story.RaceFindings;

/** Writes the report of a race to a file. */
final class ReportFile {

    private ReportFile() {}

    /** Writes to the file given, or to one named after the race in the current folder; returns which. */
    static Path write(RaceFindings found, @Nullable Path output) {
        Path file = output == null ? Path.of(RaceReport.fileName(found.sheet().race())) : output;
        try {
            // whole before the file is touched, so that a failure leaves an older report as it was
            ByteArrayOutputStream html = new ByteArrayOutputStream();
            RaceReport.write(found, html);
            Files.write(file, html.toByteArray());
        } catch (IOException e) {
            throw WriteFault.of("The report", file, e);
        }
        return file;
    }

    /** All that can be found out about a race of the archive. */
    static RaceFindings findings(RaceSheet sheet, Archive archive, long seed) {
        return findings(traced(sheet, archive), archive, seed);
    }

    /** All that can be found out about a race with the help of an archive. */
    static RaceFindings findings(TracedRace race, Archive archive, long seed) {
        RaceFindings found = RaceFindings.of(race, sameEvent(race.sheet().race(), archive));
        if (race.sheet().race().date().isPresent()) {
            CareerOnRecord careers =
                    CareerOnRecord.of(archive, race.sheet().race().sex());
            found = found.with(
                    RaceReserves.of(found.motion(), careers.before(race.sheet()), careers.dayOf(race.sheet()), seed));
        }
        return withReconstruction(withCareers(found, archive), seed);
    }

    /** With what careers and records tell of a race by what an archive holds; without it where no result of it has its day. */
    static RaceFindings withCareers(RaceFindings found, Archive archive) {
        FormBook book = FormBookOfArchive.with(archive, found.sheet());
        Race race = found.sheet().race();
        return book.careers().ofRace(race.id()).isEmpty()
                ? found
                : found.with(Claims.of(book, race)).with(RaceBackground.of(book, race));
    }

    /**
     * With the race as it may have been, where the field is known in part only and that can be told. Of results alone it is not: what
     * most races do would be told as if this one had.
     */
    static RaceFindings withReconstruction(RaceFindings found, long seed) {
        if (!isKnownInPart(found)) {
            return found;
        }
        try {
            return found.with(ReconstructedRace.of(found.sheet(), found.race().course(), seed));
        } catch (UnreconstructableRaceException tooLittle) {
            return found;
        }
    }

    /** Whether something is known of the way of a race, but not the whole field: what else happened has to be inferred. */
    static boolean isKnownInPart(RaceFindings found) {
        return !ReplayField.isKnown(found.motion()) && Reconstruction.isWayOnRecord(found.sheet());
    }

    /**
     * With a simulated race of the field and the chances through the race, where it is known who was where, and what most of the field
     * can run.
     *
     * @param races run from the gun, and on from each mark
     */
    static RaceFindings withChances(RaceFindings found, Archive archive, int races, long seed) {
        Optional<KnownRace> onTheWay = KnownRace.of(found);
        if (onTheWay.isEmpty()
                || RaceField.isShortTrack(found.sheet())
                || found.sheet().race().date().isEmpty()
                || found.sheet().distance().isLongerThan(Event.MILE)) {
            return found;
        }
        KnownRace known = onTheWay.get();
        double from = LearntWinModel.tellsFromMetres(found.sheet().distance());
        List<Double> marks =
                known.marksMetres().stream().filter(metres -> metres >= from).toList();
        RaceField field = RaceField.of(archive, found.sheet());
        if (!field.isMostlyKnown()) {
            return found;
        }
        RaceFindings simulated = found.with(TypicalRace.of(
                found.race().course(),
                field.everybody(seed, found.sheet().race().id()),
                field.likeTheOthers(),
                RaceField.habits(found.sheet().race().sex(), found.sheet().distance()),
                seed,
                races));
        return marks.isEmpty() ? simulated : simulated.with(known.river(field, marks, races, seed));
    }

    /** A race of the archive with the positions that are kept of it. */
    static TracedRace traced(RaceSheet sheet, Archive archive) {
        return TracedRace.of(sheet, archive.findTracking(sheet.race().id()));
    }

    /** Races of the archive of the same sex and event, among which a race is compared. */
    static List<RaceSheet> sameEvent(Race race, Archive archive) {
        return archive.findRaces(
                other -> other.sex() == race.sex() && other.event().equals(race.event()));
    }
}
