package org.metricmile.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the kills; the long run is told in docs/reference/durability.md. */
class KilledRunsTest {

    private static final long SEED = 800;

    @TempDir
    Path home;

    private KilledRuns runs() {
        return new KilledRuns(home, SEED);
    }

    @Test
    void aKilledImportIsKeptWholeOrNotAtAll() throws IOException {
        KillTally tally = new KilledImports(home, SEED).run(6);
        assertThat(tally.of(KillScene.WHOLE) + tally.of(KillScene.NOTHING)).isEqualTo(6);
        assertThat(tally.of(KillScene.KILLED)).as(tally.toString()).isPositive();
    }

    @Test
    void aKilledFirstImportLeavesAWholeArchiveOrNone() throws IOException {
        assertThat(runs().creations(2).runs()).isEqualTo(2);
    }

    @Test
    void aKilledFirstUseLeavesAWholeArchiveOrNone() throws IOException {
        assertThat(runs().firstUses(1).runs()).isEqualTo(1);
    }

    @Test
    void aKilledMigrationLeavesEverything() throws IOException, SQLException {
        assertThat(runs().migrations(2).of(KillScene.WHOLE)).isEqualTo(2);
    }

    @Test
    void aKilledBackupLeavesTheArchiveAndAWholeCopyOrNone() throws IOException {
        assertThat(runs().backups(1).runs()).isEqualTo(1);
    }
}
