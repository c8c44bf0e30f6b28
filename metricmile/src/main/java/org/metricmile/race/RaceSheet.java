package org.metricmile.race;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;

/**
 * Everything that is on record about one race, as read and not yet interpreted.
 *
 * @param race what was run
 * @param results in the order of the result list
 * @param splits times and positions at marks, all sources, contradictions included
 * @param reported moments as reports tell them
 * @param startList in start order, may be empty
 * @param issues what looked odd while reading
 */
public record RaceSheet(
        Race race,
        List<Result> results,
        List<Split> splits,
        List<ReportedMoment> reported,
        List<StartListEntry> startList,
        List<ImportIssue> issues) {

    public RaceSheet {
        results = List.copyOf(results);
        splits = List.copyOf(splits);
        reported = List.copyOf(reported);
        startList = List.copyOf(startList);
        issues = List.copyOf(issues);
    }

    public Optional<Result> findResult(Athlete athlete) {
        return results.stream()
                .filter(result -> result.athlete().equals(athlete))
                .findFirst();
    }

    /** The first in the result list by place; empty where no place is known. */
    public Optional<Result> winner() {
        return results.stream().filter(result -> result.place().orElse(0) == 1).findFirst();
    }

    public Optional<Mark> winningMark() {
        return winner().flatMap(Result::mark);
    }

    public Distance distance() {
        return race.event().distance();
    }
}
