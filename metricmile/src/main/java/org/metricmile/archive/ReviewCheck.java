package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that wait for a decision and what was decided: that each can be read, and that each person is told whole. */
final class ReviewCheck {

    private static final String PERSON = "athlete_id, athlete_name, sex as athlete_sex";

    private ReviewCheck() {}

    static List<Finding> run(Database database) {
        new Reviews(database).open();
        new Reviews(database).decisions();
        database.list("select " + PERSON + " from review_item", RaceRow::athlete);
        database.list("select " + PERSON + " from review_candidate", RaceRow::athlete);
        List<Finding> findings = new ArrayList<>();
        database.list("select decided_at, " + PERSON + " from review_decision", row -> {
            Instant.parse(row.getString("decided_at"));
            return isHalf(row) || RaceRow.findAthlete(row).isPresent();
        });
        database
                .list(
                        "select decision_no, item_no, " + PERSON + " from review_decision order by decision_no",
                        row -> isHalf(row)
                                ? Optional.of(row.getInt("decision_no") + " on row " + row.getInt("item_no"))
                                : Optional.<String>empty())
                .stream()
                .flatMap(Optional::stream)
                .forEach(half -> findings.add(new Finding(
                        "decision " + half + " of the queue",
                        "it names half a person; maybe the file was changed by hand")));
        return findings;
    }

    private static boolean isHalf(ResultSet row) throws SQLException {
        long told = Stream.of(
                        row.getString("athlete_id") != null,
                        row.getString("athlete_name") != null,
                        row.getString("athlete_sex") != null)
                .filter(there -> there)
                .count();
        return told == 1 || told == 2;
    }
}
