package org.metricmile.report;

import static org.metricmile.report.ReplayWays.rounded;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.metricmile.analysis.moments.LeadFinder;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * What the replay draws, as numbers: the oval, and for each runner the way, 2.5 times a second in whole centimetres. A runner who
 * changes speed by 1 m/s² is then drawn within 2 cm, far finer than tracking is. The ways of a simulated race, of which nobody asks where
 * exactly somebody was, are written half as often.
 */
final class ReplayData {

    /** Each of so many samples of the motion is written. */
    static final int EVERY = 4;

    static final int EVERY_SIMULATED = 8;

    private final RaceDossier race;
    private final ReplayField field;

    ReplayData(RaceDossier race, ReplayField field) {
        this.race = race;
        this.field = field;
    }

    /** Writes the field {@code replay}. */
    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("replay");
        json.writeNumberField("level", LeadFinder.LEAST_MARGIN_METRES);
        if (field.isReconstructed()) {
            json.writeBooleanField("reconstructed", true);
        }
        writeCourse(json);
        new ReplayWays(race.sheet(), race.runners(), field, EVERY).write(json);
        Optional<ReplayField> simulated = race.simulated();
        if (simulated.isPresent()) {
            json.writeObjectFieldStart("simulated");
            new ReplayWays(race.sheet(), race.runners(), simulated.get(), EVERY_SIMULATED).write(json);
            json.writeEndObject();
        }
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
    }
}
