package org.metricmile.story.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.story.Facts;
import org.metricmile.story.RaceFindings;

/**
 * A race from gun to tape: what is official, what was measured, what follows from the rest of the evidence and how likely it is, and
 * what only reports tell.
 *
 * @param all in the order of the times at which they begin, with the details of which a race is full
 */
public record Timeline(List<TimelineEntry> all) {

    private static final List<TimelineTeller> TELLERS = List.of(
            new LeadersTimes(),
            new FollowersTold(),
            new MomentsFound(),
            new LikelyMomentsTold(),
            new ReportsJudged(),
            new DoubtsTold());

    private record Timed(TimelineEntry entry, double seconds) {}

    public Timeline {
        all = List.copyOf(all);
    }

    /** Everything that is known to have happened in a race. */
    public static Timeline of(RaceFindings found) {
        Facts facts = Facts.of(found);
        List<TimelineEntry> entries = new ArrayList<>();
        TELLERS.forEach(teller -> entries.addAll(teller.tell(facts)));
        RaceClock clock = new RaceClock(facts);
        return new Timeline(entries.stream()
                .map(entry -> new Timed(entry, clock.seconds(entry)))
                .sorted(Comparator.comparingDouble(Timed::seconds)
                        .thenComparing(timed -> timed.entry().sure().known())
                        .thenComparingDouble(timed -> timed.entry().stretch().toMetres()))
                .map(timed -> timed.entry().about(timed.seconds()))
                .toList());
    }

    /** Of what a timeline tells the moments that were found in the positions or times of the race, with the details. */
    public static List<Moment> momentsFound(RaceFindings found) {
        return MomentsFound.of(Facts.of(found));
    }

    /** The timeline without the details. */
    public List<TimelineEntry> entries() {
        return all.stream()
                .filter(entry -> entry.weight() != TimelineEntry.Weight.DETAIL)
                .toList();
    }

    /** What a reader of the race must know. */
    public List<TimelineEntry> main() {
        return all.stream().filter(TimelineEntry::isMain).toList();
    }
}
