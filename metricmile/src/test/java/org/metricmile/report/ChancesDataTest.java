package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;
import org.metricmile.simulation.RunnerChances;
import org.metricmile.simulation.WinRiver;
import org.metricmile.story.RaceFindings;

class ChancesDataTest {

    private static final MovingField FIELD = MovingField.of1500(
            RunScript.startingAt("Ann Archer", 0.3).run(1500, 7.0),
            RunScript.startingAt("Bea Baker", 0.9).run(1500, 6.9));

    private static RunnerChances chances(String name, double win) {
        return new RunnerChances(FIELD.athlete(name), 1, 0, win, 1, win, 0.02, win);
    }

    /** Nothing is known of one runner at one mark, and the other had no chance there: the two are not the same. */
    @Test
    void notKnownIsNotNought() throws IOException {
        WinRiver river = new WinRiver(
                WinRiver.Way.SPLITS,
                200,
                1500,
                List.of(),
                List.of(
                        new WinRiver.AtMark(700, List.of(chances("Ann Archer", 0.6), chances("Bea Baker", 0.4))),
                        new WinRiver.AtMark(1100, List.of(chances("Bea Baker", 0)))));
        RaceDossier race = RaceDossier.of(RaceFindings.of(FIELD.tracked(), List.of()));
        StringWriter text = new StringWriter();
        JsonMapper mapper = JsonMapper.builder().build();
        try (JsonGenerator json = mapper.createGenerator(text)) {
            json.writeStartObject();
            new ChancesData(race, river).write(json);
            json.writeEndObject();
        }

        JsonNode win = mapper.readTree(text.toString()).get("chances").get("win");
        int ann = race.runners().indexOf(FIELD.athlete("Ann Archer"));
        assertThat(win.get(ann)).hasToString("[600,null,1000]");
        assertThat(win.get(1 - ann)).hasToString("[400,0,0]");
    }
}
