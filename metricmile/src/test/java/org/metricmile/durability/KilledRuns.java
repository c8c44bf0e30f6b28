package org.metricmile.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.metricmile.archive.OldLayout;
import org.metricmile.archive.StoredRows;

/** Runs that are killed while they make an archive, bring one to a newer layout, or back one up. */
final class KilledRuns extends KillScene {

    private static final List<KillMoment> OF_NEW_FILES =
            List.of(KillMoment.ANY_TIME, KillMoment.AFTER_THE_DRAFT_IS_BEGUN, KillMoment.AFTER_THE_DRAFT_IS_BEGUN);

    private static final List<KillMoment> OF_MIGRATIONS = List.of(KillMoment.ANY_TIME, KillMoment.AS_THE_LOG_GROWS);

    KilledRuns(Path home, long seed) {
        super(home, seed);
    }

    /** Kills imports that make their archive. */
    KillTally creations(int kills) throws IOException {
        KillTally tally = new KillTally("first imports killed");
        Path archive = home.resolve("first.db");
        Path bundle = bundle(FEW_RACES, 0);
        KillMoment.Usual usual = runWhole(archive, bundle);
        List<String> whole = StoredRows.of(archive);
        // StoredRows opens an archive, and so makes an empty one of a file that is not there
        List<String> ofNothing = StoredRows.of(home.resolve("nothing.db"));
        for (int kill = 0; kill < kills; kill++) {
            delete(archive);
            kill(
                    one(OF_NEW_FILES),
                    usual,
                    archive,
                    tally,
                    "import",
                    bundle.toString(),
                    "--archive",
                    archive.toString());
            if (!Files.exists(archive)) {
                tally.count(NONE_YET);
            } else {
                List<String> rows = soundRows(archive, kill);
                assertThat(rows).as("all or nothing after kill %d", kill).isIn(whole, ofNothing);
                tally.count(rows.equals(whole) ? WHOLE : NOTHING);
            }
            runWhole(archive, bundle);
            assertThat(soundRows(archive, kill))
                    .as("rows after the next import")
                    .isEqualTo(whole);
        }
        return tally;
    }

    /** Kills the first command of a user, which copies the starter archive to its place. */
    KillTally firstUses(int kills) throws IOException {
        KillTally tally = new KillTally("first uses killed");
        Path own = home.resolve("metricmile").resolve("archive.db");
        KillMoment.Usual usual = runWhole(own, "races");
        List<String> whole = StoredRows.of(own);
        for (int kill = 0; kill < kills; kill++) {
            delete(own);
            kill(one(OF_NEW_FILES), usual, own, tally, "races");
            if (Files.exists(own)) {
                assertThat(soundRows(own, kill)).isEqualTo(whole);
                tally.count(WHOLE);
            } else {
                tally.count(NONE_YET);
            }
        }
        return tally;
    }

    /** Kills commands that bring an archive of the first layout to the newest one. */
    KillTally migrations(int kills) throws IOException, SQLException {
        KillTally tally = new KillTally("migrations killed");
        Path made = home.resolve("made.db");
        runWhole(made, bundle(FEW_RACES * 4, 0));
        List<String> whole = StoredRows.of(made);
        Path old = OldLayout.write(made, home.resolve("old.db"));
        Path archive = home.resolve("migrated.db");
        Files.copy(old, archive);
        KillMoment.Usual usual = runWhole(archive, "races", "--archive", archive.toString());
        for (int kill = 0; kill < kills; kill++) {
            delete(archive);
            Files.copy(old, archive);
            kill(one(OF_MIGRATIONS), usual, archive, tally, "races", "--archive", archive.toString());
            assertThat(soundRows(archive, kill)).isEqualTo(whole);
            tally.count(WHOLE);
        }
        return tally;
    }

    /** Kills backups. */
    KillTally backups(int kills) throws IOException {
        KillTally tally = new KillTally("backups killed");
        Path archive = home.resolve("backed-up.db");
        runWhole(archive, bundle(FEW_RACES * 20, 0));
        List<String> whole = StoredRows.of(archive);
        Path backup = home.resolve("backup.db");
        KillMoment.Usual usual =
                runWhole(backup, "archive", "backup", backup.toString(), "--archive", archive.toString());
        for (int kill = 0; kill < kills; kill++) {
            delete(backup);
            kill(
                    one(OF_NEW_FILES),
                    usual,
                    backup,
                    tally,
                    "archive",
                    "backup",
                    backup.toString(),
                    "--archive",
                    archive.toString());
            assertThat(soundRows(archive, kill)).isEqualTo(whole);
            if (Files.exists(backup)) {
                assertThat(soundRows(backup, kill)).isEqualTo(whole);
                tally.count(WHOLE);
            } else {
                tally.count(NONE_YET);
            }
        }
        return tally;
    }
}
