package org.metricmile.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.records.Performance;

/**
 * Answered in plain SQL over one table of the desk's marks, in memory: who is who, which of two sources is kept and for which nation a
 * mark counts is already told there. Rulings, tenths before 1981, hand times and age groups are left out of the SQL.
 */
final class SqlQuestions implements RecordQuestions {

    private static final String TABLE = """
            create table mark (
                id varchar not null,
                athlete varchar not null,
                sex varchar not null,
                distance_mm bigint not null,
                nation varchar not null,
                hundredths integer not null,
                run_on date not null
            )
            """;

    private static final String RECORD = """
            with book as (
                select id, run_on, hundredths from mark
                where sex = ? and distance_mm = ? and nation = ? and run_on <= ?
            )
            select id from book
            where hundredths = (select min(hundredths) from book)
            order by run_on, id
            """;

    /** The frame of the window ends with the day, not with the row: of the marks of one day only the best counts. */
    private static final String LINEAGE = """
            select id from (
                select id, run_on, hundredths, min(hundredths) over (order by run_on) as best
                from mark
                where sex = ? and distance_mm = ? and nation = ? and run_on <= ?
            ) as book
            where hundredths = best
            order by run_on, id
            """;

    private static final String TOP_TWENTY = """
            select athlete, best from (
                select athlete, best, rank() over (order by best) as place from (
                    select athlete, min(hundredths) as best
                    from mark
                    where sex = ? and distance_mm = ? and run_on <= ?
                    group by athlete
                ) as bests
            ) as ranked
            where place <= 20
            order by best, athlete
            """;

    private final Connection connection;
    private final PreparedStatement record;
    private final PreparedStatement lineage;
    private final PreparedStatement topTwenty;

    private SqlQuestions(Connection connection) throws SQLException {
        this.connection = connection;
        record = connection.prepareStatement(RECORD);
        lineage = connection.prepareStatement(LINEAGE);
        topTwenty = connection.prepareStatement(TOP_TWENTY);
    }

    /** SQLite, with an index for each kind of question. */
    static SqlQuestions sqlite(Collection<Performance> marks, Nations nations) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into mark values (?, ?, ?, ?, ?, ?, ?)")) {
            for (Performance mark : marks) {
                int column = 1;
                for (String cell : cells(mark, nations)) {
                    insert.setString(column++, cell);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index book on mark (distance_mm, sex, nation, run_on, hundredths, id)");
            statement.execute("create index list on mark (distance_mm, sex, athlete, run_on, hundredths)");
            statement.execute("analyze");
        }
        return new SqlQuestions(connection);
    }

    /** DuckDB, which needs no index: it reads columns. */
    static SqlQuestions duckDb(Collection<Performance> marks, Nations nations) throws SQLException, IOException {
        Path csv = Files.createTempFile("marks", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            for (Performance mark : marks) {
                out.write(String.join(";", cells(mark, nations)));
                out.newLine();
            }
        }
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("copy mark from '%s' (header false, delimiter ';')".formatted(csv));
        }
        Files.delete(csv);
        return new SqlQuestions(connection);
    }

    private static List<String> cells(Performance mark, Nations nations) {
        Nation nation =
                nations.find(mark.nation()).map(Nations.Entry::countsFor).orElse(mark.nation());
        return List.of(
                mark.id(),
                mark.athlete().id(),
                mark.athlete().sex().code(),
                String.valueOf(mark.distance().millimetres()),
                nation.code(),
                String.valueOf(mark.mark().hundredths()),
                mark.date().toString());
    }

    @Override
    public List<String> record(Asked asked) throws SQLException {
        return ofNation(record, asked);
    }

    @Override
    public List<String> lineage(Asked asked) throws SQLException {
        return ofNation(lineage, asked);
    }

    private static List<String> ofNation(PreparedStatement statement, Asked asked) throws SQLException {
        statement.setString(1, asked.sex().code());
        statement.setLong(2, asked.distance().millimetres());
        statement.setString(3, asked.nation());
        statement.setString(4, asked.on().toString());
        List<String> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    @Override
    public List<String> topTwenty(Asked asked) throws SQLException {
        topTwenty.setString(1, asked.sex().code());
        topTwenty.setLong(2, asked.distance().millimetres());
        topTwenty.setString(3, asked.on().toString());
        List<String> bests = new ArrayList<>();
        try (ResultSet rows = topTwenty.executeQuery()) {
            while (rows.next()) {
                bests.add(rows.getString(1) + " " + rows.getInt(2));
            }
        }
        return bests;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
