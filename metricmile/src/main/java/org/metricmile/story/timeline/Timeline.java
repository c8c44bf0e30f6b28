package org.metricmile.story.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.metricmile.story.Facts;
import org.metricmile.story.RaceFindings;

/**
 * A race from gun to tape: what is official, what was measured, what follows from the rest of the evidence and how likely it is, and
 * what only reports tell.
 *
 * @param entries in the order in which they begin
 */
public record Timeline(List<TimelineEntry> entries) {

    private static final List<TimelineTeller> TELLERS = List.of(
            new LeadersTimes(),
            new FollowersTold(),
            new MomentsFound(),
            new LikelyMomentsTold(),
            new ReportsJudged(),
            new DoubtsTold());

    public Timeline {
        entries = List.copyOf(entries);
    }

    /** Everything that is known to have happened in a race. */
    public static Timeline of(RaceFindings found) {
        Facts facts = Facts.of(found);
        List<TimelineEntry> entries = new ArrayList<>();
        TELLERS.forEach(teller -> entries.addAll(teller.tell(facts)));
        RaceClock clock = new RaceClock(facts);
        // what is worked out once for each entry, is not for each comparison
        Map<TimelineEntry, Double> begins = new IdentityHashMap<>();
        entries.forEach(entry -> begins.put(entry, clock.seconds(entry)));
        entries.sort(Comparator.<TimelineEntry>comparingDouble(entry -> begins.getOrDefault(entry, 0.0))
                .thenComparing(TimelineEntry::known)
                .thenComparingDouble(TimelineEntry::toMetres));
        return new Timeline(entries);
    }

    /** What a reader of the race must know. */
    public List<TimelineEntry> main() {
        return entries.stream().filter(TimelineEntry::main).toList();
    }
}
