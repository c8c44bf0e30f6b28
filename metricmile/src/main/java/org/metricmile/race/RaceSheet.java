package org.metricmile.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
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

    private static final String PACEMAKER = "pacemaker";

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

    /** Who won alone; empty where several share the win. */
    public Optional<Result> soleWinner() {
        return winner().filter(first -> results.stream()
                .noneMatch(other -> !other.equals(first) && other.place().orElse(0) == 1));
    }

    public Optional<Mark> winningMark() {
        return winner().flatMap(Result::mark);
    }

    /** Whom a source names as a pacemaker, beside the result or beside a time on the way. */
    public List<Athlete> pacemakers() {
        Stream<Athlete> byResult = results.stream()
                .filter(result ->
                        result.flags().stream().anyMatch(flag -> flag.text().equalsIgnoreCase(PACEMAKER)))
                .map(Result::athlete);
        Stream<Athlete> bySplit =
                splits.stream().filter(Split::isOfPacemaker).flatMap(split -> split.runner().stream());
        return Stream.concat(byResult, bySplit).distinct().toList();
    }

    /** The same sheet with other results. */
    public RaceSheet withResults(List<Result> others) {
        return new RaceSheet(race, others, splits, reported, startList, issues);
    }

    /**
     * This sheet and what another sheet of the race says of one athlete: result, splits and start list entry. What is
     * known here of the athlete stays as it is.
     */
    public RaceSheet withRowsOf(Athlete athlete, RaceSheet other) {
        List<Result> allResults = new ArrayList<>(results);
        List<Split> allSplits = new ArrayList<>(splits);
        List<StartListEntry> allEntries = new ArrayList<>(startList);
        if (findResult(athlete).isEmpty()) {
            other.findResult(athlete).ifPresent(allResults::add);
        }
        other.splits.stream()
                .filter(split -> split.isOf(athlete) && !splits.contains(split))
                .forEach(allSplits::add);
        if (startList.stream().noneMatch(entry -> entry.athlete().equals(athlete))) {
            other.startList.stream()
                    .filter(entry -> entry.athlete().equals(athlete))
                    .forEach(allEntries::add);
        }
        return new RaceSheet(race, allResults, allSplits, reported, allEntries, issues);
    }

    /** This sheet without the result and the splits of one athlete. */
    public RaceSheet withoutResultOf(Athlete athlete) {
        return new RaceSheet(
                race,
                results.stream()
                        .filter(result -> !result.athlete().equals(athlete))
                        .toList(),
                splits.stream().filter(split -> !split.isOf(athlete)).toList(),
                reported,
                startList,
                issues);
    }

    /** What was on record when everybody had passed a mark: no results, and no splits of later marks. */
    public RaceSheet until(Distance mark) {
        return new RaceSheet(
                race,
                List.of(),
                splits.stream().filter(split -> !split.at().isLongerThan(mark)).toList(),
                List.of(),
                startList,
                issues);
    }

    /** This sheet without what was read in one line of a document. */
    public RaceSheet without(Source line) {
        return new RaceSheet(
                race,
                results.stream()
                        .filter(result -> !result.source().place().equals(line.place()))
                        .toList(),
                splits.stream()
                        .filter(split -> !split.source().place().equals(line.place()))
                        .toList(),
                reported,
                startList,
                issues);
    }

    public Distance distance() {
        return race.event().distance();
    }
}
