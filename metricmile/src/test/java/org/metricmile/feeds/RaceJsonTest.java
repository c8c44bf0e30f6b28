package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.race.RaceSheet;

class RaceJsonTest {

    private static List<RaceSheet> starterRaces() throws IOException {
        return Formats.read(Path.of("src/starter/races"), FormatContract.KNOWN).races();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/reference/json/race.schema.json")), InputFormat.JSON);
    }

    @Test
    void everyStarterRaceKeepsToTheSchema() throws IOException {
        Schema schema = schema();

        for (RaceSheet sheet : starterRaces()) {
            assertThat(schema.validate(RaceJson.write(sheet), InputFormat.JSON))
                    .as(sheet.race().id())
                    .isEmpty();
        }
    }

    @Test
    void theSchemaDescribesEveryFieldAndRefusesOthers() throws IOException {
        String odd = RaceJson.write(starterRaces().get(0)).replaceFirst("\"raceId\"", "\"id\"");

        assertThat(schema().validate(odd, InputFormat.JSON)).isNotEmpty();
        assertThat(schema().validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theParisFinalIsWrittenAsPrinted() throws IOException {
        RaceSheet paris = starterRaces().stream()
                .filter(race -> race.race().id().equals("OG2024-M-1500-F"))
                .findFirst()
                .orElseThrow();
        JsonNode json = new ObjectMapper().readTree(RaceJson.write(paris));

        assertThat(json.path("event").asText()).isEqualTo("1500 m");
        assertThat(json.path("results").get(0).path("mark").asText()).isEqualTo("3:27.65");
        assertThat(json.path("results").get(0).path("hundredths").asInt()).isEqualTo(20_765);
        List<String> flags = new ArrayList<>();
        json.path("results").get(0).path("flags").forEach(flag -> flags.add(flag.asText()));
        assertThat(flags).containsExactly("OR", "AR", "PB");
        JsonNode bell = json.path("splits").get(0);
        assertThat(bell.path("source").path("place").asText()).startsWith("splits.csv:");
    }
}
