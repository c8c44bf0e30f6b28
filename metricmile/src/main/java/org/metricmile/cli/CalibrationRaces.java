package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.TracedRace;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.calibration.Gathered;
import org.metricmile.calibration.KnownField;
import org.metricmile.calibration.RaceFigures;
import org.metricmile.calibration.RaceRoles;
import org.metricmile.feeds.Formats;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Tracking;
import org.metricmile.simulation.Population;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/** The races of the list of calibration, as the archive and a folder of tracks know them. */
final class CalibrationRaces {

    private final Archive archive;
    private final Map<Sex, CareerOnRecord> careers = new EnumMap<>(Sex.class);
    private final RaceRoles roles;
    private final Map<String, Tracking> tracks;
    private final List<String> missing = new ArrayList<>();

    private CalibrationRaces(Archive archive, RaceRoles roles, Map<String, Tracking> tracks) {
        this.archive = archive;
        this.roles = roles;
        this.tracks = tracks;
    }

    /** @throws CommandException if the folder cannot be read */
    static CalibrationRaces of(Archive archive, RaceRoles roles, @Nullable Path folder) {
        Map<String, Tracking> tracks = new HashMap<>();
        if (folder != null) {
            if (!Files.isDirectory(folder)) {
                throw CommandException.notFound("There is no folder " + folder + " with tracks");
            }
            try {
                for (Tracking tracking :
                        Formats.read(folder, Knowledge.of(archive)).trackings()) {
                    tracks.put(tracking.raceId(), tracking);
                }
            } catch (IOException unreadable) {
                throw CommandException.badData(folder + " cannot be read: " + unreadable.getMessage());
            }
        }
        return new CalibrationRaces(archive, roles, tracks);
    }

    /** Races of the list that the archive does not hold, or of whose field too few are known; after what asks for them. */
    List<String> missing() {
        return missing;
    }

    /** The fields to be raced, by population. */
    Map<Population, List<KnownField>> fields(RaceRoles.Use use, long seed) {
        Map<Population, List<KnownField>> fields = new EnumMap<>(Population.class);
        for (String id : roles.races(use, RaceRoles.Taken.FIELD)) {
            Optional<RaceSheet> sheet = archive.findRace(id);
            if (sheet.isEmpty()) {
                missing.add(id);
                continue;
            }
            try {
                KnownField field = field(sheet.get(), seed);
                fields.computeIfAbsent(field.population(), added -> new ArrayList<>())
                        .add(field);
            } catch (CommandException tooLittle) {
                missing.add(id);
            }
        }
        return fields;
    }

    private KnownField field(RaceSheet sheet, long seed) {
        RaceField known = raceField(sheet);
        return new KnownField(
                sheet.race().id(),
                Population.of(sheet.race().sex(), sheet.distance()),
                new Course(Oval.STANDARD_400, sheet.distance()),
                known.withBests(seed, sheet.race().id()),
                bests(known, sheet.distance()));
    }

    private RaceField raceField(RaceSheet sheet) {
        return RaceField.of(careers.computeIfAbsent(sheet.race().sex(), sex -> CareerOnRecord.of(archive, sex)), sheet);
    }

    private static Map<String, Double> bests(RaceField field, Distance distance) {
        Map<String, Double> bests = new HashMap<>();
        field.known()
                .forEach(ability -> ability.bests().stream()
                        .filter(best -> best.mark().distance().equals(distance))
                        .forEach(best -> bests.put(
                                ability.athlete().id(), best.mark().mark().inSeconds())));
        return bests;
    }

    /** The figures of the races as they were run, by population. */
    Map<Population, Gathered> figures(RaceRoles.Use use) {
        Map<Population, Gathered> figures = new EnumMap<>(Population.class);
        for (String id : roles.races(use, RaceRoles.Taken.FIGURES)) {
            Optional<RaceSheet> found = archive.findRace(id);
            if (found.isEmpty()) {
                missing.add(id);
                continue;
            }
            RaceSheet sheet = found.get();
            Optional<Tracking> tracking = Optional.ofNullable(tracks.get(id)).or(() -> archive.findTracking(id));
            TracedRace race = TracedRace.of(sheet, tracking);
            RaceFigures own = tracking.isPresent()
                    ? RaceFigures.of(race.trace(), race.motion())
                    : RaceFigures.ofTimes(race.trace());
            if (sheet.race().date().isPresent()) {
                own.against(bests(raceField(sheet), sheet.distance()));
            }
            Population population = Population.of(sheet.race().sex(), sheet.distance());
            figures.computeIfAbsent(population, Gathered::new).add(own);
        }
        return figures;
    }
}
