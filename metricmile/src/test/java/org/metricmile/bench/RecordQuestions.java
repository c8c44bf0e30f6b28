package org.metricmile.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;

/** Three questions of a record desk about marks run outdoors, as of a day; answered by ours and in plain SQL. */
interface RecordQuestions extends AutoCloseable {

    /** Which event of which nation, up to which day. */
    record Asked(Sex sex, Distance distance, String nation, LocalDate on) {}

    /** Ids of the marks that are the record of a nation: one, or several equal ones. */
    List<String> record(Asked asked) throws SQLException;

    /** Ids of the marks that bettered or equalled the record of a nation, in time. */
    List<String> lineage(Asked asked) throws SQLException;

    /** Id and best mark in hundredths of the twenty best athletes of all nations, the best first, those who share a mark by id. */
    List<String> topTwenty(Asked asked) throws SQLException;

    @Override
    void close() throws SQLException;
}
