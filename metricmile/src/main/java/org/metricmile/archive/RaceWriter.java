package org.metricmile.archive;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.race.RaceSheet;

/** Writes versions of races; nothing that was written before is changed. */
final class RaceWriter {

    private final Database database;
    private final Numbers numbers;
    private final int reading;
    private final LocalDate knownSince;
    private int nextVersion;

    /** Documents that rows may name because an earlier version of the race was read from them. */
    private Map<String, Integer> earlierSources = Map.of();

    RaceWriter(Database database, Numbers numbers, int reading, LocalDate knownSince) {
        this.database = database;
        this.numbers = numbers;
        this.reading = reading;
        this.knownSince = knownSince;
        this.nextVersion = database.nextNumber("race_version", "version_no");
    }

    /** Writes a sheet as the given version of its race, which is then in force unless another was made public later. */
    void write(RaceSheet sheet, int version, String contentSha256) {
        int number = nextVersion++;
        String raceId = sheet.race().id();
        if (version == 1) {
            database.update(
                    "insert into race (race_id, latest_version) values (?, ?)",
                    binding -> binding.text(raceId).number(version));
        }
        earlierSources = version == 1 ? Map.of() : new Documents(database).sourcesOf(raceId);
        writeRace(number, version, contentSha256, sheet.race());
        writeResults(number, sheet);
        writeSplits(number, sheet);
        writeMoments(number, sheet);
        writeStartList(number, sheet);
        database.update("""
                update race set latest_version = (
                    select v.version from race_version v where v.race_id = race.race_id
                    order by v.known_since desc, v.version desc limit 1)
                where race_id = ?
                """, binding -> binding.text(raceId));
        database.insertAll(
                """
                insert into race_issue (version_no, row_no, kind, severity, seen_at, message)
                values (?, ?, ?, ?, ?, ?)
                """,
                sheet.issues(),
                (binding, issue, row) -> binding.number(number)
                        .number(row)
                        .text(issue.kind())
                        .code(issue.severity())
                        .text(issue.where())
                        .text(issue.message()));
    }

    private void writeRace(int number, int version, String contentSha256, Race race) {
        Optional<DateInterval> competitionDates = race.competition().dates();
        Origin origin = origin(race.source());
        database.update(
                """
                insert into race_version (version_no, race_id, version, content_sha256,
                    competition_id, competition_name, category, city, host_nation,
                    competition_first_date, competition_last_date, first_date, last_date,
                    sex, distance_mm, track, round_kind, round_number, round_number_inferred, round_printed,
                    completeness, completeness_reason, reading_no, known_since, citation_no, source_no, source_line)
                values (?, ?, ?, ?,  ?, ?, ?, ?, ?,  ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?, ?)
                """,
                binding -> origin.bind(binding.number(number)
                        .text(race.id())
                        .number(version)
                        .text(contentSha256)
                        .text(race.competition().id())
                        .text(race.competition().name())
                        .code(race.competition().category())
                        .text(race.competition().city())
                        .text(race.competition().nation().code())
                        .text(competitionDates.map(DateInterval::first).map(LocalDate::toString))
                        .text(competitionDates.map(DateInterval::last).map(LocalDate::toString))
                        .text(race.date().map(DateInterval::first).map(LocalDate::toString))
                        .text(race.date().map(DateInterval::last).map(LocalDate::toString))
                        .code(race.sex())
                        .number(race.event().distance().millimetres())
                        .code(race.event().track())
                        .code(race.round().kind())
                        .number(race.round().number())
                        .truth(race.round().numberInferred())
                        .text(race.round().printed())
                        .code(race.completeness().field())
                        .text(race.completeness().reason())
                        .number(reading)
                        .text(knownSince.toString())));
    }

    private record NumberedFlag(int resultRow, int row, Flag flag) {}

    private void writeResults(int number, RaceSheet sheet) {
        List<NumberedFlag> flags = new ArrayList<>();
        database.insertAll("""
                insert into race_result (version_no, row_no, runner_no, printed_name, nation, team, outcome, place,
                    hundredths, timing, mark_precision, photo_finish_ms, printed_mark, rule_broken,
                    citation_no, source_no, source_line)
                values (?, ?, ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?,  ?, ?, ?)
                """, sheet.results(), (binding, result, row) -> {
            for (int i = 0; i < result.flags().size(); i++) {
                flags.add(new NumberedFlag(row, i + 1, result.flags().get(i)));
            }
            bindResult(binding.number(number).number(row), result);
        });
        database.insertAll(
                "insert into race_result_flag (version_no, result_row_no, row_no, kind, flag) values (?, ?, ?, ?, ?)",
                flags,
                (binding, flag, row) -> binding.number(number)
                        .number(flag.resultRow())
                        .number(flag.row())
                        .code(flag.flag().kind())
                        .text(flag.flag().text()));
    }

    private void bindResult(Binding binding, Result result) throws SQLException {
        Outcome outcome = result.outcome();
        Optional<String> rule = outcome instanceof Outcome.Disqualified disqualified
                ? Optional.of(disqualified.rule())
                : Optional.empty();
        origin(result.source())
                .bind(binding.number(numbers.runner(result.athlete()))
                        .text(result.printedName())
                        .text(result.nation().code())
                        .text(result.team())
                        .text(outcome.code())
                        .number(outcome.place())
                        .number(outcome.mark().map(mark -> mark.hundredths()))
                        .code(outcome.mark().map(mark -> mark.timing()))
                        .code(outcome.mark().map(mark -> mark.precision()))
                        .number(outcome.mark()
                                .flatMap(mark -> mark.thousandths().isPresent()
                                        ? Optional.of(mark.thousandths().getAsInt())
                                        : Optional.empty()))
                        .text(result.printedMark())
                        .text(rule));
    }

    private void writeSplits(int number, RaceSheet sheet) {
        database.insertAll(
                """
                insert into race_split (version_no, row_no, runner_no, distance_mm, elapsed_ms, elapsed_precision,
                    running_place, place_shared, provenance, citation_no, source_no, source_line)
                values (?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?)
                """,
                sheet.splits(),
                (binding, split, row) -> origin(split.source())
                        .bind(binding.number(number)
                                .number(row)
                                .number(split.runner().map(numbers::runner))
                                .number(split.at().millimetres())
                                .number(split.time().map(time -> time.thousandths()))
                                .code(split.time().map(time -> time.precision()))
                                .number(split.position())
                                .truth(split.positionShared())
                                .code(split.provenance())));
    }

    private void writeMoments(int number, RaceSheet sheet) {
        database.insertAll(
                """
                insert into race_moment (version_no, row_no, from_mm, to_mm, runner_no, printed_name, moment, detail,
                    citation_no, source_no, source_line)
                values (?, ?, ?, ?, ?, ?, ?, ?,  ?, ?, ?)
                """,
                sheet.reported(),
                (binding, moment, row) -> origin(moment.source())
                        .bind(binding.number(number)
                                .number(row)
                                .number(moment.from().map(from -> from.millimetres()))
                                .number(moment.to().map(to -> to.millimetres()))
                                .number(moment.runner().map(numbers::runner))
                                .text(moment.printedName())
                                .text(moment.event())
                                .text(moment.detail())));
    }

    private void writeStartList(int number, RaceSheet sheet) {
        database.insertAll(
                """
                insert into race_start (version_no, row_no, runner_no, nation, team, start_place, bib,
                    citation_no, source_no, source_line)
                values (?, ?, ?, ?, ?, ?, ?,  ?, ?, ?)
                """,
                sheet.startList(),
                (binding, entry, row) -> origin(entry.source())
                        .bind(binding.number(number)
                                .number(row)
                                .number(numbers.runner(entry.athlete()))
                                .text(entry.nation().code())
                                .text(entry.team())
                                .number(entry.order())
                                .text(entry.bib())));
    }

    /** The last three columns of every fact: where it was read. */
    private record Origin(int citation, int document, int line) {

        void bind(Binding binding) throws SQLException {
            binding.number(citation).number(document).number(line);
        }
    }

    private Origin origin(Source source) {
        return new Origin(numbers.citation(source), numbers.document(source, earlierSources), source.line());
    }
}
