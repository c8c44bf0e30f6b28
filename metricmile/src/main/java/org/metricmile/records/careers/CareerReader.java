package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.Performance.Condition;

/** Reads results of races, of the table of careers and of the table of medallists as results of careers. */
final class CareerReader {

    private static final Set<String> OUTCOMES = Set.of("DNF", "DNS", "DQ");

    private final Competitions competitions;
    private final Identities identities;

    CareerReader(Competitions competitions, Identities identities) {
        this.competitions = competitions;
        this.identities = identities;
    }

    /** The athletes of the table {@code athletes}, by id. */
    Map<String, FollowedAthlete> athletes(Optional<FactTable> athletes) {
        Map<String, FollowedAthlete> followed = new HashMap<>();
        FactRow.of(athletes).forEach(row -> {
            String id = row.text("athlete_id");
            Set<Nation> nations = new HashSet<>();
            for (String code : row.text("country_history").split(">", -1)) {
                if (!code.isBlank()) {
                    nations.add(new Nation(code.strip()));
                }
            }
            Sex sex = row.sex("sex").orElse(Sex.MEN);
            followed.put(
                    id, new FollowedAthlete(new Athlete(id, row.text("name"), sex), nations, row.day("birth_date")));
        });
        return followed;
    }

    /** The results of a race; one without a day of its own is dated by the days of its competition. */
    List<CareerResult> race(RaceResults list) {
        Optional<DateInterval> when =
                list.race().date().or(() -> list.race().competition().dates());
        List<CareerResult> results = new ArrayList<>();
        if (when.isEmpty()) {
            return results;
        }
        Set<Condition> conditions = list.race().event().track() == TrackKind.SHORT_TRACK
                ? EnumSet.of(Condition.SHORT_TRACK)
                : EnumSet.noneOf(Condition.class);
        for (Result result : list.results()) {
            results.add(new CareerResult(
                    result.athlete(),
                    result.nation(),
                    Occasion.of(list.race().competition(), when.get()),
                    list.race().event().distance(),
                    Stage.of(list.race().round()),
                    result.outcome().code(),
                    result.place(),
                    result.mark(),
                    conditions,
                    result.flags(),
                    list.race().id(),
                    List.of(new Account(result.mark(), result.place(), result.source()))));
        }
        return results;
    }

    /** The results in the table {@code career_results} of athletes who are followed. */
    List<CareerResult> careers(Optional<FactTable> table, Map<String, FollowedAthlete> followed) {
        List<CareerResult> results = new ArrayList<>();
        FactRow.of(table).forEach(row -> career(row, followed).ifPresent(results::add));
        return results;
    }

    private Optional<CareerResult> career(FactRow row, Map<String, FollowedAthlete> followed) {
        FollowedAthlete athlete = followed.get(row.text("athlete_id"));
        Optional<Distance> distance = row.distance("event");
        Optional<LocalDate> day = row.day("date");
        if (athlete == null || distance.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        String printed = row.text("mark").toUpperCase(Locale.ROOT);
        Optional<Mark> mark = row.mark("mark");
        String outcome = OUTCOMES.contains(printed) ? printed : "OK";
        OptionalInt place = row.whole("place");
        if (mark.isEmpty() && place.isEmpty() && outcome.equals("OK")) {
            return Optional.empty();
        }
        Nation then = row.nation("nationality_then");
        return Optional.of(new CareerResult(
                athlete.athlete(),
                then.isKnown() ? then : athlete.onlyNation(),
                occasion(row, day.get()),
                distance.get(),
                Stage.parse(row.text("round")),
                outcome,
                place,
                mark,
                conditions(row.text("flags")),
                List.of(),
                "",
                List.of(new Account(mark, place, row.source("sources")))));
    }

    private Occasion occasion(FactRow row, LocalDate day) {
        String name = row.text("competition");
        Optional<Competition> listed = competitions
                .findByName(name, OptionalInt.of(day.getYear()))
                .map(Competitions.Edition::competition)
                .filter(edition ->
                        edition.dates().map(days -> days.contains(day)).orElse(false));
        CompetitionCategory category = CompetitionCategory.parse(row.text("category"))
                .filter(found -> listed.isPresent() || !found.isChampionship() || !name.isEmpty())
                .orElse(CompetitionCategory.OTHER);
        return listed.map(edition -> Occasion.of(edition, DateInterval.on(day)))
                .orElseGet(() -> new Occasion(
                        DateInterval.on(day), "", category, name, row.text("city"), row.nation("country")));
    }

    private static Set<Condition> conditions(String flags) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        Arrays.stream(flags.split("\\s+", -1)).forEach(flag -> {
            if (flag.equals("short_track")) {
                conditions.add(Condition.SHORT_TRACK);
            } else if (flag.equals("oversized_track")) {
                conditions.add(Condition.OVERSIZED_TRACK);
            } else if (flag.equals("mixed_race")) {
                conditions.add(Condition.MIXED_RACE);
            } else if (flag.startsWith("en_route")) {
                conditions.add(Condition.EN_ROUTE);
            }
        });
        return conditions;
    }

    /** The medals of a table of medallists; rows without a name or a day say nothing. */
    List<CareerResult> medallists(Optional<FactTable> table) {
        List<CareerResult> results = new ArrayList<>();
        FactRow.of(table).forEach(row -> medallist(row).ifPresent(results::add));
        return results;
    }

    private Optional<CareerResult> medallist(FactRow row) {
        Optional<LocalDate> day = row.day("date");
        Optional<Distance> distance = row.distance("event");
        Optional<Sex> sex = row.sex("sex");
        String name = ListName.readable(row.text("athlete"));
        if (day.isEmpty() || distance.isEmpty() || sex.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Competitions.Edition> edition = competitions
                .findByName(row.text("competition"), OptionalInt.of(day.get().getYear()))
                .filter(found -> found.competition()
                        .dates()
                        .map(days -> days.contains(day.get()))
                        .orElse(false));
        return edition.map(found -> new CareerResult(
                identities.athlete(name, row.nation("country"), sex.get()),
                row.nation("country"),
                Occasion.of(found.competition(), DateInterval.on(day.get())),
                distance.get(),
                Stage.FINAL,
                "OK",
                row.whole("place"),
                row.mark("mark"),
                found.track() == TrackKind.SHORT_TRACK ? EnumSet.of(Condition.SHORT_TRACK) : Set.of(),
                List.<Flag>of(),
                "",
                List.of(new Account(row.mark("mark"), row.whole("place"), row.source("source")))));
    }
}
