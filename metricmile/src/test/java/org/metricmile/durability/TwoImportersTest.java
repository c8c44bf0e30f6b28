package org.metricmile.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.archive.OldLayout;
import org.metricmile.archive.StoredRows;
import org.metricmile.scenes.GeneratedBundle;

/** Two processes at once on one archive. */
class TwoImportersTest {

    private static final int RACES = 60;

    @TempDir
    Path folder;

    private Path bundle(String name, int races, int edition) throws IOException {
        Path bundle = Files.createDirectories(folder.resolve(name));
        GeneratedBundle.write(bundle, races, edition);
        return bundle;
    }

    private MileProcess start(Path archive, String... words) throws IOException {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--archive";
        all[words.length + 1] = archive.toString();
        return MileProcess.start(folder, all);
    }

    private static void assertThatBothEndWell(MileProcess one, MileProcess other) {
        assertThat(List.of(one.end(), other.end()))
                .as("%s%s", one.err(), other.err())
                .containsExactly(0, 0);
    }

    private static long versionsOf(String race, Path archive) {
        return StoredRows.of(archive).stream()
                .filter(row -> row.startsWith(race + " "))
                .count();
    }

    @Test
    void theSameDocumentGoesInOnce() throws IOException {
        Path archive = folder.resolve("archive.db");
        String bundle = bundle("bundle", RACES, 0).toString();
        MileProcess one = start(archive, "import", bundle);
        MileProcess other = start(archive, "import", bundle);
        assertThatBothEndWell(one, other);

        assertThat(StoredRows.findings(archive)).isEmpty();
        assertThat(StoredRows.of(archive))
                .contains(
                        "1 of reading",
                        RACES + " of race",
                        "document 2 results.csv: " + RACES * 10 + " of race_result");
        assertThat(List.of(one.out(), other.out()))
                .anyMatch(out -> out.startsWith(RACES + " races added"))
                .anyMatch(out -> out.startsWith("0 races added, 0 corrected, " + RACES + " unchanged"));
    }

    @Test
    void differentDocumentsGoInBoth() throws IOException {
        Path archive = folder.resolve("archive.db");
        MileProcess few = start(archive, "import", bundle("few", RACES, 0).toString());
        MileProcess many = start(archive, "import", bundle("many", RACES * 2, 1).toString());
        assertThatBothEndWell(few, many);

        assertThat(StoredRows.findings(archive)).isEmpty();
        assertThat(StoredRows.of(archive)).contains("2 of reading", RACES * 2 + " of race");
        assertThat(versionsOf("GEN-00000", archive)).isEqualTo(2);
        assertThat(versionsOf("GEN-00001", archive)).isEqualTo(1);
    }

    @Test
    void aBackupByAnotherProcessIsWholeWhileAnImportRuns() throws IOException {
        Path archive = folder.resolve("archive.db");
        Path backup = folder.resolve("backup.db");
        start(archive, "import", bundle("few", RACES, 0).toString()).end();
        List<String> before = StoredRows.of(archive);
        MileProcess importing =
                start(archive, "import", bundle("many", RACES * 4, 1).toString());
        MileProcess backingUp = start(archive, "archive", "backup", backup.toString());
        assertThatBothEndWell(importing, backingUp);

        assertThat(StoredRows.findings(backup)).isEmpty();
        assertThat(StoredRows.of(backup)).isIn(before, StoredRows.of(archive));
    }

    @Test
    void anOldLayoutIsBroughtToTheNewestOnce() throws IOException, SQLException {
        Path made = folder.resolve("made.db");
        start(made, "import", bundle("bundle", RACES, 0).toString()).end();
        Path archive = OldLayout.write(made, folder.resolve("old.db"));
        assertThatBothEndWell(start(archive, "races"), start(archive, "races"));

        assertThat(StoredRows.findings(archive)).isEmpty();
        assertThat(StoredRows.of(archive)).isEqualTo(StoredRows.of(made));
    }

    @Test
    void theFirstUseByTwoMakesOneArchive() throws IOException {
        MileProcess one = MileProcess.start(folder, "races");
        MileProcess other = MileProcess.start(folder, "races");
        assertThatBothEndWell(one, other);

        assertThat(one.out()).isEqualTo(other.out()).isNotEmpty();
        assertThat(StoredRows.findings(folder.resolve("metricmile").resolve("archive.db")))
                .isEmpty();
    }
}
