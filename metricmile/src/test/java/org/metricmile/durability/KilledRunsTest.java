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

    /** What is there after each kill opens, passes the check and holds all or nothing; the scene looks at that itself. */
    private static void assertAllOrNothing(KillTally tally, int kills) {
        assertThat(tally.runs()).as(tally.toString()).isEqualTo(kills);
        assertThat(tally.of(KillScene.WHOLE) + tally.of(KillScene.NOTHING) + tally.of(KillScene.NONE_YET))
                .as(tally.toString())
                .isEqualTo(kills);
    }

    @Test
    void aKilledImportIsKeptWholeOrNotAtAll() throws IOException {
        KillTally tally = new KilledImports(home, SEED).run(6);
        assertThat(tally.of(KillScene.WHOLE) + tally.of(KillScene.NOTHING)).isEqualTo(6);
        assertThat(tally.of(KillScene.KILLED)).as(tally.toString()).isPositive();
    }

    @Test
    void aKilledFirstImportLeavesAWholeArchiveOrNone() throws IOException {
        assertAllOrNothing(runs().creations(2), 2);
    }

    @Test
    void aKilledFirstUseLeavesAWholeArchiveOrNone() throws IOException {
        assertAllOrNothing(runs().firstUses(1), 1);
    }

    @Test
    void aKilledMigrationLeavesEverything() throws IOException, SQLException {
        assertThat(runs().migrations(2).of(KillScene.WHOLE)).isEqualTo(2);
    }

    @Test
    void aKilledBackupLeavesTheArchiveAndAWholeCopyOrNone() throws IOException {
        assertAllOrNothing(runs().backups(1), 1);
    }
}
