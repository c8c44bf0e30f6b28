package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.Tracking;

/**
 * What every format keeps. Its examples are in {@code feeds/<id>/}: a good one, one for each defect named after it, and
 * {@code messages.csv} with everything that is then told. A new defect needs its file and its rows there.
 */
public interface FormatContract {

    ReferenceTables TABLES = ReferenceTables.in(Path.of("src/starter"));

    Known KNOWN = Known.only(TABLES);

    Format format();

    /** What is known before the examples are read; formats that only make sense beside races on record need those. */
    default Known known() {
        return KNOWN;
    }

    /** The file or folder of an example, complete. */
    Path example(String name) throws IOException;

    /** Names of all examples. */
    Set<String> examples() throws IOException;

    default Path folder() {
        return Path.of("src/test/resources/feeds", format().id());
    }

    private Map<String, List<NamedCsvRecord>> messages() throws IOException {
        Map<String, List<NamedCsvRecord>> messages = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder().resolve("messages.csv"))) {
            rows.forEach(row -> messages.computeIfAbsent(row.getField("example"), added -> new ArrayList<>())
                    .add(row));
        }
        return messages;
    }

    static List<ImportIssue> issues(Reading reading) {
        List<ImportIssue> issues = new ArrayList<>(reading.issues());
        reading.races().stream().map(RaceSheet::issues).forEach(issues::addAll);
        reading.trackings().stream().map(Tracking::issues).forEach(issues::addAll);
        return issues;
    }

    @Test
    default void isListedAndDescribed() {
        assertThat(Formats.ALL).extracting(Format::id).contains(format().id());
        assertThat(Path.of("../docs/reference/formats", format().id() + ".md")).exists();
    }

    @Test
    default void theGoodExampleIsRecognisedAndFreeOfWarnings() throws IOException {
        Path good = example("good");

        assertThat(Formats.find(good).map(Format::id)).contains(format().id());
        assertThat(issues(format().read(good, known())))
                .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(ImportIssue.Severity.NOTE));
    }

    @Test
    default void everyExampleHasItsMessages() throws IOException {
        Set<String> told = new TreeSet<>(messages().keySet());
        told.add("good");
        assertThat(told).isEqualTo(new TreeSet<>(examples()));
    }

    @Test
    default void thePageNamesEveryKindOfIssue() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/formats", format().id() + ".md"));

        messages().values().stream()
                .flatMap(List::stream)
                .map(row -> row.getField("kind"))
                .filter(kind -> !kind.equals("UnreadableFileException"))
                .forEach(kind -> assertThat(page).contains("`" + kind + "`"));
    }

    @TestFactory
    default Stream<DynamicTest> tellsWhatIsOdd() throws IOException {
        return messages().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> assertMessages(entry.getKey(), entry.getValue())));
    }

    private void assertMessages(String name, List<NamedCsvRecord> expected) throws IOException {
        if (expected.get(0).getField("kind").equals("UnreadableFileException")) {
            assertThatThrownBy(() -> Formats.read(example(name), known()))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessage(expected.get(0).getField("message"));
            return;
        }
        List<String> told = issues(format().read(example(name), known())).stream()
                .map(issue -> issue.severity() + " " + issue.kind() + " " + issue.where() + " " + issue.message())
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(row -> row.getField("severity") + " " + row.getField("kind") + " " + row.getField("where")
                                + " " + row.getField("message"))
                        .toList());
    }
}
