package org.metricmile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.RunnerChances;
import org.metricmile.simulation.WinRiver;

/**
 * What the chart of the chances draws: for each runner and mark the chance to win in tenths of a percent, the result last. Null where a runner is not known to be running.
 */
final class ChancesData {

    private final RaceDossier race;
    private final WinRiver river;

    ChancesData(RaceDossier race, WinRiver river) {
        this.race = race;
        this.river = river;
    }

    /** Writes the field {@code chances}. */
    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("chances");
        json.writeBooleanField("reconstructed", river.way() == WinRiver.Way.RECONSTRUCTED);
        json.writeArrayFieldStart("metres");
        for (WinRiver.AtMark mark : river.marks()) {
            json.writeNumber(mark.metres());
        }
        json.writeNumber(race.sheet().distance().inMetres());
        json.writeEndArray();
        json.writeArrayFieldStart("x");
        for (WinRiver.AtMark mark : river.marks()) {
            writeX(json, Distance.ofMetres(mark.metres()));
        }
        writeX(json, race.sheet().distance());
        json.writeEndArray();
        writeRunners(json, "win", RunnerChances::win);
        writeRunners(json, "simulated", RunnerChances::simulated);
        json.writeEndObject();
    }

    private void writeX(JsonGenerator json, Distance mark) throws IOException {
        json.writeNumber(Math.round(race.axis().percent(mark) * 100) / 100.0);
    }

    private void writeRunners(JsonGenerator json, String name, ToDoubleFunction<RunnerChances> of) throws IOException {
        json.writeArrayFieldStart(name);
        for (Athlete runner : race.runners()) {
            writeRunner(json, runner, of);
        }
        json.writeEndArray();
    }

    private void writeRunner(JsonGenerator json, Athlete runner, ToDoubleFunction<RunnerChances> of)
            throws IOException {
        json.writeStartArray();
        for (WinRiver.AtMark mark : river.marks()) {
            Optional<RunnerChances> chances = mark.find(runner);
            if (chances.isPresent()) {
                json.writeNumber(Math.round(1000 * of.applyAsDouble(chances.get())));
            } else {
                json.writeNull();
            }
        }
        boolean won = race.sheet()
                .winner()
                .filter(winner -> winner.athlete().equals(runner))
                .isPresent();
        json.writeNumber(won ? 1000 : 0);
        json.writeEndArray();
    }
}
