package org.metricmile.feeds.issues;

import java.util.List;
import org.metricmile.race.ImportIssue;

/** Places missing between the first and the last. */
public record PlaceGap(String where, String raceId, List<Integer> missing) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s has nobody in place %s."
                .formatted(
                        raceId,
                        String.join(", ", missing.stream().map(String::valueOf).toList()));
    }
}
