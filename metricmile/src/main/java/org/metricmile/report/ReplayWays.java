package org.metricmile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.LanesAtTheGun;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RunnerMotion;

/**
 * The ways of the runners of one race for the replay, in whole centimetres. Of positions the second differences are written and of
 * offsets the first ones, which are short numbers.
 */
final class ReplayWays {

    private static final double CENTIMETRES = 100;

    private final RaceSheet sheet;
    private final List<Athlete> numbers;
    private final ReplayField field;
    private final LanesAtTheGun lanes;
    private final int every;

    /**
     * The ways of a field.
     *
     * @param numbers the runners of the page; their place in the list is their number
     * @param every each of so many samples of the motion is written
     */
    ReplayWays(RaceSheet sheet, List<Athlete> numbers, ReplayField field, int every) {
        this.sheet = sheet;
        this.numbers = numbers;
        this.field = field;
        this.lanes = new LanesAtTheGun(field.motion());
        this.every = every;
    }

    /** Writes the fields {@code step}, {@code seconds}, {@code breakLine} and {@code runners}. */
    void write(JsonGenerator json) throws IOException {
        json.writeNumberField("step", rounded(every * FieldMotion.STEP_SECONDS));
        json.writeNumberField(
                "seconds", rounded(field.motion().seconds(field.motion().samples() - 1)));
        OptionalDouble breakLine = lanes.breakLineMetres();
        if (breakLine.isPresent()) {
            json.writeNumberField("breakLine", rounded(breakLine.getAsDouble()));
        }
        json.writeArrayFieldStart("runners");
        for (RunnerMotion runner : field.shown()) {
            writeRunner(json, runner);
        }
        json.writeEndArray();
    }

    private void writeRunner(JsonGenerator json, RunnerMotion runner) throws IOException {
        json.writeStartObject();
        json.writeNumberField("runner", numbers.indexOf(runner.athlete()));
        if (!Double.isNaN(runner.finishSeconds())) {
            json.writeNumberField("finish", rounded(runner.finishSeconds()));
            json.writeStringField("mark", mark(runner));
        }
        if (lanes.startMetres(runner) > 0) {
            json.writeNumberField("ahead", rounded(lanes.startMetres(runner)));
        }
        json.writeArrayFieldStart("pieces");
        int samples = field.motion().samples();
        for (int from = 0; from < samples; from += every) {
            if (runner.isKnown(from)) {
                from = writePiece(json, runner, from);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The mark on record; a simulated time to a tenth of a second. */
    private String mark(RunnerMotion runner) {
        return runner.finishProvenance().stream().anyMatch(Provenance.SIMULATED::equals)
                ? ShownTime.of(ElapsedTime.ofSeconds(runner.finishSeconds(), Precision.TENTH), Provenance.SIMULATED)
                        .text()
                : sheet.findResult(runner.athlete())
                        .flatMap(Result::mark)
                        .map(Mark::toString)
                        .orElse("");
    }

    /** Writes what is known without a hole and in one way from a sample on; returns the last sample of it. */
    private int writePiece(JsonGenerator json, RunnerMotion runner, int from) throws IOException {
        int to = from;
        while (isAlike(runner, from, to + every)) {
            to += every;
        }
        json.writeStartObject();
        json.writeNumberField("from", from / every);
        if (isComputed(runner, from)) {
            json.writeNumberField("computed", 1);
        }
        json.writeArrayFieldStart("along");
        long before = 0;
        long stepBefore = 0;
        for (int i = from; i <= to; i += every) {
            long now = Math.round(runner.positionMetres(i) * CENTIMETRES);
            json.writeNumber(now - before - stepBefore);
            // the first number is a place and not a step
            stepBefore = i == from ? 0 : now - before;
            before = now;
        }
        json.writeEndArray();
        if (runner.isOffsetKnown(from)) {
            writeOffsets(json, runner, from, to);
        }
        json.writeEndObject();
        return to;
    }

    private void writeOffsets(JsonGenerator json, RunnerMotion runner, int from, int to) throws IOException {
        json.writeArrayFieldStart("across");
        long before = 0;
        for (int i = from; i <= to; i += every) {
            long now = Math.round(runner.offsetMetres(i) * CENTIMETRES);
            json.writeNumber(now - before);
            before = now;
        }
        json.writeEndArray();
    }

    private static boolean isAlike(RunnerMotion runner, int one, int other) {
        return runner.isKnown(other)
                && runner.isOffsetKnown(one) == runner.isOffsetKnown(other)
                && isComputed(runner, one) == isComputed(runner, other);
    }

    private static boolean isComputed(RunnerMotion runner, int sample) {
        return ShownTime.isComputed(runner.provenance(sample));
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
