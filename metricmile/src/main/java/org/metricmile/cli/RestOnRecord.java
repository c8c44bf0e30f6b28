package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.TracedRace;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.reconstruction.LikelyMoments;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.RestOfRace;
import org.metricmile.simulation.WinRiver;
import org.metricmile.story.planned.KnownKicks;
import org.metricmile.track.Course;

/**
 * The rest of a race on record, from a mark on, ready to be run on.
 *
 * @param from the mark
 * @param way how the race up to there is known
 * @param field who ran, also those of whom no bests are on record
 * @param entrants everybody, with the plans that were given
 * @param course where
 * @param timesTo the last mark whose times tell where everybody was, in a race known by these; the first from the mark on at which most are
 *     known
 * @param soFar the race up to the mark, as it went or as it may have gone
 * @param kicks where everybody kicked, of whom it is known
 * @param rest as it was run from there
 */
record RestOnRecord(
        Distance from,
        WinRiver.Way way,
        RaceField field,
        List<Entrant> entrants,
        Course course,
        Distance timesTo,
        List<RaceTrace> soFar,
        KnownKicks kicks,
        RestOfRace rest) {

    /**
     * The rest of a race.
     *
     * @param mark in metres, as it was typed
     * @throws CommandException if it is no mark of the race, or too little is known
     */
    static RestOnRecord of(Archive archive, RaceSheet sheet, String mark, SimulationOptions options) {
        if (options.leaveOut()) {
            throw CommandException.usage("--leave-out cannot be with --from: up to there everybody was in the race."
                    + " Of whom no bests are on record is taken to be like the others");
        }
        String raceId = sheet.race().id();
        TracedRace race = ReportFile.traced(sheet, archive);
        Course course = race.course();
        Distance from = mark(mark, sheet.distance(), course);
        KnownRace known = KnownRace.of(race, options.seed());
        Distance timesTo = known.knownFrom(from);
        List<RaceTrace> soFar = known.until(timesTo.inMetres());
        KnownKicks kicks = kicks(known);
        RaceField field = RaceField.of(archive, sheet);
        List<Entrant> entrants =
                PlanFiles.applied(options.plans(), field.everybody(options.seed(), raceId), course, raceId);
        RestOfRace rest = RestOfRace.of(
                course,
                entrants,
                RaceField.habits(sheet.race().sex(), sheet.distance()),
                soFar,
                metres(kicks),
                from.inMetres(),
                options.seed());
        return new RestOnRecord(from, known.way(), field, entrants, course, timesTo, soFar, kicks, rest);
    }

    /**
     * Who is asked about.
     *
     * @throws CommandException if nobody or several are meant, or he is not known to have come by the mark
     */
    Athlete find(AskedAthlete asked, String raceId) {
        Athlete athlete = asked.in(entrants, raceId);
        if (soFar.stream().noneMatch(way -> way.passing(athlete, from).isPresent())) {
            throw CommandException.badData(
                    "%s is not known to have passed %s in %s".formatted(athlete.name(), from, raceId));
        }
        return athlete;
    }

    /** Where an athlete strikes as it was; empty if his kick is not known, or he has a plan. */
    Optional<StrikeAsItWas> strike(Athlete athlete) {
        return StrikeAsItWas.of(rest, kicks, athlete);
    }

    /** How it is known where everybody was, and where the athlete strikes, in sentences. */
    String words(Athlete athlete) {
        String known = switch (way) {
            case TRACKED -> "where everybody was is measured";
            case SPLITS ->
                "where everybody was is known by times at marks"
                        + (timesTo.equals(from) ? "" : ", the last of them at " + timesTo);
            case RECONSTRUCTED -> "where everybody was is reconstructed, with what is known of the whole race";
        };
        String strike = strike(athlete)
                .map(struck ->
                        " " + struck.words(athlete.name(), course.distance().inMetres()))
                .orElse(
                        rest.hasPlan(athlete)
                                ? ""
                                : " Where %s struck is not known: as it was, by habit.".formatted(athlete.name()));
        return "From %s on: %s.%s".formatted(from, known, strike);
    }

    void put(Athlete athlete, ObjectNode node) {
        node.put("metres", from.inMetres());
        node.put("way", way.name().toLowerCase(Locale.ROOT));
        if (way == WinRiver.Way.SPLITS) {
            node.put("timesToMetres", timesTo.inMetres());
        } else {
            node.putNull("timesToMetres");
        }
        strike(athlete)
                .ifPresentOrElse(
                        strike -> strike.put(node),
                        () -> node.putNull("strikeMetres").putNull("kick"));
    }

    /**
     * A mark between the end of lanes and the finish.
     *
     * @throws CommandException if it is none
     */
    private static Distance mark(String text, Distance finish, Course course) {
        double lanesEnd = course.lanesEndMetres();
        return Distance.parse(text.strip().replaceFirst("\\s*m$", ""))
                .filter(mark -> mark.isShorterThan(finish) && mark.inMetres() > lanesEnd)
                .orElseThrow(() ->
                        CommandException.usage("--from %s is no mark between %.0f m and the finish at %s; maybe %.0fm"
                                .formatted(text, lanesEnd, finish, finish.inMetres() - 300)));
    }

    private static KnownKicks kicks(KnownRace known) {
        TracedRace race = known.race();
        return known.ensemble()
                .map(possible -> KnownKicks.ofLikely(LikelyMoments.of(possible, race.course())))
                .orElseGet(() -> KnownKicks.of(race.moments(race.motion())));
    }

    /** Where the kick of each runner began, in metres run, of whom it is known; in a reconstruction the median of where it may have. */
    static Map<Athlete, Double> metres(KnownKicks known) {
        Map<Athlete, Double> kicks = new LinkedHashMap<>();
        known.metres().forEach((athlete, figure) -> kicks.put(athlete, figure.value()));
        return kicks;
    }
}
