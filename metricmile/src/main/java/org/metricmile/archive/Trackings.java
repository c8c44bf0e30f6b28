package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.TrackedRunner;
import org.metricmile.race.Tracking;
import org.metricmile.track.Course;
import org.metricmile.track.Lanes;
import org.metricmile.track.Oval;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

/** Positions of runners as measured, in versions like the races they stand beside. */
final class Trackings {

    private final Database database;

    Trackings(Database database) {
        this.database = database;
    }

    /**
     * One stored version.
     *
     * @param number its number in the archive
     * @param raceId own id of the race
     * @param version its number among the trackings of its race
     * @param contentSha256 hash of its positions
     */
    record Stored(int number, String raceId, int version, String contentSha256) implements StoredVersion {}

    /** All versions, by race id and version. */
    List<Stored> all() {
        return database.list(
                "select tracking_no, race_id, version, content_sha256 from race_tracking order by race_id, version",
                row -> new Stored(
                        row.getInt("tracking_no"),
                        row.getString("race_id"),
                        row.getInt("version"),
                        row.getString("content_sha256")));
    }

    /** The latest version of every tracking, by race id. */
    Map<String, Stored> latest() {
        Map<String, Stored> latest = new HashMap<>();
        all().forEach(stored -> latest.put(stored.raceId(), stored));
        return latest;
    }

    Optional<Tracking> findLatest(String raceId) {
        return database.first(
                        "select tracking_no from race_tracking where race_id = ? order by version desc",
                        binding -> binding.text(raceId),
                        row -> row.getInt(1))
                .map(this::read);
    }

    /** One version by its number in the archive. */
    Tracking read(int number) {
        List<TrackedRunner> runners = database.list(
                """
                select f.printed_name, f.sample_count, f.samples,
                    r.athlete_id, r.athlete_name, r.sex as athlete_sex
                from race_tracking_runner f join runner r on r.runner_no = f.runner_no
                where f.tracking_no = ? order by f.row_no
                """,
                binding -> binding.number(number),
                row -> new TrackedRunner(
                        RaceRow.athlete(row),
                        row.getString("printed_name"),
                        SampleCode.decode(row.getBytes("samples"), row.getInt("sample_count"))));
        List<ImportIssue> issues = database.list(
                "select * from race_tracking_issue where tracking_no = ? order by row_no",
                binding -> binding.number(number),
                RaceRow::issue);
        return database.first(
                        """
                        select f.*, c.citation, d.document_name, o.sha256
                        from race_tracking f
                        join citation c on c.citation_no = f.citation_no
                        join reading_document d on d.source_no = f.source_no
                        join document o on o.document_no = d.document_no
                        where f.tracking_no = ?
                        """,
                        binding -> binding.number(number),
                        row -> new Tracking(
                                row.getString("race_id"),
                                course(row),
                                frame(row),
                                runners,
                                issues,
                                RaceRow.source(row)))
                .orElseThrow(() -> new ArchiveException(
                        "the archive misses tracking number " + number + "; maybe the file was changed by hand"));
    }

    private static Course course(ResultSet row) throws SQLException {
        Lanes lanes = new Lanes(
                row.getInt("lane_count"),
                row.getDouble("lane_width_metres"),
                row.getDouble("first_lane_measured_metres"),
                row.getDouble("other_lanes_measured_metres"));
        Oval oval = new Oval(
                row.getDouble("lap_metres"),
                row.getDouble("kerb_radius_metres"),
                row.getDouble("banking_degrees"),
                lanes);
        return new Course(oval, new Distance(row.getLong("distance_mm")));
    }

    private static StadiumFrame frame(ResultSet row) throws SQLException {
        return new StadiumFrame(
                new PlanePoint(row.getDouble("centre_x_metres"), row.getDouble("centre_y_metres")),
                row.getDouble("axis_radians"));
    }

    /** Writes a tracking as the given version of that of its race. */
    void write(Tracking tracking, int version, String contentSha256, int reading, Numbers numbers) {
        int number = database.nextNumber("race_tracking", "tracking_no");
        Oval oval = tracking.course().oval();
        int citation = numbers.citation(tracking.source());
        database.update(
                """
                insert into race_tracking (tracking_no, race_id, version, content_sha256, reading_no, distance_mm,
                    lap_metres, kerb_radius_metres, banking_degrees, lane_count, lane_width_metres,
                    first_lane_measured_metres, other_lanes_measured_metres,
                    centre_x_metres, centre_y_metres, axis_radians, citation_no, source_no, source_line)
                values (?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?,  ?, ?,  ?, ?, ?, ?, ?, ?)
                """,
                binding -> binding.number(number)
                        .text(tracking.raceId())
                        .number(version)
                        .text(contentSha256)
                        .number(reading)
                        .number(tracking.course().distance().millimetres())
                        .real(oval.lapMetres())
                        .real(oval.kerbRadiusMetres())
                        .real(oval.bankingDegrees())
                        .number(oval.lanes().count())
                        .real(oval.lanes().widthMetres())
                        .real(oval.lanes().firstLaneMeasuredMetres())
                        .real(oval.lanes().otherLanesMeasuredMetres())
                        .real(tracking.frame().centre().xMetres())
                        .real(tracking.frame().centre().yMetres())
                        .real(tracking.frame().axisRadians())
                        .number(citation)
                        .number(numbers.document(tracking.source().document()))
                        .number(tracking.source().line()));
        database.insertAll(
                """
                insert into race_tracking_runner (tracking_no, row_no, runner_no, printed_name, sample_count, samples)
                values (?, ?, ?, ?, ?, ?)
                """,
                tracking.runners(),
                (binding, runner, row) -> binding.number(number)
                        .number(row)
                        .number(numbers.runner(runner.athlete()))
                        .text(runner.printedName())
                        .number(runner.samples().count())
                        .bytes(SampleCode.encode(runner.samples())));
        database.insertAll(
                """
                insert into race_tracking_issue (tracking_no, row_no, kind, severity, seen_at, message)
                values (?, ?, ?, ?, ?, ?)
                """,
                tracking.issues(),
                (binding, issue, row) -> binding.number(number)
                        .number(row)
                        .text(issue.kind())
                        .code(issue.severity())
                        .text(issue.where())
                        .text(issue.message()));
    }
}
