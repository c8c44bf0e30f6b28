package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Result;
import org.metricmile.feeds.issues.LeaderDoublesRunner;
import org.metricmile.feeds.issues.PositionAgainstTimes;
import org.metricmile.feeds.issues.PositionBeyondResults;
import org.metricmile.race.Provenance;
import org.metricmile.race.Split;

/** What looks odd among the runners at each mark. */
final class MarkChecks {

    private final OpenRace race;

    private MarkChecks(OpenRace race) {
        this.race = race;
    }

    static void run(OpenRace race) {
        MarkChecks checks = new MarkChecks(race);
        Map<Distance, List<Split>> byMark = new LinkedHashMap<>();
        for (Split split : race.splits) {
            byMark.computeIfAbsent(split.at(), added -> new ArrayList<>()).add(split);
        }
        for (List<Split> splits : byMark.values()) {
            checks.unnamedLeader(splits);
            for (Provenance provenance : Provenance.values()) {
                checks.positions(splits, provenance);
            }
        }
        checks.deepestPosition();
    }

    private void unnamedLeader(List<Split> splits) {
        Optional<Split> named = splits.stream()
                .filter(split -> split.runner().isPresent() && split.time().isPresent())
                .filter(split -> split.position().orElse(0) == 1)
                .findFirst();
        if (named.isEmpty()) {
            return;
        }
        for (Split split : splits) {
            if (split.runner().isEmpty() && split.time().isPresent()) {
                race.issues.add(new LeaderDoublesRunner(
                        split.source().place(),
                        split.at(),
                        split.time().get(),
                        name(named.get().runner().orElseThrow())));
            }
        }
    }

    /** Times of different provenance are not compared: a hand time may be 0.2 s off. */
    private void positions(List<Split> splits, Provenance provenance) {
        List<Split> timed = new ArrayList<>();
        for (Split split : splits) {
            if (split.provenance() == provenance
                    && split.runner().isPresent()
                    && split.time().isPresent()
                    && split.position().isPresent()) {
                timed.add(split);
            }
        }
        timed.sort(Comparator.comparing(MarkChecks::time).thenComparingInt(MarkChecks::position));
        for (int i = 1; i < timed.size(); i++) {
            Split earlier = timed.get(i - 1);
            Split later = timed.get(i);
            if (time(earlier).compareTo(time(later)) < 0 && position(earlier) > position(later)) {
                race.issues.add(new PositionAgainstTimes(
                        later.source().place(),
                        later.at(),
                        name(earlier.runner().orElseThrow()),
                        position(earlier),
                        time(earlier),
                        name(later.runner().orElseThrow()),
                        position(later),
                        time(later)));
            }
        }
    }

    private void deepestPosition() {
        int results = race.results().size();
        race.splits.stream()
                .filter(split -> split.position().orElse(0) > results)
                .max(Comparator.comparingInt(MarkChecks::position))
                .ifPresent(split -> race.issues.add(
                        new PositionBeyondResults(split.source().place(), race.id, position(split), results)));
    }

    private static ElapsedTime time(Split split) {
        return split.time().orElseThrow();
    }

    private static int position(Split split) {
        return split.position().orElseThrow();
    }

    private String name(Athlete runner) {
        return race.result(runner).map(Result::printedName).orElse(runner.name());
    }
}
