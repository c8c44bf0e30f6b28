package org.metricmile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.metricmile.analysis.reserves.FollowedReserve;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.ReserveCurve;

/** What the chart of the reserves draws: every 25 m the middle of the balance and the ends of its interval, in whole metres. */
final class ReservesData {

    private static final long STEP_METRES = 25;

    private final RaceDossier race;
    private final RaceReserves reserves;

    ReservesData(RaceDossier race, RaceReserves reserves) {
        this.race = race;
        this.reserves = reserves;
    }

    /** Writes the field {@code reserves}. */
    void write(JsonGenerator json) throws IOException {
        List<Distance> marks = marks();
        json.writeObjectFieldStart("reserves");
        json.writeArrayFieldStart("metres");
        for (Distance mark : marks) {
            json.writeNumber(mark.inMetres());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("x");
        for (Distance mark : marks) {
            json.writeNumber(Math.round(race.axis().percent(mark) * 100) / 100.0);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("runners");
        for (Athlete runner : race.runners()) {
            Optional<ReserveCurve> curve = reserves.find(runner).map(FollowedReserve::curve);
            if (curve.isPresent()) {
                writeCurve(json, curve.get(), marks);
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private List<Distance> marks() {
        List<Distance> marks = new ArrayList<>();
        Distance step = Distance.ofMetres(STEP_METRES);
        for (Distance at = Distance.ZERO; at.isShorterThan(race.sheet().distance()); at = at.plus(step)) {
            marks.add(at);
        }
        marks.add(race.sheet().distance());
        return marks;
    }

    private static void writeCurve(JsonGenerator json, ReserveCurve curve, List<Distance> marks) throws IOException {
        List<CredibleInterval> balance =
                marks.stream().map(mark -> curve.at(mark.inMetres())).toList();
        json.writeStartObject();
        writeMetres(json, "middle", balance, CredibleInterval::median);
        writeMetres(json, "low", balance, CredibleInterval::low);
        writeMetres(json, "high", balance, CredibleInterval::high);
        json.writeEndObject();
    }

    private static void writeMetres(
            JsonGenerator json, String name, List<CredibleInterval> balance, ToDoubleFunction<CredibleInterval> end)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (CredibleInterval interval : balance) {
            json.writeNumber(Math.round(end.applyAsDouble(interval)));
        }
        json.writeEndArray();
    }
}
