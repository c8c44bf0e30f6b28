package org.metricmile.analysis.moments;

import java.util.Comparator;
import java.util.List;
import org.metricmile.race.FieldMotion;

/** All moments of a race. */
public final class Moments {

    /** The finders, in the order in which moments of the same instant are listed. */
    public static final List<MomentFinder> ALL = List.of(
            new LeadFinder(),
            new PassFinder(),
            new SurgeFinder(),
            new KickFinder(),
            new CoverFinder(),
            new FadeFinder(),
            new DroppedFinder(),
            new PhotoFinishFinder(),
            new ShoulderFinder(),
            new DraftingFinder(),
            new BoxFinder(),
            new ForcedWideFinder(),
            new WideBendFinder(),
            new InsideGapFinder(),
            new CheckFinder(),
            new FallFinder());

    private Moments() {}

    /** What all finders find, in the order in which it begins. */
    public static List<Moment> of(FieldMotion field) {
        WatchedField watched = new WatchedField(field);
        return ALL.stream()
                .parallel()
                .flatMap(finder -> finder.find(watched).stream())
                .sorted(Comparator.comparingDouble(Moment::fromSeconds))
                .toList();
    }
}
