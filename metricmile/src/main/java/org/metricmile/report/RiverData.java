package org.metricmile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.metricmile.analysis.GapRiver;
import org.metricmile.analysis.GapRiver.Behind;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;

/** What the chart of the gap river draws: for each runner and mark hundredths of a second and decimetres behind. */
final class RiverData {

    private final RaceDossier race;
    private final GapRiver river;

    RiverData(RaceDossier race, GapRiver river) {
        this.race = race;
        this.river = river;
    }

    /** Writes the field {@code river}. */
    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("river");
        json.writeArrayFieldStart("marks");
        for (Distance mark : river.marks()) {
            json.writeNumber(mark.inMetres());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("x");
        for (Distance mark : river.marks()) {
            json.writeNumber(Math.round(race.axis().percent(mark) * 100) / 100.0);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("runners");
        for (Athlete runner : race.runners()) {
            writeRunner(json, runner);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** For each mark null, or seconds, metres or null, and 1 where the gap is computed. */
    private void writeRunner(JsonGenerator json, Athlete runner) throws IOException {
        json.writeStartArray();
        for (Optional<Behind> behind : river.behind(runner)) {
            if (behind.isEmpty()) {
                json.writeNull();
                continue;
            }
            json.writeStartArray();
            json.writeNumber(Math.round(behind.get().seconds() * 100));
            if (behind.get().metres().isPresent()) {
                json.writeNumber(Math.round(behind.get().metres().get() * 10));
            } else {
                json.writeNull();
            }
            if (ShownTime.isComputed(behind.get().provenance())) {
                json.writeNumber(1);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
