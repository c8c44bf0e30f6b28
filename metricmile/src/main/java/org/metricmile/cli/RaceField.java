package org.metricmile.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metricmile.analysis.reserves.AbilityOnTheDay;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.athletics.TrackKind;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.Population;

/** The field of a race on record, each with what the bests of earlier days say of him or her. */
record RaceField(List<AbilityOnTheDay> known, List<AbilityOnTheDay> unknown, LocalDate day) {

    /** Draws of what is not known of an ability; each simulated race takes one. */
    private static final int DRAWS = 400;

    /** @throws CommandException if the day of the race or its field is not on record */
    static RaceField of(Archive archive, RaceSheet sheet) {
        return of(CareerOnRecord.of(archive, sheet.race().sex()), sheet);
    }

    /** The same, where the careers of the sex were read already. */
    static RaceField of(CareerOnRecord careers, RaceSheet sheet) {
        LocalDate day = careers.dayOf(sheet);
        List<Athlete> starters = starters(sheet);
        MarksOnRecord marks = careers.before(sheet);
        List<AbilityOnTheDay> known = new ArrayList<>();
        List<AbilityOnTheDay> unknown = new ArrayList<>();
        for (Athlete athlete : starters) {
            AbilityOnTheDay ability = AbilityOnTheDay.of(marks, athlete, day);
            (ability.posterior().isPresent() ? known : unknown).add(ability);
        }
        return new RaceField(known, unknown, day);
    }

    /**
     * Looks whether a race is one that the engine knows anything of.
     *
     * @throws CommandException if it was run on a short track
     */
    static void requireOutdoors(RaceSheet sheet) {
        if (isShortTrack(sheet)) {
            throw CommandException.badData(
                    "%s was run on a short track, and simulated races are run on 400 m outdoors, as fields race there"
                            .formatted(sheet.race().id()));
        }
    }

    static boolean isShortTrack(RaceSheet sheet) {
        return sheet.race().event().track() == TrackKind.SHORT_TRACK;
    }

    /** What a race on record has that simulated races do not know as they should, each in a sentence. */
    static List<String> cautions(RaceSheet sheet) {
        List<String> cautions = new ArrayList<>();
        if (sheet.race().completeness().field() == Completeness.Field.PARTIAL) {
            cautions.add(
                    "Only %d of those who ran in %s are on record: they alone race here, and chances are among them."
                            .formatted(starters(sheet).size(), sheet.race().id()));
        }
        if (sheet.distance().isLongerThan(Event.MILE)) {
            cautions.add("Over %s the engine was never tried: the field races by the habits of 1500 m."
                    .formatted(sheet.race().event().name()));
        }
        return cautions;
    }

    /**
     * Who started; where nobody has a result, who is entered.
     *
     * @throws CommandException if nobody is on record
     */
    static List<Athlete> starters(RaceSheet sheet) {
        List<Athlete> started = sheet.results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.DidNotStart))
                .map(Result::athlete)
                .distinct()
                .toList();
        List<Athlete> starters = started.isEmpty()
                ? sheet.startList().stream()
                        .map(StartListEntry::athlete)
                        .distinct()
                        .toList()
                : started;
        if (starters.isEmpty()) {
            throw CommandException.badData("Nobody is on record who started or is entered in %s"
                    .formatted(sheet.race().id()));
        }
        return starters;
    }

    /**
     * The runners for the engine, without those of whom nothing is known.
     *
     * @throws CommandException if fewer than two are left
     */
    List<Entrant> withBests(long seed, String raceId) {
        if (known.size() < 2) {
            throw CommandException.badData("Of %d runners of %s only %d have bests on record before %s: no race"
                    .formatted(known.size() + unknown.size(), raceId, known.size(), day));
        }
        return known.stream()
                .map(ability -> Entrant.of(ability.athlete(), runners(ability, seed)))
                .toList();
    }

    /**
     * The runners for the engine, those of whom nothing is known drawn like the others.
     *
     * @throws CommandException if nothing is known of half of them or more
     */
    List<Entrant> everybody(long seed, String raceId) {
        requireMostlyKnown(raceId);
        List<Entrant> entrants = new ArrayList<>();
        for (AbilityOnTheDay ability : known) {
            entrants.add(Entrant.of(ability.athlete(), runners(ability, seed)));
        }
        List<PossibleRunners> draws = entrants.stream().map(Entrant::runners).toList();
        for (AbilityOnTheDay ability : unknown) {
            entrants.add(Entrant.of(ability.athlete(), PossibleRunners.likeTheOthers(draws, seed, DRAWS)));
        }
        return entrants;
    }

    /** @throws CommandException if nothing is known of half of them or more */
    void requireMostlyKnown(String raceId) {
        if (!isMostlyKnown()) {
            throw CommandException.badData(whyNotEverybody(raceId));
        }
    }

    /** Why {@link #everybody} cannot run where most of them are unknown, and what may help. */
    String whyNotEverybody(String raceId) {
        return ("Of %d of %d runners of %s nothing says what they can run on %s, so chances would be those of a field that"
                        + " nobody knows. Maybe import career results with bests of earlier days")
                .formatted(unknown.size(), known.size() + unknown.size(), raceId, day);
    }

    private static PossibleRunners runners(AbilityOnTheDay ability, long seed) {
        return RaceReserves.runners(ability.athlete(), ability.posterior().orElseThrow(), seed, DRAWS);
    }

    /** Those of {@link #everybody} of whom nothing is known. */
    List<Athlete> likeTheOthers() {
        return unknown.stream().map(AbilityOnTheDay::athlete).toList();
    }

    /** True if bests are on record of more than half of the field, two or more. */
    boolean isMostlyKnown() {
        return known.size() > 1 && known.size() > unknown.size();
    }

    /** How the field of a race is taken to race. */
    static Habits habits(Sex sex, Distance distance) {
        return HabitsShipped.habits().of(Population.of(sex, distance));
    }
}
