package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.story.timeline.Timeline;
import org.metricmile.story.timeline.TimelineEntry;

/** {@code mile moments} of a race known in part, and the timeline of its report. */
class MomentsCommandTest {

    /** Three reports, and the leader's time at two laps. */
    private static final String RACE = "WC2013-M-1500-F";

    @TempDir
    private static Path folder = Path.of("");

    private static Path archive = Path.of("");
    private static Terminal.Run run = new Terminal.Run(1, "", "");

    @BeforeAll
    static void listOnce() throws IOException {
        archive = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, archive);
        }
        run = new Terminal(archive).mile("moments", RACE, "--json");
    }

    @Test
    void theListTellsWhatTheTimelineOfTheReportTells() throws IOException {
        List<String> timeline;
        try (Archive opened = Archive.open(archive)) {
            timeline = Timeline.of(ReportFile.findings(
                            opened.findRace(RACE).orElseThrow(), opened, Long.parseLong(Seed.USUAL)))
                    .entries()
                    .stream()
                    .map(MomentsCommandTest::row)
                    .toList();
        }
        assertThat(timeline).hasSizeGreaterThan(8);
        assertThat(listed().map(MomentsCommandTest::row)).containsAll(timeline);
    }

    @Test
    void everyWayOfKnowingHasItsPlace() throws IOException {
        assertThat(listed().filter(row -> row.get("kind").asText().equals("lead_taken")))
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> {
                    assertThat(row.get("provenance").asText()).isEqualTo("RECONSTRUCTED");
                    assertThat(row.get("certainty").asDouble()).isBetween(0.5, 1.0);
                    assertThat(row.get("figures").get("soonestMetres").asDouble())
                            .isLessThanOrEqualTo(row.get("fromMetres").asDouble() + 0.5);
                });
        JsonNode inside = listed().filter(row -> row.get("kind").asText().equals("inside_gap"))
                .findFirst()
                .orElseThrow();
        assertThat(inside.get("provenance").asText()).isEqualTo("REPORTED");
        assertThat(inside.get("certainty").isNull()).isTrue();
        assertThat(inside.get("fromSeconds").isNull()).isTrue();
        assertThat(inside.get("figures").get("aboutSeconds").asDouble()).isBetween(190.0, 217.0);
        assertThat(inside.get("evidence").get(0).asText()).contains("Squeezed past Chepseba on the inside for bronze.");
    }

    @Test
    void theJsonFollowsItsSchemaAndTheWaitIsSaidApartFromIt() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "moments.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(run.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(run.err()).startsWith("This race is known in part: ");
    }

    /** A slow first lap is no mistake of a watch: the time is printed by a source that did not stop one. */
    @Test
    void aTimeThatNobodyTookByHandIsUnexpectedAndNotDoubtful() throws IOException {
        JsonNode told = JsonMapper.builder()
                .build()
                .readTree(new Terminal(archive)
                        .mile("moments", "OG2016-M-1500-F", "--kind", "doubtful_time", "--json")
                        .out());

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.get("evidence").get(0).asText())
                                .contains(
                                        " (reported) is unexpected: without it the rest of the evidence, and what races are usually like, "));
    }

    /** A surge is never inferred: no race is drawn to find none. */
    @Test
    void nothingIsWaitedForThatCannotBeInferred() {
        Terminal.Run surges = new Terminal(archive).mile("moments", RACE, "--kind", "surge");

        assertThat(surges.err()).startsWith("No such moment is found in what is on record of this race.");
    }

    private static Stream<JsonNode> listed() throws IOException {
        return StreamSupport.stream(
                JsonMapper.builder().build().readTree(run.out()).spliterator(), false);
    }

    private static String row(JsonNode node) {
        return "%s of %s at %d m, %s"
                .formatted(
                        node.get("kind").asText(),
                        node.get("athlete").asText(),
                        Math.round(node.get("fromMetres").asDouble()),
                        node.get("provenance").asText());
    }

    private static String row(TimelineEntry entry) {
        return "%s of %s at %d m, %s"
                .formatted(
                        entry.happening().kind(),
                        entry.happening().athlete().map(Athlete::name).orElse("null"),
                        Math.round(entry.stretch().fromMetres()),
                        entry.sure().provenance().name());
    }
}
