package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.scenes.GeneratedBundle;

class MigrationTest {

    @TempDir
    Path folder;

    private Path made;
    private Path old;

    @BeforeEach
    void writeOldArchive() throws IOException, SQLException {
        made = folder.resolve("made.db");
        Path bundle = Files.createDirectory(folder.resolve("bundle"));
        GeneratedBundle.write(bundle, 5);
        try (Archive archive = Archive.open(made)) {
            archive.importAll(
                    Formats.read(bundle, Known.only(ReferenceTables.shipped())),
                    Occasion.now("import", ImportedScenes.NOON));
        }
        old = OldLayout.write(made, folder.resolve("old.db"));
    }

    @Test
    void everythingIsThereInTheNewLayout() {
        try (Archive archive = Archive.open(old);
                Archive same = Archive.open(made)) {
            assertThat(archive.check()).isEmpty();
            assertThat(ArchiveContents.of(archive)).isEqualTo(ArchiveContents.of(same));
        }
    }

    /** As starter archives of layout 2 had them, made from the time of their data. */
    @Test
    void timesThatFlywayCannotReadAreMended() throws SQLException {
        try (Connection connection = DriverManager.getConnection(ArchiveFile.url(old));
                Statement statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set installed_on = '1970-01-01T00:00:00Z'");
        }

        try (Archive archive = Archive.open(old)) {
            assertThat(archive.check()).isEmpty();
        }
    }

    /** A kill between the two would leave an archive that can neither be read nor brought forward. */
    @Test
    void theNewTablesAndTheirNumberAreThereAtTheSameMoment() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService onlooker = Executors.newSingleThreadExecutor();
        Future<Set<List<Integer>>> seen = onlooker.submit(() -> lookUntil(stop));
        Archive.open(old).close();
        stop.set(true);
        assertThat(seen.get(30, TimeUnit.SECONDS))
                .contains(List.of(0, 1))
                .isSubsetOf(List.of(0, 1), List.of(5, 2), List.of(5, 3));
        onlooker.shutdown();
    }

    /** How many of the tables of the second script there are, and the number of the newest script. */
    private Set<List<Integer>> lookUntil(AtomicBoolean stop) throws SQLException {
        Set<List<Integer>> seen = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        try (Connection connection = DriverManager.getConnection(ArchiveFile.url(old));
                Statement statement = connection.createStatement()) {
            boolean last = false;
            while (!last) {
                last = stop.get();
                try (ResultSet row = statement.executeQuery("""
                        select (select count(*) from sqlite_master where type = 'table' and name in (
                                'race_tracking', 'race_tracking_runner', 'race_tracking_issue', 'review_item',
                                'review_decision')),
                            (select max(cast(version as integer)) from flyway_schema_history where success)
                        """)) {
                    row.next();
                    seen.add(List.of(row.getInt(1), row.getInt(2)));
                }
            }
        }
        return seen;
    }
}
