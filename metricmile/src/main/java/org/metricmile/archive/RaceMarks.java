package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.Meeting;
import org.metricmile.records.Performance;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.Ruling;

/**
 * The marks of races as the record desk keeps them. A mark that a later version of its race takes away is annulled from the day on
 * which that version was known; one that a later version brings in place of another outcome counts from that day.
 *
 * <p>The day of a race is a fact about all its versions: an older one without it has that of the latest that tells it. Where only the
 * days of the championship are known the mark has these.
 *
 * @param marks those of races of which a day is known, or a last one
 * @param rulings what versions say against one another
 * @param undated how many marks in force belong to races of which no day at all is known
 */
public record RaceMarks(List<Performance> marks, List<Ruling> rulings, int undated) {

    public RaceMarks {
        marks = List.copyOf(marks);
        rulings = List.copyOf(rulings);
    }

    /** One version of a race, with what it says of each athlete: a mark, or none. */
    private record Version(
            LocalDate knownSince, int number, String reason, Map<Athlete, Optional<Performance>> outcomes) {}

    static RaceMarks of(Database database, Competitions competitions, Optional<Sex> sex, Optional<Distance> distance) {
        Map<String, Map<Integer, Version>> races = new TreeMap<>();
        Map<String, DateInterval> days = days(database);
        int[] undated = {0};
        database.list(
                """
                select f.*, v.race_id, v.version, v.competition_id, v.competition_name, v.category, v.city, v.host_nation,
                    v.competition_first_date, v.competition_last_date, v.first_date, v.last_date, v.distance_mm,
                    v.track, v.known_since, r.latest_version, g.reason, p.athlete_id, p.athlete_name,
                    p.sex as athlete_sex, c.citation, d.document_name, o.sha256
                from race_version v
                join race r on r.race_id = v.race_id
                join reading g on g.reading_no = v.reading_no
                join race_result f on f.version_no = v.version_no
                join runner p on p.runner_no = f.runner_no
                join citation c on c.citation_no = f.citation_no
                join reading_document d on d.source_no = f.source_no
                join document o on o.document_no = d.document_no
                where 1 = 1
                """
                        + (sex.isPresent() ? " and v.sex = ?" : "")
                        + (distance.isPresent() ? " and v.distance_mm = ?" : ""),
                binding -> {
                    if (sex.isPresent()) {
                        binding.code(sex.get());
                    }
                    if (distance.isPresent()) {
                        binding.number(distance.get().millimetres());
                    }
                },
                row -> {
                    Optional<DateInterval> known = Optional.ofNullable(days.get(row.getString("race_id")));
                    Optional<DateInterval> when = known.isPresent() ? known : daysAtMost(row);
                    Optional<Mark> mark = RaceRow.mark(row);
                    if (when.isEmpty()) {
                        boolean inForce = row.getInt("version") == row.getInt("latest_version");
                        undated[0] += inForce && mark.isPresent() ? 1 : 0;
                        return false;
                    }
                    Athlete athlete = RaceRow.athlete(row);
                    Optional<Performance> performance = mark.isEmpty()
                            ? Optional.empty()
                            : Optional.of(performance(row, athlete, mark.get(), when.get(), competitions));
                    version(row, races).outcomes().put(athlete, performance);
                    return true;
                });
        List<Performance> marks = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        for (Map<Integer, Version> versions : races.values()) {
            List<Version> inOrder = versions.values().stream()
                    .sorted(Comparator.comparing(Version::knownSince).thenComparing(Version::number))
                    .toList();
            add(inOrder, marks, rulings);
        }
        return new RaceMarks(marks, rulings, undated[0]);
    }

    /** The day of every race of which a version tells it. */
    private static Map<String, DateInterval> days(Database database) {
        Map<String, DateInterval> days = new HashMap<>();
        database.list(
                """
                select race_id, first_date from race_version
                where first_date = last_date
                order by race_id, version
                """,
                row -> days.put(
                        row.getString("race_id"), DateInterval.on(LocalDate.parse(row.getString("first_date")))));
        return days;
    }

    private static Optional<DateInterval> daysAtMost(ResultSet row) throws SQLException {
        Optional<DateInterval> race = RaceRow.dates(row, "first_date", "last_date");
        return race.isPresent() ? race : RaceRow.dates(row, "competition_first_date", "competition_last_date");
    }

    private static Version version(ResultSet row, Map<String, Map<Integer, Version>> races) throws SQLException {
        Map<Integer, Version> versions = races.computeIfAbsent(row.getString("race_id"), added -> new HashMap<>());
        int number = row.getInt("version");
        @Nullable Version known = versions.get(number);
        if (known == null) {
            known = new Version(
                    LocalDate.parse(row.getString("known_since")), number, row.getString("reason"), new HashMap<>());
            versions.put(number, known);
        }
        return known;
    }

    private static Performance performance(
            ResultSet row, Athlete athlete, Mark mark, DateInterval when, Competitions competitions)
            throws SQLException {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        Competition competition = RaceRow.competition(row);
        Event event = RaceRow.event(row);
        if (event.track() == TrackKind.SHORT_TRACK) {
            conditions.add(Condition.SHORT_TRACK);
        }
        String series = competitions
                .find(competition.id())
                .map(Competitions.Edition::series)
                .orElse("");
        String city = competition.city()
                + (competition.nation().isKnown() ? " (" + competition.nation().code() + ")" : "");
        return new Performance(
                Performance.idOf(athlete, event.distance(), when.last(), mark),
                athlete,
                new Nation(row.getString("nation")),
                Optional.empty(),
                event.distance(),
                mark,
                when,
                RaceRow.number(row, "place"),
                new Meeting(competition.id(), series, competition.category(), city.strip()),
                conditions,
                RaceRow.source(row));
    }

    private static void add(List<Version> versions, List<Performance> marks, List<Ruling> rulings) {
        Map<String, Performance> seen = new TreeMap<>();
        for (Version version : versions) {
            version.outcomes().values().forEach(outcome -> outcome.ifPresent(mark -> seen.put(mark.id(), mark)));
        }
        marks.addAll(seen.values());
        for (Performance mark : versions.size() > 1 ? seen.values() : List.<Performance>of()) {
            addRulings(mark, versions, rulings);
        }
    }

    private static void addRulings(Performance mark, List<Version> versions, List<Ruling> rulings) {
        boolean stood = stands(mark, versions.get(0));
        if (!stood && versions.get(0).outcomes().containsKey(mark.athlete())) {
            rulings.add(ruling(
                    mark, Ruling.State.ANNULLED, mark.date(), versions.get(0).reason()));
        } else {
            // a result that an earlier version did not list was run all the same
            stood = true;
        }
        boolean listed = stands(mark, versions.get(0));
        for (Version version : versions.subList(1, versions.size())) {
            boolean stands = stands(mark, version);
            listed |= stands;
            if (listed && stands != stood) {
                Ruling.State state = stands ? Ruling.State.UNRULED : Ruling.State.ANNULLED;
                rulings.add(ruling(mark, state, version.knownSince(), version.reason()));
                stood = stands;
            }
        }
    }

    private static boolean stands(Performance mark, Version version) {
        return version.outcomes()
                .getOrDefault(mark.athlete(), Optional.empty())
                .filter(other -> other.id().equals(mark.id()))
                .isPresent();
    }

    private static Ruling ruling(Performance mark, Ruling.State state, LocalDate known, String reason) {
        return new Ruling(mark.id(), state, known, reason, mark.source());
    }
}
