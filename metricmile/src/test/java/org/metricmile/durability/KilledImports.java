package org.metricmile.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.metricmile.archive.Archive;
import org.metricmile.archive.Occasion;
import org.metricmile.archive.StoredRows;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;

/** Imports that are killed: each must be in the archive whole or not at all, and nothing else may have changed. */
final class KilledImports extends KillScene {

    /** Imports until a new archive is begun, and after how many the usual time is measured anew. */
    private static final int IMPORTS_OF_AN_ARCHIVE = 12;

    private static final int IMPORTS_OF_A_MEASURE = 3;

    private static final List<KillMoment> MOMENTS =
            List.of(KillMoment.ANY_TIME, KillMoment.WHILE_WRITING, KillMoment.AS_THE_LOG_GROWS);

    KilledImports(Path home, long seed) {
        super(home, seed);
    }

    /** Kills imports of a growing bundle into an archive that grows with it. */
    KillTally run(int kills) throws IOException {
        KillTally tally = new KillTally("imports killed");
        Path archive = home.resolve("archive.db");
        Path whole = home.resolve("whole.db");
        KillMoment.Usual usual = KillMoment.Usual.NONE;
        for (int kill = 0; kill < kills; kill++) {
            int round = kill % IMPORTS_OF_AN_ARCHIVE;
            if (round == 0) {
                delete(archive, whole);
                importHere(archive, bundle(FEW_RACES, 0));
                importHere(whole, bundle(FEW_RACES, 0));
            }
            Path bundle = bundle(races(round), kill + 1);
            if (round % IMPORTS_OF_A_MEASURE == 0) {
                usual = measure(archive, bundle);
            }
            KillMoment moment = one(MOMENTS);
            kill(moment, usual, archive, tally, "import", bundle.toString(), "--archive", archive.toString());
            List<String> rows = soundRows(archive, kill);
            if (rows.equals(StoredRows.of(whole))) {
                tally.count(moment + ", " + NOTHING);
                tally.count(NOTHING);
            } else {
                // the same import left alone; what was killed must have kept as much
                importHere(whole, bundle);
                assertThat(rows).as("rows after kill %d", kill).isEqualTo(StoredRows.of(whole));
                tally.count(moment + ", " + WHOLE);
                tally.count(WHOLE);
            }
        }
        return tally;
    }

    /** Steps grow too, to the size where SQLite writes to its log before the commit. */
    private static int races(int round) {
        return FEW_RACES + 3 * (round + 1) * (round + 1);
    }

    private KillMoment.Usual measure(Path archive, Path bundle) throws IOException {
        Path copy = home.resolve("measured.db");
        delete(copy);
        Files.copy(archive, copy);
        return runWhole(copy, bundle);
    }

    private static void importHere(Path file, Path bundle) throws IOException {
        try (Archive archive = Archive.open(file)) {
            archive.importAll(
                    Formats.read(bundle, Known.only(ReferenceTables.shipped())), Occasion.now("import", Instant.now()));
        }
    }
}
