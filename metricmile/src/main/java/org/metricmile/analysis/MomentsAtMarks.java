package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metricmile.analysis.moments.DroppedFinder;
import org.metricmile.analysis.moments.FadeFinder;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.PhotoFinishFinder;
import org.metricmile.analysis.moments.WatchedField;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
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
        List<Moment> kicks = KicksAtMarks.of(times);
        moments.addAll(kicks);
        Map<Athlete, Double> kicked = new HashMap<>();
        kicks.forEach(kick -> kicked.put(kick.athlete(), kick.toMetres()));
        double[] marks =
                race.trace().marks().stream().mapToDouble(Distance::inMetres).toArray();
        moments.addAll(new FadeFinder().find(motion, marks, kicked));
        moments.addAll(new DroppedFinder().find(watched));
        moments.addAll(new PhotoFinishFinder().find(watched));
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }
}
