package org.metricmile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;
import org.metricmile.analysis.moments.LeadFinder;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.LanesAtTheGun;
import org.metricmile.race.RunnerMotion;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * What the replay draws, as numbers: the oval, and for each runner the way, 2.5 times a second in whole centimetres. A runner who
 * changes speed by 1 m/s² is then drawn within 2 cm, far finer than tracking is. Of positions the second differences
 * are written and of offsets the first ones, which are short numbers.
 */
final class ReplayData {

    /** Each of so many samples of the motion is written. */
    static final int EVERY = 4;

    private static final double CENTIMETRES = 100;

    private final RaceDossier race;
    private final ReplayField field;
    private final LanesAtTheGun lanes;

    ReplayData(RaceDossier race, ReplayField field) {
        this.race = race;
        this.field = field;
        this.lanes = new LanesAtTheGun(field.motion());
    }

    /** Writes the field {@code replay}. */
    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("replay");
        json.writeNumberField("step", rounded(EVERY * FieldMotion.STEP_SECONDS));
        json.writeNumberField(
                "seconds", rounded(field.motion().seconds(field.motion().samples() - 1)));
        json.writeNumberField("level", LeadFinder.LEAST_MARGIN_METRES);
        if (field.isReconstructed()) {
            json.writeBooleanField("reconstructed", true);
        }
        writeCourse(json);
        json.writeArrayFieldStart("runners");
        for (RunnerMotion runner : field.shown()) {
            writeRunner(json, runner);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCourse(JsonGenerator json) throws IOException {
        Course course = field.motion().course();
        Oval oval = course.oval();
        json.writeNumberField("distance", course.distance().inMetres());
        json.writeNumberField("start", rounded(course.startMetres()));
        json.writeNumberField("lap", rounded(oval.lapMetres()));
        json.writeNumberField("kerb", rounded(oval.kerbRadiusMetres()));
        json.writeNumberField("measured", rounded(oval.lanes().offsetMetres(1)));
        json.writeNumberField("lanes", oval.lanes().count());
        json.writeNumberField("lane", rounded(oval.lanes().widthMetres()));
        OptionalDouble breakLine = lanes.breakLineMetres();
        if (breakLine.isPresent()) {
            json.writeNumberField("breakLine", rounded(breakLine.getAsDouble()));
        }
    }

    private void writeRunner(JsonGenerator json, RunnerMotion runner) throws IOException {
        Athlete athlete = runner.athlete();
        json.writeStartObject();
        json.writeNumberField("runner", race.runners().indexOf(athlete));
        if (!Double.isNaN(runner.finishSeconds())) {
            json.writeNumberField("finish", rounded(runner.finishSeconds()));
            String mark = race.sheet()
                    .findResult(athlete)
                    .flatMap(Result::mark)
                    .map(Mark::toString)
                    .orElse("");
            json.writeStringField("mark", mark);
        }
        if (lanes.startMetres(runner) > 0) {
            json.writeNumberField("ahead", rounded(lanes.startMetres(runner)));
        }
        json.writeArrayFieldStart("pieces");
        int samples = field.motion().samples();
        for (int from = 0; from < samples; from += EVERY) {
            if (runner.isKnown(from)) {
                from = writePiece(json, runner, from);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes what is known without a hole and in one way from a sample on; returns the last sample of it. */
    private int writePiece(JsonGenerator json, RunnerMotion runner, int from) throws IOException {
        int to = from;
        while (isAlike(runner, from, to + EVERY)) {
            to += EVERY;
        }
        json.writeStartObject();
        json.writeNumberField("from", from / EVERY);
        if (isComputed(runner, from)) {
            json.writeNumberField("computed", 1);
        }
        json.writeArrayFieldStart("along");
        long before = 0;
        long stepBefore = 0;
        for (int i = from; i <= to; i += EVERY) {
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

    private static void writeOffsets(JsonGenerator json, RunnerMotion runner, int from, int to) throws IOException {
        json.writeArrayFieldStart("across");
        long before = 0;
        for (int i = from; i <= to; i += EVERY) {
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

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
