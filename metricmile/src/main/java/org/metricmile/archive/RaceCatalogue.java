package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.metricmile.athletics.Mark;

/** Which races the archive holds, in which versions. */
final class RaceCatalogue {

    private final Database database;

    RaceCatalogue(Database database) {
        this.database = database;
    }

    /**
     * One stored version.
     *
     * @param number its number in the archive
     * @param raceId own id of the race
     * @param version its number among the versions of its race
     * @param contentSha256 hash of its facts
     * @param knownSince first day on which it was known
     */
    record Stored(int number, String raceId, int version, String contentSha256, LocalDate knownSince)
            implements StoredVersion {

        /** Of two versions of a race the later public one holds, of two of one day the later imported one. */
        private static final Comparator<Stored> IN_FORCE_LAST =
                Comparator.comparing(Stored::knownSince).thenComparing(Stored::version);
    }

    private static final String COLUMNS = "v.race_id, v.version_no, v.version, v.content_sha256, v.known_since";

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getInt("version_no"),
                row.getString("race_id"),
                row.getInt("version"),
                row.getString("content_sha256"),
                LocalDate.parse(row.getString("known_since")));
    }

    /** The latest version of every race, by race id. */
    Map<String, Stored> latest() {
        Map<String, Stored> latest = new HashMap<>();
        database.list("""
                select %s
                from race r join race_version v on v.race_id = r.race_id and v.version = r.latest_version
                """.formatted(COLUMNS), row -> latest.put(row.getString("race_id"), stored(row)));
        return latest;
    }

    Optional<Stored> findLatest(String raceId) {
        return database.first("""
                select %s
                from race r join race_version v on v.race_id = r.race_id and v.version = r.latest_version
                where r.race_id = ?
                """.formatted(COLUMNS), binding -> binding.text(raceId), RaceCatalogue::stored);
    }

    Optional<Stored> find(String raceId, int version) {
        return database.first(
                "select " + COLUMNS + " from race_version v where v.race_id = ? and v.version = ?",
                binding -> binding.text(raceId).number(version),
                RaceCatalogue::stored);
    }

    List<Stored> all() {
        return database.list(
                "select " + COLUMNS + " from race_version v order by v.race_id, v.version", RaceCatalogue::stored);
    }

    /** What was known of every race at the end of a day, by race id; a race of which nothing was public is left out. */
    Map<String, Stored> asKnown(LocalDate day) {
        Map<String, Stored> known = new HashMap<>();
        for (Stored stored : all()) {
            if (!stored.knownSince().isAfter(day)) {
                known.merge(stored.raceId(), stored, BinaryOperator.maxBy(Stored.IN_FORCE_LAST));
            }
        }
        return known;
    }

    Optional<Stored> findAsKnown(String raceId, LocalDate day) {
        return database
                .list(
                        "select " + COLUMNS + " from race_version v where v.race_id = ? and v.known_since <= ?",
                        binding -> binding.text(raceId).text(day.toString()),
                        RaceCatalogue::stored)
                .stream()
                .max(Stored.IN_FORCE_LAST);
    }

    /** How many versions every race has, by race id. */
    Map<String, Integer> versionCounts() {
        Map<String, Integer> counts = new HashMap<>();
        database.list(
                "select race_id, max(version) from race_version group by race_id",
                row -> counts.put(row.getString(1), row.getInt(2)));
        return counts;
    }

    List<RaceVersion> versions(String raceId) {
        return database.list(
                """
                select v.version, v.content_sha256, v.known_since, g.recorded_at, g.reason, r.latest_version
                from race_version v
                join race r on r.race_id = v.race_id
                join reading g on g.reading_no = v.reading_no
                where v.race_id = ? order by v.version
                """,
                binding -> binding.text(raceId),
                row -> new RaceVersion(
                        raceId,
                        row.getInt("version"),
                        Instant.parse(row.getString("recorded_at")),
                        LocalDate.parse(row.getString("known_since")),
                        row.getInt("version") == row.getInt("latest_version"),
                        row.getString("reason"),
                        row.getString("content_sha256")));
    }

    private record Winner(String name, Optional<Mark> mark) {}

    List<RaceSummary> list() {
        Map<Integer, Integer> runners = new HashMap<>();
        database.list("""
                select f.version_no, count(*) as runners
                from race_result f
                join race_version v on v.version_no = f.version_no
                join race r on r.race_id = v.race_id and r.latest_version = v.version
                where f.outcome <> 'DNS'
                group by f.version_no
                """, row -> runners.put(row.getInt("version_no"), row.getInt("runners")));
        Map<Integer, Winner> winners = winners();
        return database.list("""
                select v.*, c.citation, d.document_name, o.sha256
                from race r
                join race_version v on v.race_id = r.race_id and v.version = r.latest_version
                join citation c on c.citation_no = v.citation_no
                join reading_document d on d.source_no = v.source_no
                join document o on o.document_no = d.document_no
                order by v.race_id
                """, row -> summary(row, runners, winners));
    }

    private Map<Integer, Winner> winners() {
        Map<Integer, Winner> winners = new HashMap<>();
        database.list(
                """
                select f.*, p.athlete_name
                from race_result f
                join race_version v on v.version_no = f.version_no
                join race r on r.race_id = v.race_id and r.latest_version = v.version
                join runner p on p.runner_no = f.runner_no
                where f.place = 1
                order by f.version_no, f.row_no
                """,
                row -> winners.putIfAbsent(
                        row.getInt("version_no"), new Winner(row.getString("athlete_name"), RaceRow.mark(row))));
        return winners;
    }

    private static RaceSummary summary(ResultSet row, Map<Integer, Integer> runners, Map<Integer, Winner> winners)
            throws SQLException {
        int number = row.getInt("version_no");
        Optional<Winner> winner = Optional.ofNullable(winners.get(number));
        return new RaceSummary(
                RaceRow.race(row),
                runners.getOrDefault(number, 0),
                winner.map(Winner::name),
                winner.flatMap(Winner::mark),
                row.getInt("version"));
    }
}
