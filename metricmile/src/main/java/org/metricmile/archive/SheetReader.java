package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;

/** Reads whole sheets: eight queries for any number of races up to {@value #MOST}. */
final class SheetReader {

    private static final int MOST = 500;

    private static final String RUNNER = "r.athlete_id, r.athlete_name, r.sex as athlete_sex";
    private static final String SOURCE = "c.citation, d.document_name, o.sha256";
    private static final String JOIN_SOURCE =
            " join citation c on c.citation_no = f.citation_no join reading_document d on d.source_no = f.source_no"
                    + " join document o on o.document_no = d.document_no ";

    private final Database database;

    SheetReader(Database database) {
        this.database = database;
    }

    /** The sheets of some versions, in the order of their numbers in the list. */
    List<RaceSheet> read(List<Integer> versions) {
        List<RaceSheet> sheets = new ArrayList<>();
        for (int from = 0; from < versions.size(); from += MOST) {
            sheets.addAll(readSome(versions.subList(from, Math.min(from + MOST, versions.size()))));
        }
        return sheets;
    }

    private List<RaceSheet> readSome(List<Integer> versions) {
        Map<Integer, Race> races = new LinkedHashMap<>();
        database.list(
                "select f.*, " + SOURCE + " from race_version f" + JOIN_SOURCE + "where f.version_no in "
                        + marks(versions),
                binding -> bind(binding, versions),
                row -> races.put(row.getInt("version_no"), RaceRow.race(row)));
        Map<Integer, List<Result>> results = readResults(versions);
        Map<Integer, List<Split>> splits = readSplits(versions);
        Map<Integer, List<ReportedMoment>> moments = readMoments(versions);
        Map<Integer, List<StartListEntry>> entries = readStartLists(versions);
        Map<Integer, List<ImportIssue>> issues = readIssues(versions);
        List<RaceSheet> sheets = new ArrayList<>();
        for (Integer version : versions) {
            Race race = races.get(version);
            if (race == null) {
                throw new ArchiveException(
                        "the archive misses version number " + version + "; maybe the file was changed by hand");
            }
            sheets.add(new RaceSheet(
                    race,
                    results.getOrDefault(version, List.of()),
                    splits.getOrDefault(version, List.of()),
                    moments.getOrDefault(version, List.of()),
                    entries.getOrDefault(version, List.of()),
                    issues.getOrDefault(version, List.of())));
        }
        return sheets;
    }

    private Map<Integer, List<Result>> readResults(List<Integer> versions) {
        Map<List<Integer>, List<Flag>> flags = new HashMap<>();
        database.list(
                "select * from race_result_flag where version_no in " + marks(versions)
                        + " order by version_no, result_row_no, row_no",
                binding -> bind(binding, versions),
                row -> flags.computeIfAbsent(
                                List.of(row.getInt("version_no"), row.getInt("result_row_no")),
                                place -> new ArrayList<>())
                        .add(new Flag(Codes.parse(Flag.Kind.class, row.getString("kind")), row.getString("flag"))));
        return readRows(
                "select f.*, " + RUNNER + ", " + SOURCE + " from race_result f"
                        + " join runner r on r.runner_no = f.runner_no",
                versions,
                row -> new Result(
                        RaceRow.athlete(row),
                        row.getString("printed_name"),
                        new Nation(row.getString("nation")),
                        row.getString("team"),
                        RaceRow.outcome(row),
                        row.getString("printed_mark"),
                        flags.getOrDefault(List.of(row.getInt("version_no"), row.getInt("row_no")), List.of()),
                        RaceRow.source(row)));
    }

    private Map<Integer, List<Split>> readSplits(List<Integer> versions) {
        return readRows(
                "select f.*, " + RUNNER + ", " + SOURCE + " from race_split f"
                        + " left join runner r on r.runner_no = f.runner_no",
                versions,
                row -> new Split(
                        RaceRow.findAthlete(row),
                        new Distance(row.getLong("distance_mm")),
                        time(row),
                        RaceRow.number(row, "running_place"),
                        row.getBoolean("place_shared"),
                        Codes.parse(Provenance.class, row.getString("provenance")),
                        RaceRow.source(row)));
    }

    private static Optional<ElapsedTime> time(ResultSet row) throws SQLException {
        String precision = row.getString("elapsed_precision");
        return precision == null
                ? Optional.empty()
                : Optional.of(new ElapsedTime(row.getLong("elapsed_ms"), Codes.parse(Precision.class, precision)));
    }

    private Map<Integer, List<ReportedMoment>> readMoments(List<Integer> versions) {
        return readRows(
                "select f.*, " + RUNNER + ", " + SOURCE + " from race_moment f"
                        + " left join runner r on r.runner_no = f.runner_no",
                versions,
                row -> new ReportedMoment(
                        distance(row, "from_mm"),
                        distance(row, "to_mm"),
                        RaceRow.findAthlete(row),
                        row.getString("printed_name"),
                        row.getString("moment"),
                        row.getString("detail"),
                        RaceRow.source(row)));
    }

    private static Optional<Distance> distance(ResultSet row, String column) throws SQLException {
        long millimetres = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new Distance(millimetres));
    }

    private Map<Integer, List<StartListEntry>> readStartLists(List<Integer> versions) {
        return readRows(
                "select f.*, " + RUNNER + ", " + SOURCE + " from race_start f"
                        + " join runner r on r.runner_no = f.runner_no",
                versions,
                row -> new StartListEntry(
                        RaceRow.athlete(row),
                        new Nation(row.getString("nation")),
                        row.getString("team"),
                        RaceRow.number(row, "start_place"),
                        row.getString("bib"),
                        RaceRow.source(row)));
    }

    private Map<Integer, List<ImportIssue>> readIssues(List<Integer> versions) {
        Map<Integer, List<ImportIssue>> issues = new HashMap<>();
        // those met when the version was written, then those that later readings of the same facts met
        for (String order :
                List.of("race_issue %s order by version_no, row_no", "reading_issue %s order by reading_no, row_no")) {
            database.list(
                    "select * from " + order.formatted("where version_no in " + marks(versions)),
                    binding -> bind(binding, versions),
                    row -> issues.computeIfAbsent(row.getInt("version_no"), version -> new ArrayList<>())
                            .add(RaceRow.issue(row)));
        }
        return issues;
    }

    private <T> Map<Integer, List<T>> readRows(String select, List<Integer> versions, Database.RowReader<T> reader) {
        Map<Integer, List<T>> rows = new HashMap<>();
        database.list(
                select + JOIN_SOURCE + "where f.version_no in " + marks(versions) + " order by f.version_no, f.row_no",
                binding -> bind(binding, versions),
                row -> rows.computeIfAbsent(row.getInt("version_no"), version -> new ArrayList<>())
                        .add(reader.read(row)));
        return rows;
    }

    private static String marks(List<Integer> versions) {
        return "(" + String.join(", ", Collections.nCopies(versions.size(), "?")) + ")";
    }

    private static void bind(Binding binding, List<Integer> versions) throws SQLException {
        for (Integer version : versions) {
            binding.number(version);
        }
    }
}
