package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.metricmile.analysis.TracedRace;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.reconstruction.LikelyMoments;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.RestOfRace;
import org.metricmile.simulation.WhatIf;
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
     * The rest of a race. What is wrong in the question is refused first, then what the bests of the field contradict, and only then the
     * race is reconstructed where it has to be.
     *
     * @param mark in metres, as it was typed
     * @param asked who is asked about
     * @param lines what he is to do otherwise; none if that is not said
     * @param tell told what is being done
     * @throws CommandException if it is no mark of the race, too little is known, or the plan cannot be run
     */
    static RestOnRecord of(
            Archive archive,
            RaceSheet sheet,
            String mark,
            AskedAthlete asked,
            List<String> lines,
            SimulationOptions options,
            Consumer<String> tell) {
        if (options.leaveOut()) {
            throw CommandException.usage("--leave-out cannot be with --from: up to there everybody was in the race."
                    + " Of whom no bests are on record is taken to be like the others");
        }
        String raceId = sheet.race().id();
        AskedAtOnce atOnce = new AskedAtOnce(sheet);
        atOnce.plans(options.plans());
        RacePlan change = atOnce.change(asked, lines);
        TracedRace race = ReportFile.traced(sheet, archive);
        Course course = race.course();
        Distance from = mark("--from", mark, sheet.distance(), course);
        AskedAtOnce.requireAfter(from, change);
        KnownRace.requireKnownOrReconstructable(race);
        if (KnownRace.isFieldKnown(race.motion())) {
            // costs nothing here, and a mark after all times is refused at once
            KnownRace.of(race, options.seed()).knownFrom(from);
        }
        tell.accept("what each can run, by his bests");
        RaceField field = RaceField.of(archive, sheet);
        List<Entrant> entrants =
                PlanFiles.applied(options.plans(), field.everybody(options.seed(), raceId), course, raceId);
        if (!lines.isEmpty()) {
            PlanFiles.changed(entrants, asked.in(entrants, raceId), lines, course, raceId);
        }
        tell.accept("the race so far");
        KnownRace known = KnownRace.of(race, options.seed());
        Distance timesTo = known.knownFrom(from);
        List<RaceTrace> soFar = known.until(timesTo.inMetres());
        tell.accept("where each kicked");
        KnownKicks kicks = kicks(known);
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
        if (!hasPassed(athlete)) {
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

    /** From where a race is run on, as JSON answers tell it; null from the gun. */
    static void put(Optional<RestOnRecord> rest, RaceSheet sheet, WhatIf answer, ObjectNode root) {
        if (rest.isEmpty()) {
            root.putNull("from");
            return;
        }
        ObjectNode node = root.putObject("from");
        rest.get().put(answer.athlete(), node);
        InTheRace.of(sheet, answer.athlete())
                .ifPresentOrElse(ran -> ran.put(node.putObject("inTheRace"), answer), () -> node.putNull("inTheRace"));
    }

    /** The table of an answer, with what the athlete did in the race where it is run on from a mark. */
    static Table table(Optional<RestOnRecord> rest, RaceSheet sheet, WhatIf answer) {
        Optional<InTheRace> ran = rest.flatMap(from -> InTheRace.of(sheet, answer.athlete()));
        return DifferenceTables.of(answer, ran.map(InTheRace::cells));
    }

    /** Says how far the engine is from the race that was run. */
    static void sayHowFar(Optional<RestOnRecord> rest, RaceSheet sheet, WhatIf answer, Console console) {
        InTheRace.of(sheet, answer.athlete())
                .map(ran ->
                        rest.map(known -> ran.words(known.from(), answer)).orElseGet(() -> ran.wordsFromTheGun(answer)))
                .ifPresent(console::say);
    }

    /** Says on standard error what of the field is not as in the race, and who paced up to the mark and is out. */
    void sayUnknown(Console console, RaceSheet sheet) {
        List<Athlete> out = sheet.pacemakers().stream()
                .filter(athlete -> !hasPassed(athlete))
                .toList();
        if (!out.isEmpty()) {
            console.say("%s paced the race and %s not known to have passed %s: nobody paces from there."
                    .formatted(
                            out.stream().map(Athlete::name).collect(Collectors.joining(", ")),
                            out.size() == 1 ? "is" : "are",
                            from));
        }
        SimulatedField.sayUnknown(console, sheet, field, false, out);
    }

    private boolean hasPassed(Athlete athlete) {
        return soFar.stream().anyMatch(way -> way.passing(athlete, from).isPresent());
    }

    private void put(Athlete athlete, ObjectNode node) {
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
    static Distance mark(String option, String text, Distance finish, Course course) {
        double lanesEnd = course.lanesEndMetres();
        return Distance.parse(metres(text))
                .filter(mark -> mark.isShorterThan(finish) && mark.inMetres() > lanesEnd)
                .orElseThrow(
                        () -> CommandException.usage("%s %s is no mark between %.0f m and the finish at %s; maybe %.0fm"
                                .formatted(option, text, lanesEnd, finish, finish.inMetres() - 300)));
    }

    /** @throws CommandException if a mark is nearer to the finish than so many metres; what is no mark at all is refused later */
    static void latest(String text, Distance finish, double leastMetres) {
        if (Distance.parse(metres(text))
                .filter(mark -> mark.isShorterThan(finish) && finish.minus(mark).inMetres() < leastMetres)
                .isPresent()) {
            throw CommandException.usage(
                    "--from %s leaves nothing to plan: %.0f m before the finish is the latest; maybe %.0fm"
                            .formatted(text, leastMetres, finish.inMetres() - 300));
        }
    }

    private static String metres(String text) {
        return text.strip().replaceFirst("\\s*m$", "");
    }

    private static KnownKicks kicks(KnownRace known) {
        TracedRace race = known.race();
        return known.ensemble()
                .map(possible -> KnownKicks.ofLikely(LikelyMoments.kicks(possible, race.course())))
                .orElseGet(() -> KnownKicks.of(race.moments(race.motion())));
    }

    /** Where the kick of each runner began, in metres run, of whom it is known; in a reconstruction the median of where it may have. */
    static Map<Athlete, Double> metres(KnownKicks known) {
        Map<Athlete, Double> kicks = new LinkedHashMap<>();
        known.metres().forEach((athlete, figure) -> kicks.put(athlete, figure.value()));
        return kicks;
    }
}
