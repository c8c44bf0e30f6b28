package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.RunScript;
import org.metricmile.story.RaceFindings;

class ReplayDataTest {

    private static JsonNode replay(TracedRace race) throws IOException {
        return replay(RaceFindings.of(race, List.of()));
    }

    private static JsonNode replay(RaceFindings found) throws IOException {
        StringWriter text = new StringWriter();
        RaceDossier dossier = RaceDossier.of(found);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            new ReplayData(dossier, dossier.replay().orElseThrow()).write(json);
            json.writeEndObject();
        }
        return new ObjectMapper().readTree(text.toString()).path("replay");
    }

    @Test
    void theNumbersGiveTheMotionBackToTheCentimetre() throws IOException {
        TracedRace race = ReportScenes.TRACKED.noisy(7).tracked();
        FieldMotion motion = race.motion();
        RaceDossier dossier = RaceDossier.of(RaceFindings.of(race, List.of()));
        int checked = 0;
        for (JsonNode own : replay(race).path("runners")) {
            RunnerMotion runner = motion.find(
                            dossier.runners().get(own.path("runner").asInt()))
                    .orElseThrow();
            for (JsonNode piece : own.path("pieces")) {
                long place = 0;
                long step = 0;
                long offset = 0;
                for (int k = 0; k < piece.path("along").size(); k++) {
                    step += k == 0 ? 0 : piece.path("along").path(k).asLong();
                    place += k == 0 ? piece.path("along").path(k).asLong() : step;
                    int sample = (piece.path("from").asInt() + k) * ReplayData.EVERY;
                    assertThat(place / 100.0).isCloseTo(runner.positionMetres(sample), within(0.0051));
                    if (piece.has("across")) {
                        offset += piece.path("across").path(k).asLong();
                        assertThat(offset / 100.0).isCloseTo(runner.offsetMetres(sample), within(0.0051));
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(1800);
    }

    @Test
    void whatIsKnownFromSplitsHasNoSideAndIsMarkedAsComputed() throws IOException {
        JsonNode replay = replay(TracedRace.of(Races.slowThenKick()));
        assertThat(replay.path("runners")).hasSize(4);
        for (JsonNode own : replay.path("runners")) {
            assertThat(own.path("pieces")).noneMatch(piece -> piece.has("across"));
            assertThat(own.path("pieces"))
                    .filteredOn(piece -> piece.path("along").size() > 1)
                    .isNotEmpty()
                    .allMatch(piece -> piece.path("computed").asInt() == 1);
        }
        assertThat(replay.path("runners").path(0).path("mark").asText()).isEqualTo("3:44.50");
    }

    /** Half as often as the race itself, hatched all the way, and with times to a tenth in place of marks. */
    @Test
    void aSimulatedRaceIsWrittenBesideTheRace() throws IOException {
        RaceFindings found = ReportScenes.withSimulated(RaceFindings.of(ReportScenes.TRACKED.tracked(), List.of()));
        FieldMotion motion = found.simulated().orElseThrow().race().motion();
        List<Athlete> numbers = RaceDossier.of(found).runners();
        JsonNode simulated = replay(found).path("simulated");

        assertThat(simulated.path("step").asDouble()).isEqualTo(0.8);
        assertThat(simulated.path("runners")).hasSize(4);
        for (JsonNode own : simulated.path("runners")) {
            RunnerMotion runner =
                    motion.find(numbers.get(own.path("runner").asInt())).orElseThrow();
            assertThat(own.path("mark").asText()).matches("~\\d:\\d\\d\\.\\d");
            assertThat(own.path("finish").asDouble()).isCloseTo(runner.finishSeconds(), within(0.001));
            assertThat(own.path("pieces"))
                    .hasSize(1)
                    .allMatch(piece -> piece.path("computed").asInt() == 1);
            JsonNode along = own.path("pieces").path(0).path("along");
            long place = 0;
            long step = 0;
            for (int k = 0; k < along.size(); k++) {
                step += k == 0 ? 0 : along.path(k).asLong();
                place += k == 0 ? along.path(k).asLong() : step;
                assertThat(place / 100.0)
                        .isCloseTo(runner.positionMetres(k * ReplayData.EVERY_SIMULATED), within(0.0051));
            }
        }
        assertThat(replay(ReportScenes.TRACKED.tracked()).has("simulated")).isFalse();
    }

    @Test
    void whoIsMissingIsNamedAndTooFewAreNoReplay() {
        MovingField field = MovingField.of1500(
                RunScript.startingAt("Ann", 0.3).run(1500, 7.0),
                RunScript.startingAt("Bea", 0.3).run(1500, 6.9),
                RunScript.startingAt("Cis", 0.3).run(60, 6.9).dropOut());
        RaceDossier dossier = RaceDossier.of(RaceFindings.of(field.tracked(), List.of()));
        assertThat(dossier.replay().orElseThrow().missing())
                .extracting(runner -> runner.name())
                .containsExactly("Cis");
        assertThat(RaceDossier.of(RaceFindings.of(TracedRace.of(Races.paris2024Final()), List.of()))
                        .replay())
                .isEmpty();
    }

    @Test
    void sixteenRunnersOver1500TakeLessThan100Kilobytes() throws IOException {
        RunScript[] scripts = new RunScript[16];
        for (int i = 0; i < scripts.length; i++) {
            scripts[i] = RunScript.startingAt("Runner " + i, 0.3 + 0.2 * i).run(1500, 7.0 - 0.02 * i);
        }
        assertThat(replay(MovingField.of1500(scripts).noisy(1).tracked()).toString())
                .hasSizeLessThan(100_000);
    }
}
