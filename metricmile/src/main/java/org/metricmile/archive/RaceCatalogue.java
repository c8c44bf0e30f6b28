package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     */
    record Stored(int number, String raceId, int version, String contentSha256) implements StoredVersion {}

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getInt("version_no"),
                row.getString("race_id"),
                row.getInt("version"),
                row.getString("content_sha256"));
    }

    /** The latest version of every race, by race id. */
    Map<String, Stored> latest() {
        Map<String, Stored> latest = new HashMap<>();
        database.list("""
                select v.race_id, v.version_no, v.version, v.content_sha256
                from race r join race_version v on v.race_id = r.race_id and v.version = r.latest_version
                """, row -> latest.put(row.getString("race_id"), stored(row)));
        return latest;
    }

    Optional<Stored> findLatest(String raceId) {
        return database.first("""
                select v.race_id, v.version_no, v.version, v.content_sha256
                from race r join race_version v on v.race_id = r.race_id and v.version = r.latest_version
                where r.race_id = ?
                """, binding -> binding.text(raceId), RaceCatalogue::stored);
    }

    Optional<Stored> find(String raceId, int version) {
        return database.first(
                "select race_id, version_no, version, content_sha256 from race_version where race_id = ? and version = ?",
                binding -> binding.text(raceId).number(version),
                RaceCatalogue::stored);
    }

    List<Stored> all() {
        return database.list(
                "select race_id, version_no, version, content_sha256 from race_version order by race_id, version",
                RaceCatalogue::stored);
    }

    List<RaceVersion> versions(String raceId) {
        return database.list(
                """
                select v.version, v.content_sha256, g.recorded_at, g.reason
                from race_version v
                join reading_document d on d.source_no = v.source_no
                join reading g on g.reading_no = d.reading_no
                where v.race_id = ? order by v.version
                """,
                binding -> binding.text(raceId),
                row -> new RaceVersion(
                        raceId,
                        row.getInt("version"),
                        Instant.parse(row.getString("recorded_at")),
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
                select v.*, c.citation, d.document_name
                from race r
                join race_version v on v.race_id = r.race_id and v.version = r.latest_version
                join citation c on c.citation_no = v.citation_no
                join reading_document d on d.source_no = v.source_no
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
