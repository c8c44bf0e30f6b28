package org.metricmile.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.reconstruction.LikelyMoment;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.report.ReplayField;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.story.RaceFindings;

/** Runs the last lap of a race on record otherwise, where enough of it and of its runners is known. */
final class LastLapOnRecord {

    private static final int RACES = 300;
    private static final int ASKED = 6;
    private static final int MOST_WAYS = 40;

    /** With fewer of the field the rest would race for other places. */
    private static final double LEAST_SHARE_OF_FIELD = 0.75;

    private static final Distance LAP = Distance.ofMetres(400);

    private LastLapOnRecord() {}

    /**
     * The last lap of a race, run otherwise.
     *
     * @throws CommandException with what is missing, if too little is known
     */
    static LastLapOtherwise of(RaceFindings found, Archive archive, long seed) {
        RaceSheet sheet = found.sheet();
        String raceId = sheet.race().id();
        if (sheet.distance().isShorterThan(LAP.plus(LAP))) {
            throw CommandException.badData(raceId + " has no lap before the last, from which it could be run on");
        }
        List<RaceTrace> ways = ways(found);
        if (ways.isEmpty()) {
            throw CommandException.badData(
                    ("Too little of %s is on record to run it on from the last lap. Maybe import tracking, or splits of the whole"
                                    + " field every 100 m")
                            .formatted(raceId));
        }
        RaceField field = RaceField.of(archive, sheet);
        int all = field.known().size() + field.unknown().size();
        if (field.known().size() < LEAST_SHARE_OF_FIELD * all) {
            throw CommandException.badData(
                    ("Of %d runners of %s only %d have bests on record before the day, too few to run it on. Maybe import career"
                                    + " results with bests of earlier days")
                            .formatted(all, raceId, field.known().size()));
        }
        List<Entrant> entrants = field.entrants(true, seed, raceId);
        List<Athlete> running = entrants.stream().map(Entrant::athlete).toList();
        Distance bell = sheet.distance().minus(LAP);
        List<Athlete> asked = sheet.results().stream()
                .filter(result -> result.place().isPresent())
                .sorted((one, other) ->
                        Integer.compare(one.place().getAsInt(), other.place().getAsInt()))
                .map(Result::athlete)
                .filter(running::contains)
                .filter(athlete -> ways.get(0).passing(athlete, bell).isPresent())
                .limit(ASKED)
                .toList();
        if (asked.size() < 2) {
            throw CommandException.badData(
                    "Of %s nobody, or one runner only, has bests on record and is known to have passed %s, so nobody can be asked about"
                            .formatted(raceId, bell));
        }
        return LastLapOtherwise.of(
                found.race().course(),
                entrants,
                RaceField.habits(sheet.race().sex(), sheet.distance()),
                ways,
                kicks(found),
                asked,
                seed,
                RACES);
    }

    private static List<RaceTrace> ways(RaceFindings found) {
        if (ReplayField.isKnown(found.motion())) {
            return List.of(found.race().trace());
        }
        Optional<RaceEnsemble> ensemble = found.reconstruction().map(ReconstructedRace::ensemble);
        return ensemble.map(possible -> IntStream.range(0, Math.min(MOST_WAYS, possible.size()))
                        .mapToObj(possible::member)
                        .toList())
                .orElse(List.of());
    }

    private static Map<Athlete, Double> kicks(RaceFindings found) {
        Map<Athlete, Double> kicks = new LinkedHashMap<>();
        if (ReplayField.isKnown(found.motion())) {
            for (Moment moment : found.moments()) {
                if (moment.kind() == MomentKind.KICK) {
                    kicks.putIfAbsent(moment.athlete(), moment.fromMetres());
                }
            }
            return kicks;
        }
        List<LikelyMoment> likely =
                found.reconstruction().map(ReconstructedRace::moments).orElse(List.of());
        for (LikelyMoment moment : likely) {
            if (moment.kind() == MomentKind.KICK) {
                kicks.putIfAbsent(moment.athlete(), moment.atMetres().median());
            }
        }
        return kicks;
    }
}
