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
     * How much slower or faster than the whole race a stretch between two passes may be run. Championship finals of 1500 m
     * stay within 1.2; times taken at 400, 800 and 1200 m and laid to 300, 700 and 1100 m are beyond 1.27.
     */
    private static final double PACE_RATIO = 1.22;

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
