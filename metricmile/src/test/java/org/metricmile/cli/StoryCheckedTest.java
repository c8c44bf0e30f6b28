package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.archive.Archive;
import org.metricmile.scenes.ParisFindings;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.Sentence;
import org.metricmile.story.article.Meaning;
import org.metricmile.story.article.RaceStory;
import org.metricmile.story.article.ToldClaim;

/**
 * The page on which the Paris story was checked by hand holds the sentences that are told today, and those of the report's less
 * newsworthy claims, each with its verdict.
 */
class StoryCheckedTest {

    private static final Path PAGE = Path.of("..", "docs", "explanation", "story-checked.md");

    private record Row(int number, String sentence, String evidence, String check, String verdict) {

        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(7);
            return new Row(
                    Integer.parseInt(cells[1].strip()),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].strip(),
                    cells[5].strip());
        }
    }

    @Test
    void everySentenceToldTodayWasChecked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, file);
        }
        List<String> told;
        try (Archive archive = Archive.open(file)) {
            RaceFindings found = ReportFile.withCareers(ParisFindings.FOUND, archive);
            told = Stream.concat(
                            RaceStory.of(found).sentences().stream(),
                            Meaning.of(found.claims()).others().stream()
                                    .flatMap(group -> group.claims().stream())
                                    .map(ToldClaim::sentence))
                    .map(Sentence::text)
                    .toList();
        }
        List<Row> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(Row::of)
                .toList();
        assertThat(rows.stream().map(Row::sentence))
                .as("sentences of docs/explanation/story-checked.md; check what changed, then write it there")
                .containsExactlyElementsOf(told);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.evidence()).isNotEmpty();
            assertThat(row.check()).isNotEmpty();
            assertThat(row.verdict()).matches("true.*|as the model.*|as reported.*");
        });
        assertThat(rows.stream().map(Row::number)).doesNotHaveDuplicates().isSorted();
    }
}
