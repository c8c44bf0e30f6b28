package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivePageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "data", "archive.md");

    @TempDir
    Path folder;

    @Test
    void everyTableAndColumnStandsOnItsPage() throws IOException, SQLException {
        Path file = folder.resolve("archive.db");
        Archive.open(file).close();
        String page = Files.readString(PAGE);
        Set<String> missing = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet columns = connection.getMetaData().getColumns(null, null, "%", null)) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                String column = columns.getString("COLUMN_NAME");
                boolean told = page.contains("### " + table + "\n") || page.contains("| `" + table + "` |");
                if (!table.startsWith("flyway")
                        && !table.startsWith("sqlite")
                        && !(told && page.contains("`" + column + "`"))) {
                    missing.add(table + "." + column);
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
