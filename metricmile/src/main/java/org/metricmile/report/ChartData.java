package org.metricmile.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.Standing;

/** What the page's script draws: the race as numbers, in JSON that can stand inside a script element. */
final class ChartData {

    private final RaceDossier race;

    ChartData(RaceDossier race) {
        this.race = race;
    }

    /** The JSON text; every {@code <} is escaped, so that no name can end the script element. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            writeAxis(json);
            writeProvenances(json);
            writeRunners(json);
            writeMarks(json);
            Optional<PaceChart> pace = PaceChart.of(race.peers());
            if (pace.isPresent()) {
                writePace(json, pace.get());
            }
            if (race.replay().isPresent()) {
                new ReplayData(race, race.replay().get()).write(json);
            }
            if (race.river().isPresent()) {
                new RiverData(race, race.river().get()).write(json);
            }
            if (race.possibleRaces().isPresent()) {
                new PossibleRacesData(race, race.possibleRaces().get()).write(json);
            }
            if (race.reserves().isPresent()) {
                new ReservesData(race, race.reserves().get()).write(json);
            }
            if (race.found().chances().isPresent()) {
                new ChancesData(race, race.found().chances().get()).write(json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("<", "\\u003c");
    }

    private void writeAxis(JsonGenerator json) throws IOException {
        RaceAxis axis = race.axis();
        json.writeObjectFieldStart("axis");
        if (axis.hasWidePart()) {
            json.writeNumberField("wideFrom", axis.wideFromPercent());
        }
        json.writeArrayFieldStart("ticks");
        for (RaceAxis.Tick tick : axis.ticks()) {
            json.writeStartObject();
            json.writeNumberField("x", tick.percent());
            json.writeStringField("label", tick.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** From the surest to the least sure. */
    private static void writeProvenances(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("provenances");
        for (Provenance provenance : Provenance.values()) {
            json.writeString(provenance.label());
        }
        json.writeEndArray();
    }

    private void writeRunners(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("runners");
        for (Athlete runner : race.runners()) {
            json.writeStartObject();
            json.writeStringField("name", runner.name());
            json.writeStringField("short", race.names().of(runner));
            Optional<String> outcome = race.sheet()
                    .findResult(runner)
                    .map(Result::outcome)
                    .filter(ended -> !(ended instanceof Outcome.Finished))
                    .map(Outcome::code);
            if (outcome.isPresent()) {
                json.writeStringField("outcome", outcome.get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMarks(JsonGenerator json) throws IOException {
        List<Athlete> runners = race.runners();
        json.writeArrayFieldStart("marks");
        for (Distance mark : race.trace().marks()) {
            json.writeStartObject();
            json.writeNumberField("metres", mark.inMetres());
            json.writeNumberField("x", race.axis().percent(mark));
            json.writeStringField("label", mark.equals(race.sheet().distance()) ? "finish" : mark.toString());
            json.writeArrayFieldStart("times");
            for (Athlete runner : runners) {
                writePassing(json, race.trace().passing(runner, mark));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("positions");
            for (Athlete runner : runners) {
                writeStanding(json, race.order(mark).find(runner));
            }
            json.writeEndArray();
            Optional<Athlete> leader = race.order(mark).leader().map(Standing::runner);
            if (leader.isPresent()) {
                json.writeNumberField("leader", runners.indexOf(leader.get()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Seconds, decimals that may be shown, provenance, and 1 for a computed time. */
    private static void writePassing(JsonGenerator json, Optional<Passing> passing) throws IOException {
        if (passing.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        json.writeNumber(Math.round(passing.get().seconds() * 1000) / 1000.0);
        json.writeNumber(passing.get().precision().decimals());
        json.writeString(passing.get().provenance().label());
        json.writeNumber(ShownTime.isComputed(passing.get().provenance()) ? 1 : 0);
        json.writeEndArray();
    }

    /** Position, 1 if shared, provenance, and 1 for a computed position. */
    private static void writeStanding(JsonGenerator json, Optional<Standing> standing) throws IOException {
        if (standing.isEmpty() || standing.get().position().isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        json.writeNumber(standing.get().position().getAsInt());
        json.writeNumber(standing.get().shared() ? 1 : 0);
        json.writeString(standing.get().provenance().label());
        json.writeNumber(ShownTime.isComputed(standing.get().provenance()) ? 1 : 0);
        json.writeEndArray();
    }

    private static void writePace(JsonGenerator json, PaceChart pace) throws IOException {
        json.writeObjectFieldStart("pace");
        json.writeArrayFieldStart("marks");
        for (String mark : pace.marks()) {
            json.writeString(mark);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lines");
        for (PaceChart.Line line : pace.lines()) {
            json.writeStartObject();
            json.writeStringField("name", line.name());
            json.writeBooleanField("own", line.own());
            json.writeArrayFieldStart("points");
            for (Optional<PaceChart.Point> point : line.points()) {
                if (point.isPresent()) {
                    json.writeStartArray();
                    json.writeNumber(Math.round(point.get().secondsAhead() * 1000) / 1000.0);
                    json.writeString(point.get().time());
                    json.writeEndArray();
                } else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
