package org.metricmile.race;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Source;
import org.metricmile.track.Course;
import org.metricmile.track.StadiumFrame;

/**
 * The positions of the runners of one race as a tracking system measured them, and the oval that they fit. It stands
 * beside the race, not in it: results are corrected without it, and it comes without results.
 *
 * @param raceId own id of the race that was recognised in it
 * @param course the oval that fits the positions, and the race distance
 * @param frame where that oval lies in the coordinates of the tracking system
 * @param runners those who were tracked, in the order of the file
 * @param issues what looked odd while reading
 * @param source the document
 */
public record Tracking(
        String raceId,
        Course course,
        StadiumFrame frame,
        List<TrackedRunner> runners,
        List<ImportIssue> issues,
        Source source) {

    public Tracking {
        runners = List.copyOf(runners);
        issues = List.copyOf(issues);
    }

    public Optional<TrackedRunner> find(Athlete athlete) {
        return runners.stream()
                .filter(runner -> runner.athlete().equals(athlete))
                .findFirst();
    }
}
