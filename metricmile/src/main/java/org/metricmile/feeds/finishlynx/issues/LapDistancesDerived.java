package org.metricmile.feeds.finishlynx.issues;

import java.util.List;
import org.metricmile.athletics.Distance;
import org.metricmile.race.ImportIssue;

/** Lap times whose distances follow from the race. */
public record LapDistancesDerived(String where, String raceId, List<Distance> marks) implements ImportIssue {

    @Override
    public String message() {
        return "The file does not tell where lap times were taken. In race %s they fit the passes of the finish line, and count as splits at %s."
                .formatted(
                        raceId,
                        String.join(", ", marks.stream().map(Distance::toString).toList()));
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
