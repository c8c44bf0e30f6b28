package org.metricmile.cli;

import java.util.Comparator;
import java.util.List;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.planned.KnownKicks;

/** Runs the last lap of a race on record otherwise, where enough of it and of its runners is known. */
final class LastLapOnRecord {

    private static final int RACES = 300;
    private static final int ASKED = 6;

    private LastLapOnRecord() {}

    /**
     * The last lap of a race, run otherwise.
     *
     * @throws CommandException with what is missing, if too little is known
     */
    static LastLapOtherwise of(RaceFindings found, Archive archive, long seed) {
        RaceSheet sheet = found.sheet();
        RaceField.requireOutdoors(sheet);
        String raceId = sheet.race().id();
        Distance bell = LastLapOtherwise.bell(sheet.distance())
                .orElseThrow(() -> CommandException.badData(
                        raceId + " has no lap before the last, from which it could be run on"));
        KnownRace known = KnownRace.of(found)
                .orElseThrow(() -> CommandException.badData(
                        "Too little of the way of %s is on record to run it on, or to reconstruct it. Maybe import tracking, or splits of the whole field"
                                .formatted(raceId)));
        List<RaceTrace> ways = known.until(known.knownFrom(bell).inMetres());
        RaceField field = RaceField.of(archive, sheet);
        List<Entrant> entrants = field.everybody(seed, raceId);
        return LastLapOtherwise.of(
                found.race().course(),
                entrants,
                field.likeTheOthers(),
                RaceField.habits(sheet.race().sex(), sheet.distance()),
                ways,
                RestOnRecord.metres(kicks(found)),
                asked(sheet, ways.get(0), bell),
                seed,
                RACES);
    }

    /** The first of the race who are known to have passed the bell, by place; the first of them the winner. */
    private static List<Athlete> asked(RaceSheet sheet, RaceTrace way, Distance bell) {
        List<Athlete> placed = sheet.results().stream()
                .filter(result -> result.place().isPresent())
                .sorted(Comparator.comparingInt(result -> result.place().orElseThrow()))
                .map(Result::athlete)
                .toList();
        List<Athlete> asked = placed.stream()
                .filter(athlete -> way.passing(athlete, bell).isPresent())
                .limit(ASKED)
                .toList();
        if (asked.size() < 2) {
            throw CommandException.badData(
                    "Of %s nobody, or one runner only, has a place and is known to have passed %s, so"
                                    .formatted(sheet.race().id(), bell)
                            + " nobody can be asked about");
        }
        if (!asked.get(0).equals(placed.get(0))) {
            throw CommandException.badData(
                    "%s, who won %s, is not known to have passed %s, so nobody else can be asked about"
                            .formatted(placed.get(0).name(), sheet.race().id(), bell));
        }
        return asked;
    }

    private static KnownKicks kicks(RaceFindings found) {
        return found.reconstruction()
                .map(race -> KnownKicks.ofLikely(race.moments()))
                .orElseGet(() -> KnownKicks.of(found.moments()));
    }
}
