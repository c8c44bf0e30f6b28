package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.Timing;
import org.metricmile.athletics.TrackKind;
import org.metricmile.race.ImportIssue;

/** What the columns of a race and its rows stand for. */
final class RaceRow {

    private RaceRow() {}

    static Race race(ResultSet row) throws SQLException {
        return new Race(
                row.getString("race_id"),
                competition(row),
                dates(row, "first_date", "last_date"),
                Codes.parse(Sex.class, row.getString("sex")),
                event(row),
                round(row),
                new Completeness(
                        Codes.parse(Completeness.Field.class, row.getString("completeness")),
                        row.getString("completeness_reason")),
                source(row));
    }

    static Competition competition(ResultSet row) throws SQLException {
        return new Competition(
                row.getString("competition_id"),
                row.getString("competition_name"),
                Codes.parse(CompetitionCategory.class, row.getString("category")),
                row.getString("city"),
                new Nation(row.getString("host_nation")),
                dates(row, "competition_first_date", "competition_last_date"));
    }

    static Optional<DateInterval> dates(ResultSet row, String first, String last) throws SQLException {
        @Nullable String from = row.getString(first);
        return from == null
                ? Optional.empty()
                : Optional.of(new DateInterval(LocalDate.parse(from), LocalDate.parse(row.getString(last))));
    }

    static Event event(ResultSet row) throws SQLException {
        return new Event(
                new Distance(row.getLong("distance_mm")), Codes.parse(TrackKind.class, row.getString("track")));
    }

    static Round round(ResultSet row) throws SQLException {
        return new Round(
                Codes.parse(Round.Kind.class, row.getString("round_kind")),
                number(row, "round_number"),
                row.getBoolean("round_number_inferred"),
                row.getString("round_printed"));
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("citation"),
                row.getString("document_name"),
                row.getInt("source_line"),
                row.getString("sha256"));
    }

    static Athlete athlete(ResultSet row) throws SQLException {
        return new Athlete(
                row.getString("athlete_id"),
                row.getString("athlete_name"),
                Codes.parse(Sex.class, row.getString("athlete_sex")));
    }

    /** The athlete of a row that may name none. */
    static Optional<Athlete> findAthlete(ResultSet row) throws SQLException {
        return row.getString("athlete_id") == null ? Optional.empty() : Optional.of(athlete(row));
    }

    static Outcome outcome(ResultSet row) throws SQLException {
        String code = row.getString("outcome");
        return switch (code) {
            case "OK" -> new Outcome.Finished(number(row, "place"), mark(row));
            case "DNF" -> new Outcome.DidNotFinish();
            case "DNS" -> new Outcome.DidNotStart();
            case "DQ" -> new Outcome.Disqualified(row.getString("rule_broken"));
            default ->
                throw new ArchiveException("the archive holds \"" + code
                        + "\" where an outcome should stand; maybe the file was changed by hand");
        };
    }

    static Optional<Mark> mark(ResultSet row) throws SQLException {
        int hundredths = row.getInt("hundredths");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Mark(
                        hundredths,
                        Codes.parse(Timing.class, row.getString("timing")),
                        Codes.parse(Precision.class, row.getString("mark_precision")),
                        number(row, "photo_finish_ms")));
    }

    static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static ImportIssue issue(ResultSet row) throws SQLException {
        return new StoredIssue(
                row.getString("kind"),
                Codes.parse(ImportIssue.Severity.class, row.getString("severity")),
                row.getString("seen_at"),
                row.getString("message"));
    }
}
