package org.metricmile.story.timeline;

import java.util.List;
import java.util.Optional;
import org.metricmile.reconstruction.CloseFollowing;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Facts;
import org.metricmile.story.Sentence;

/** Who stayed close behind the leader, where the race is known in part. */
final class FollowersTold implements TimelineTeller {

    private static final int MOST = 3;

    @Override
    public List<TimelineEntry> tell(Facts facts) {
        return Likely.race(facts).stream()
                .flatMap(race -> race.followings().stream()
                        .filter(following -> !facts.isLeadOpenAt(following.fromMetres()))
                        .limit(MOST)
                        .map(following -> entry(facts, race, following)))
                .toList();
    }

    private static TimelineEntry entry(Facts facts, ReconstructedRace race, CloseFollowing following) {
        String text = "%s follows %s, who leads%s, among the first %d, %s back."
                .formatted(
                        following.runner().name(),
                        following.leader().name(),
                        facts.ofThoseOnRecord(" those on record"),
                        CloseFollowing.FIRST,
                        Likely.seconds(following.gapSeconds()));
        return new TimelineEntry(
                Happening.of(Happening.FOLLOWS, Optional.of(following.runner()), List.of(following.leader()))
                        .withFigure("gapSeconds", following.gapSeconds().median()),
                Stretch.untimed(following.fromMetres(), following.toMetres()),
                new Sentence(
                        text,
                        List.of(Likely.evidence(
                                facts, race, "so at every 100 m in " + Likely.percent(following.probability())))),
                List.of(),
                HowSure.inferred(
                        following.probability(),
                        "where on the track, at the rail or on the shoulder, times do not tell"),
                TimelineEntry.Weight.MAIN);
    }
}
