package org.metricmile.analysis.reserves;

import org.metricmile.track.Course;
import org.metricmile.track.LanedStart;

/** The part of a race that is run in lanes, each measured on its own line: of 800 m the first bend. */
final class LanedStretch {

    private static final double LONGEST_RACE_IN_LANES_METRES = 800;

    private LanedStretch() {}

    /** Race position of the break line; 0 where the race does not start in lanes. */
    static double endMetres(Course course) {
        boolean inLanes = course.distance().inMetres() <= LONGEST_RACE_IN_LANES_METRES && course.startMetres() < 1;
        return inLanes ? new LanedStart(course.oval()).breakLineMetres() : 0;
    }
}
