package org.metricmile.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.reserves.AbilityOnTheDay;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.scenes.StarterRaces;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Onward;
import org.metricmile.simulation.Population;

/**
 * Races of 800 m and 1500 m of which the times of most runners at a mark and bests of most of them from before the day are known.
 */
final class InRaceRaces {

    private static final int DRAWS = 400;

    private InRaceRaces() {}

    /** All races at their marks, each run on so often. */
    static List<InRaceCase> all(int runs) {
        StarterRaces starter = new StarterRaces();
        MarksOnRecord marks = MarksOnRecord.of(starter.sheets(), Optional.of(starter.careersAndLists()));
        Map<String, TracedRace> races = new LinkedHashMap<>();
        starter.tracked().forEach(race -> races.put(race.sheet().race().id(), race));
        starter.sheets().forEach(sheet -> races.putIfAbsent(sheet.race().id(), TracedRace.of(sheet)));
        List<InRaceCase> cases = new ArrayList<>();
        for (TracedRace race : races.values()) {
            double metres = race.sheet().distance().inMetres();
            boolean combined = race.sheet().race().id().matches(".*(DEC|HEP)-.*");
            if (!combined && (metres == 800 || metres == 1500)) {
                cases.addAll(cases(race, marks, metres == 800 ? InRace.MARKS_800 : InRace.MARKS_1500, runs));
            }
        }
        return cases;
    }

    private static List<InRaceCase> cases(TracedRace race, MarksOnRecord marks, int[] at, int runs) {
        Optional<LocalDate> day = race.sheet().race().date().map(DateInterval::first);
        boolean known = Arrays.stream(at)
                .anyMatch(mark -> !InRaceCase.knownAt(race, InRaceCase.until(race, mark), mark)
                        .isEmpty());
        if (day.isEmpty() || !known) {
            return List.of();
        }
        List<Entrant> entrants = entrants(race.sheet(), marks, day.get());
        if (entrants.isEmpty()) {
            return List.of();
        }
        Population population =
                Population.of(race.sheet().race().sex(), race.sheet().distance());
        Onward onward = new Onward(race.course(), entrants, ShippedHabits.of(population), InRace.SEED);
        List<InRaceCase> cases = new ArrayList<>();
        for (int mark : at) {
            RaceTrace trace = InRaceCase.until(race, mark);
            List<Athlete> runners = InRaceCase.knownAt(race, trace, mark);
            if (!runners.isEmpty()) {
                cases.add(InRaceCase.of(race, trace, mark, runners, onward.from(List.of(trace), mark, runs)));
            }
        }
        return cases;
    }

    /** Those who started. */
    static List<Athlete> starters(RaceSheet sheet) {
        return sheet.results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.DidNotStart))
                .map(Result::athlete)
                .distinct()
                .toList();
    }

    /** Those who started, unknown ones like the others; empty if nothing is known of half of them or more. */
    private static List<Entrant> entrants(RaceSheet sheet, MarksOnRecord marks, LocalDate day) {
        List<AbilityOnTheDay> abilities = starters(sheet).stream()
                .map(athlete -> AbilityOnTheDay.of(marks, athlete, day))
                .toList();
        Map<Athlete, PossibleRunners> able = new LinkedHashMap<>();
        abilities.stream()
                .filter(ability -> ability.posterior().isPresent())
                .forEach(ability -> able.put(
                        ability.athlete(),
                        RaceReserves.runners(
                                ability.athlete(), ability.posterior().orElseThrow(), InRace.SEED, DRAWS)));
        if (2 * able.size() <= abilities.size()) {
            return List.of();
        }
        PossibleRunners other = PossibleRunners.likeTheOthers(List.copyOf(able.values()), InRace.SEED, DRAWS);
        return abilities.stream()
                .map(ability -> Entrant.of(ability.athlete(), able.getOrDefault(ability.athlete(), other)))
                .toList();
    }
}
