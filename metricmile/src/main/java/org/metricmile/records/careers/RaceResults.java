package org.metricmile.records.careers;

import java.util.List;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;

/**
 * A race and how it ended.
 *
 * @param race the race
 * @param results of everybody who is listed
 */
public record RaceResults(Race race, List<Result> results) {

    public RaceResults {
        results = List.copyOf(results);
    }
}
