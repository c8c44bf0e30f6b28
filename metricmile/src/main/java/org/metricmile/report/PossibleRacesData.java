package org.metricmile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.reconstruction.PossibleRaces;
import org.metricmile.reconstruction.PossibleRaces.Possible;

/** What the charts of possible races draw: for each runner and mark the order, and how far it and the gap may be otherwise. */
final class PossibleRacesData {

    private final RaceDossier race;
    private final PossibleRaces possible;

    PossibleRacesData(RaceDossier race, PossibleRaces possible) {
        this.race = race;
        this.possible = possible;
    }

    /** Writes the field {@code possible}. */
    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("possible");
        json.writeArrayFieldStart("metres");
        for (Distance mark : possible.marks()) {
            json.writeNumber(mark.inMetres());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("x");
        for (Distance mark : possible.marks()) {
            json.writeNumber(Math.round(race.axis().percent(mark) * 100) / 100.0);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("runners");
        for (Athlete runner : race.runners()) {
            writeRunner(json, possible.of(runner));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** For each mark null, or rank, lowest and highest place, and hundredths behind: low, middle, high. */
    private static void writeRunner(JsonGenerator json, List<Optional<Possible>> marks) throws IOException {
        json.writeStartArray();
        for (Optional<Possible> at : marks) {
            if (at.isEmpty()) {
                json.writeNull();
                continue;
            }
            CredibleInterval behind = at.get().secondsBehind();
            json.writeStartArray();
            json.writeNumber(at.get().rank());
            json.writeNumber(Math.round(at.get().place().low()));
            json.writeNumber(Math.round(at.get().place().high()));
            json.writeNumber(Math.round(behind.low() * 100));
            json.writeNumber(Math.round(behind.median() * 100));
            json.writeNumber(Math.round(behind.high() * 100));
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
