package org.metricmile.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Archives as an older version of Metric Mile left them. */
public final class OldLayout {

    private OldLayout() {}

    /** Writes the content of an archive to a new file that has the layout of the first script. */
    public static Path write(Path archive, Path old) throws SQLException {
        Flyway.configure()
                .dataSource(ArchiveFile.url(old), "", "")
                .locations("classpath:sql/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(ArchiveFile.url(old));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("attach '" + archive.toString().replace("'", "''") + "' as newer");
            for (String table : first(statement, "select name from main.sqlite_master where type = 'table'")) {
                if (!table.startsWith("flyway") && !table.startsWith("sqlite")) {
                    String columns =
                            String.join(", ", first(statement, "select name from pragma_table_info('" + table + "')"));
                    statement.execute("insert into main.%s (%s) select %s from newer.%s"
                            .formatted(table, columns, columns, table));
                }
            }
        }
        return old;
    }

    private static List<String> first(Statement statement, String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
