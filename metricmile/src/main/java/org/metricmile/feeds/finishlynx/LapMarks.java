package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;

/**
 * Where the line is passed in a race: whole laps counted back from the finish, 300, 700 and 1100 m of 1500 m. A result
 * file does not tell the distances of its lap times, so they are taken from here only where nothing else is possible: as
 * many passes as there are, and an even pace between them.
 */
final class LapMarks {

    /** The line is passed 9 m after the start of a mile; nobody times that. */
    private static final Distance FIRST_TIMED = Distance.ofMetres(100);

    /**
     * How much slower or faster than the whole race a stretch between two passes may be run. Measured on the races that the
     * product ships: 1,171 runners of 800 m stay within 0.837 and 1.163 of their mean pace, 65 of 1500 m within 0.858 and
     * 1.120; of these 65, whose times were taken at 400, 800 and 1200 m, none fits if they are laid to 300, 700 and 1100 m.
     */
    private static final double PACE_RATIO = 1.22;

    /**
     * How much longer or shorter a stretch of a runner who did not finish may take than that of one who did: a pass that is
     * missing makes it twice as long.
     */
    private static final double STRETCH_RATIO = 1.5;

    private LapMarks() {}

    /** The passes before the finish, in the order they are run. */
    static List<Distance> of(Event event) {
        List<Distance> marks = new ArrayList<>();
        Distance lap = event.track().lap();
        for (Distance mark = event.distance().minus(lap); mark.compareTo(FIRST_TIMED) >= 0; mark = mark.minus(lap)) {
            marks.add(mark);
        }
        Collections.reverse(marks);
        return marks;
    }

    /** Whether the passes of a runner who did not finish are the first passes of one who did. */
    static boolean beginLike(List<LynxTime> times, List<LynxTime> ofFinisher) {
        double before = 0;
        double beforeOfFinisher = 0;
        for (int i = 0; i < times.size(); i++) {
            double seconds = times.get(i).inSeconds();
            double secondsOfFinisher = ofFinisher.get(i).inSeconds();
            double ratio = (seconds - before) / (secondsOfFinisher - beforeOfFinisher);
            if (ratio > STRETCH_RATIO || ratio < 1 / STRETCH_RATIO) {
                return false;
            }
            before = seconds;
            beforeOfFinisher = secondsOfFinisher;
        }
        return true;
    }

    /**
     * Whether times fit the passes of a race that ended in a given time.
     *
     * @param times at the passes before the finish
     */
    static boolean fit(Event event, List<LynxTime> times, LynxTime finish) {
        List<Distance> marks = of(event);
        if (times.size() != marks.size()) {
            return false;
        }
        double secondsPerMetre = finish.inSeconds() / event.distance().inMetres();
        double metres = 0;
        double seconds = 0;
        for (int i = 0; i <= times.size(); i++) {
            double metresThere = (i == times.size() ? event.distance() : marks.get(i)).inMetres();
            double secondsThere = (i == times.size() ? finish : times.get(i)).inSeconds();
            double ratio = (secondsThere - seconds) / (metresThere - metres) / secondsPerMetre;
            if (ratio > PACE_RATIO || ratio < 1 / PACE_RATIO) {
                return false;
            }
            metres = metresThere;
            seconds = secondsThere;
        }
        return true;
    }
}
