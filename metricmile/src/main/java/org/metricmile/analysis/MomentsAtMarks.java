package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.analysis.moments.DroppedFinder;
import org.metricmile.analysis.moments.FadeFinder;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.PhotoFinishFinder;
import org.metricmile.analysis.moments.WatchedField;
import org.metricmile.race.FieldMotion;

/**
 * Moments of a race that is known by times at marks. Who led, who passed and who kicked is told by these times alone, and from mark to
 * mark: on the way between two marks runners may have done what no interpolation shows. Surges, and who covers whose kick, are finer than
 * any mark and are not told. Who fades or is dropped shows over hundreds of metres.
 */
public final class MomentsAtMarks {

    private MomentsAtMarks() {}

    /** In the order in which they begin. */
    public static List<Moment> of(TracedRace race, FieldMotion motion) {
        ToldTimes times = ToldTimes.of(race);
        WatchedField watched = new WatchedField(motion);
        List<Moment> moments = new ArrayList<>(LeadsAtMarks.of(race, times));
        moments.addAll(PassesAtMarks.of(times));
        moments.addAll(KicksAtMarks.of(times));
        moments.addAll(new FadeFinder().find(watched));
        moments.addAll(new DroppedFinder().find(watched));
        moments.addAll(new PhotoFinishFinder().find(watched));
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }
}
