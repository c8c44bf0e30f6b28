package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.feeds.issues.DuplicateRow;
import org.metricmile.feeds.issues.ImplausibleSegment;
import org.metricmile.feeds.issues.QuarterMileMarks;
import org.metricmile.feeds.issues.SplitAfterFinish;
import org.metricmile.feeds.issues.SplitBeyondFinish;
import org.metricmile.feeds.issues.SplitsOutOfOrder;
import org.metricmile.feeds.issues.TwoPositionsAtOneMark;
import org.metricmile.feeds.issues.TwoTimesAtOneMark;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Provenance;
import org.metricmile.race.Split;

/** What looks odd in the splits of each runner. */
public final class SplitChecks {

    /** Faster than this no runner has covered 100 m within a race of 800 m or more; sprinters reach 12 m/s. */
    private static final double FASTEST_METRES_PER_SECOND = 10.5;

    /** 100 m in 25 s is 6:40 a mile: slower than the slowest tactical start of a championship. */
    private static final double SLOWEST_METRES_PER_SECOND = 4;

    private static final double SHORTEST_JUDGED_METRES = 100;

    private static final Distance QUARTER_MILE = new Distance(Event.MILE.millimetres() / 4);

    private final OpenRace race;

    /** Of the current runner; told only if the times are in order, since otherwise a time is in the wrong place. */
    private final List<ImportIssue> segments = new ArrayList<>();

    private SplitChecks(OpenRace race) {
        this.race = race;
    }

    /** Adds what looks odd to the issues of the race, and drops splits that say what an earlier one says. */
    public static void run(OpenRace race) {
        SplitChecks checks = new SplitChecks(race);
        Map<Optional<Athlete>, List<Split>> byRunner = new LinkedHashMap<>();
        for (Split split : race.splits) {
            byRunner.computeIfAbsent(split.runner(), added -> new ArrayList<>()).add(split);
        }
        Set<Split> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        byRunner.forEach((runner, splits) -> {
            splits.sort(Comparator.comparing(Split::at));
            Set<Split> doubled = checks.doubled(splits);
            dropped.addAll(doubled);
            splits.removeAll(doubled);
            runner.ifPresent(named -> checks.runner(named, splits));
        });
        race.splits.removeIf(dropped::contains);
        checks.quarterMiles();
        MarkChecks.run(race);
    }

    private void quarterMiles() {
        race.splits.stream()
                .filter(split -> split.at().equals(QUARTER_MILE))
                .findFirst()
                .ifPresent(split ->
                        race.issues.add(new QuarterMileMarks(split.source().place(), race.id)));
    }

    /** Reports splits that say just what an earlier one says, by the same source. */
    private Set<Split> doubled(List<Split> sorted) {
        Set<Split> doubled = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Gist, Split> said = new HashMap<>();
        for (Split split : sorted) {
            Split earlier = said.put(Gist.of(split), split);
            if (earlier != null) {
                String name = split.runner().map(this::name).orElse(RaceBundle.LEADER);
                race.issues.add(new DuplicateRow(
                        split.source().place(), name, earlier.source().place()));
                doubled.add(split);
            }
        }
        return doubled;
    }

    /** What a split says of its runner, and by which source. */
    private record Gist(
            Distance at,
            Optional<ElapsedTime> time,
            OptionalInt position,
            boolean positionShared,
            Provenance provenance,
            String citation) {

        static Gist of(Split split) {
            return new Gist(
                    split.at(),
                    split.time(),
                    split.position(),
                    split.positionShared(),
                    split.provenance(),
                    split.source().citation());
        }
    }

    private String name(Athlete runner) {
        return race.result(runner).map(Result::printedName).orElse(runner.name());
    }

    private void runner(Athlete runner, List<Split> splits) {
        String name = name(runner);
        Distance finish = race.event.distance();
        boolean inOrder = true;
        Distance before = Distance.ZERO;
        Optional<Split> last = Optional.empty();
        for (int i = 0; i < splits.size(); i++) {
            Split split = splits.get(i);
            if (split.at().isLongerThan(finish)) {
                race.issues.add(new SplitBeyondFinish(split.source().place(), name, split.at(), finish));
                continue;
            }
            boolean again = i > 0 && splits.get(i - 1).at().equals(split.at());
            if (again) {
                reportDoubled(name, splits.get(i - 1), split);
            }
            if (split.time().isEmpty() || (again && before.equals(split.at()))) {
                continue;
            }
            inOrder &= step(name, last, split);
            before = split.at();
            last = Optional.of(split);
        }
        Optional<Mark> mark = race.result(runner).flatMap(Result::mark);
        if (mark.isPresent() && last.isPresent() && !last.get().at().equals(finish)) {
            inOrder &= finish(name, last.get(), mark.get());
        }
        if (inOrder) {
            race.issues.addAll(segments);
        }
        segments.clear();
    }

    private void reportDoubled(String name, Split first, Split second) {
        String where = second.source().place();
        if (first.time().isPresent()
                && second.time().isPresent()
                && !first.time().equals(second.time())) {
            race.issues.add(new TwoTimesAtOneMark(
                    where,
                    name,
                    second.at(),
                    first.time().orElseThrow(),
                    second.time().orElseThrow()));
        }
        if (first.position().isPresent()
                && second.position().isPresent()
                && !first.position().equals(second.position())) {
            race.issues.add(new TwoPositionsAtOneMark(
                    where,
                    name,
                    second.at(),
                    first.position().getAsInt(),
                    second.position().getAsInt()));
        }
    }

    /** Compares a time with the one before; false if they are out of order. */
    private boolean step(String name, Optional<Split> before, Split split) {
        ElapsedTime time = split.time().orElseThrow();
        if (before.isEmpty()) {
            segment(name, split.source().place(), Distance.ZERO, split.at(), time.inSeconds());
            return true;
        }
        ElapsedTime earlier = before.get().time().orElseThrow();
        if (time.compareTo(earlier) <= 0) {
            race.issues.add(new SplitsOutOfOrder(
                    split.source().place(), name, split.at(), time, before.get().at(), earlier));
            return false;
        }
        segment(name, split.source().place(), before.get().at(), split.at(), time.inSeconds() - earlier.inSeconds());
        return true;
    }

    private boolean finish(String name, Split last, Mark mark) {
        ElapsedTime time = last.time().orElseThrow();
        String where = last.source().place();
        if (time.compareTo(mark.asElapsedTime()) >= 0) {
            race.issues.add(new SplitAfterFinish(where, name, last.at(), time, mark));
            return false;
        }
        segment(name, where, last.at(), race.event.distance(), mark.inSeconds() - time.inSeconds());
        return true;
    }

    private void segment(String name, String where, Distance from, Distance to, double seconds) {
        double metres = to.minus(from).inMetres();
        double speedMps = seconds > 0 ? metres / seconds : Double.POSITIVE_INFINITY;
        boolean implausible = speedMps > FASTEST_METRES_PER_SECOND || speedMps < SLOWEST_METRES_PER_SECOND;
        if (metres >= SHORTEST_JUDGED_METRES && implausible) {
            segments.add(new ImplausibleSegment(where, name, from, to, seconds));
        }
    }
}
