package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.race.Document;
import org.metricmile.race.Reading;

class FormatsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/feeds");

    private static final String EXPECTED = " is of no known format. Expected a folder with races.csv and results.csv"
            + " (race bundle); or a folder with athletes.csv and career_results.csv (tables of careers and records);"
            + " or a folder with the subfolders races and careers; or a folder with lynx.evt or *.lif, or one such file"
            + " (FinishLynx); or a track file *.IsoTrack.csv or a folder of them (IsoLynx); or a table with name, mark and date in each row,"
            + " or a folder of such tables (list of marks); or a table whose header names athlete, marks and"
            + " finish, as in athlete,nation,400,800,1200,finish (split sheet).";

    @TempDir
    private Path scratch = Path.of("");

    @Test
    void aFileOfNoFormatIsRefusedWithWhatWasExpected() throws IOException {
        Path letter = Files.writeString(scratch.resolve("letter.txt"), "Dear coach,\nI ran well.\n");

        assertThatThrownBy(() -> Formats.read(letter, FormatContract.KNOWN))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(letter + EXPECTED);
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        Path missing = scratch.resolve("nowhere.csv");

        assertThatThrownBy(() -> Formats.read(missing, FormatContract.KNOWN))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(missing + " does not exist.");
    }

    @Test
    void aFileOfABundleHintsAtItsFolder() {
        Path part = EXAMPLES.resolve("race-bundle/good/results.csv");
        String folder = String.valueOf(part.toAbsolutePath().getParent());

        assertThatThrownBy(() -> Formats.read(part, FormatContract.KNOWN))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(part + EXPECTED + " Maybe its folder is meant: " + folder + ".");
    }

    @Test
    void everyFormatHasItsPage() {
        assertThat(Formats.ALL)
                .allSatisfy(format -> assertThat(Path.of("../docs/reference/formats", format.id() + ".md"))
                        .exists());
    }

    @Test
    void theStarterDataAreRacesAndCareers() throws IOException {
        Reading reading = Formats.read(Path.of("src/starter"), FormatContract.KNOWN);

        assertThat(reading.races()).hasSize(258);
        assertThat(reading.tables()).hasSize(10);
        assertThat(reading.documents()).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void aLineBeyondTheLimitsIsRefused() {
        String cells = "athlete,finish\n" + ",".repeat(Limits.COLUMNS) + "\n";
        String longCell = "athlete,finish\n\"" + "x".repeat(Limits.CELL_CHARACTERS + 1) + "\",3:40.1\n";

        assertThatThrownBy(() -> read(cells))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("wide.csv is not a readable table")
                .hasMessageContaining("line 2")
                .hasMessageContaining("A row may have 200 columns and a cell 4000 characters");
        assertThatThrownBy(() -> read(longCell))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("maybe a quotation mark is not closed");
    }

    private static Reading read(String text) throws UnreadableFileException {
        Document document = new Document("wide.csv", text.getBytes(StandardCharsets.UTF_8));
        return new SplitSheetFormat().read(document, FormatContract.TABLES);
    }
}
