package org.metricmile.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.SuspectTimes.SuspectTime;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.Moments;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.Split;
import org.metricmile.race.TraceFromSplits;
import org.metricmile.race.TraceFromTracking;
import org.metricmile.race.Tracking;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * A race and what happened along the track, worked out once for all who ask.
 *
 * @param sheet what is on record
 * @param tracking the positions of its runners, where they were measured
 * @param suspects times that are probably wrong
 * @param trace the race without them
 */
public record TracedRace(RaceSheet sheet, Optional<Tracking> tracking, List<SuspectTime> suspects, RaceTrace trace) {

    public TracedRace {
        suspects = List.copyOf(suspects);
    }

    /** The race as far as its sheet tells. */
    public static TracedRace of(RaceSheet sheet) {
        return of(sheet, Optional.empty());
    }

    /** The race as its positions tell, where there are any, else as its sheet does. */
    public static TracedRace of(RaceSheet sheet, Optional<Tracking> tracking) {
        List<SuspectTime> suspects = SuspectTimes.find(sheet);
        Collection<Split> untrusted = suspects.stream().map(SuspectTime::split).toList();
        RaceTrace trace = tracking.map(measured -> TraceFromTracking.of(sheet, measured, untrusted))
                .orElseGet(() -> TraceFromSplits.of(sheet, untrusted));
        return new TracedRace(sheet, tracking, suspects, trace);
    }

    /** The oval that fits the positions, else the standard track. */
    public Course course() {
        return tracking.map(Tracking::course).orElseGet(() -> new Course(Oval.STANDARD_400, sheet.distance()));
    }

    /**
     * What was found in the race, in the order in which it begins; worked out anew at each call. Of a list that may merge several heats
     * positions alone tell anything: two times at the finish need not be of one race.
     *
     * @param motion of this race
     */
    public List<Moment> moments(FieldMotion motion) {
        if (tracking.isPresent()) {
            return Moments.of(motion);
        }
        return sheet.race().mayMergeHeats() ? List.of() : MomentsAtMarks.of(this, motion);
    }

    /** The whole field in motion; worked out anew at each call. */
    public FieldMotion motion() {
        return FieldMotion.of(trace, course());
    }
}
