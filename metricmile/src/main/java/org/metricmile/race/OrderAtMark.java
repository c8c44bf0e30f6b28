package org.metricmile.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;

/**
 * Finds the order at a mark: positions as sources give them there, or counted from the times where those of everybody
 * still in the race are known and agree with the sources.
 */
final class OrderAtMark {

    private final Distance finish;
    private final Map<Athlete, RunnerTrace> runners;
    private final Set<Athlete> notFinished;
    private final boolean wholeField;
    private final Map<Distance, Map<Athlete, ReportedPosition>> positions;
    private final Map<Distance, LeadersTime> unnamedLeader;
    private final double[] fullMarks;

    OrderAtMark(
            Distance finish,
            Map<Athlete, RunnerTrace> runners,
            Set<Athlete> notFinished,
            boolean wholeField,
            Map<Distance, Map<Athlete, ReportedPosition>> positions,
            Map<Distance, LeadersTime> unnamedLeader) {
        this.finish = finish;
        this.runners = runners;
        this.notFinished = notFinished;
        this.wholeField = wholeField;
        this.positions = positions;
        this.unnamedLeader = unnamedLeader;
        this.fullMarks = marksOfEveryFinisher();
    }

    private double[] marksOfEveryFinisher() {
        List<RunnerTrace> finishers = runners.entrySet().stream()
                .filter(entry -> !notFinished.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (notFinished.isEmpty() || finishers.isEmpty()) {
            return new double[0];
        }
        return Arrays.stream(finishers.get(0).marks())
                .filter(metres -> finishers.stream().allMatch(trace -> trace.hasMarkAt(metres)))
                .toArray();
    }

    Order at(Distance at) {
        Map<Athlete, Passing> passings = new LinkedHashMap<>();
        runners.forEach((runner, trace) -> trace.passing(at).ifPresent(passing -> passings.put(runner, passing)));
        Map<Athlete, ReportedPosition> reported = positions.getOrDefault(at, Map.of());
        List<Athlete> untimed = new ArrayList<>();
        runners.forEach((runner, trace) -> {
            if (!passings.containsKey(runner) && !isOut(runner, trace, at)) {
                untimed.add(runner);
            }
        });
        boolean sourcesTellAll = reported.keySet().containsAll(passings.keySet());
        List<Standing> standings = asReported(passings, reported);
        if (!sourcesTellAll && untimed.isEmpty() && timesTellAll(at, passings)) {
            List<Standing> counted = countedFromTimes(passings.values(), reported.keySet());
            standings = agree(counted, reported) ? counted : standings;
        }
        List<Athlete> unknown =
                untimed.stream().filter(runner -> !reported.containsKey(runner)).toList();
        return new Order(at, standings, unknown, wholeField);
    }

    /**
     * A runner who did not finish is out of the race at the finish, and from the first mark after his last time at which
     * everybody who finished has a time: that sheet would have his. Before it nobody knows.
     */
    private boolean isOut(Athlete runner, RunnerTrace trace, Distance at) {
        double last = trace.lastMetres();
        return notFinished.contains(runner)
                && (at.equals(finish)
                        || Arrays.stream(fullMarks).anyMatch(full -> full > last && full <= at.inMetres()));
    }

    private boolean timesTellAll(Distance at, Map<Athlete, Passing> passings) {
        return wholeField
                && passings.values().stream().allMatch(OrderAtMark::isGoodEnoughToCount)
                && !isLedByAnother(at, passings);
    }

    private static boolean isGoodEnoughToCount(Passing passing) {
        return passing.provenance() != Provenance.INTERPOLATED || passing.precision() != Precision.SECOND;
    }

    private boolean isLedByAnother(Distance at, Map<Athlete, Passing> passings) {
        LeadersTime leader = unnamedLeader.get(at);
        return leader != null
                && passings.values().stream()
                        .allMatch(passing -> passing.seconds() - leader.time().inSeconds()
                                > passing.precision()
                                        .orCoarser(leader.time().precision())
                                        .inSeconds());
    }

    private static List<Standing> countedFromTimes(Iterable<Passing> passings, Set<Athlete> told) {
        List<Passing> byTime = new ArrayList<>();
        passings.forEach(byTime::add);
        byTime.sort(Comparator.comparingLong(OrderAtMark::thousandths).thenComparingDouble(Passing::seconds));
        // one time that is a guess makes every position one
        Provenance provenance =
                byTime.stream().map(Passing::provenance).reduce(Provenance.OFFICIAL, Provenance::orLessSure);
        List<Standing> standings = new ArrayList<>();
        int position = 1;
        for (int i = 0; i < byTime.size(); i++) {
            boolean levelWithLast = i > 0 && isLevel(byTime.get(i), byTime.get(i - 1));
            boolean levelWithNext = i + 1 < byTime.size() && isLevel(byTime.get(i), byTime.get(i + 1));
            position = levelWithLast ? position : i + 1;
            standings.add(new Standing(
                    byTime.get(i).runner(),
                    OptionalInt.of(position),
                    levelWithLast || levelWithNext,
                    told.contains(byTime.get(i).runner()),
                    provenance,
                    Optional.of(byTime.get(i))));
        }
        return standings;
    }

    /** A source that sees another position than the times tell knows of somebody who is not on record here. */
    private static boolean agree(List<Standing> counted, Map<Athlete, ReportedPosition> reported) {
        return counted.stream().allMatch(standing -> {
            ReportedPosition told = reported.get(standing.runner());
            int position = standing.position().orElseThrow();
            long level = counted.stream()
                    .filter(other -> other.position().equals(standing.position()))
                    .count();
            return told == null || (told.position() >= position && told.position() < position + level);
        });
    }

    private static boolean isLevel(Passing one, Passing other) {
        return thousandths(one) == thousandths(other);
    }

    private static long thousandths(Passing passing) {
        return passing.time().thousandths();
    }

    private static List<Standing> asReported(Map<Athlete, Passing> passings, Map<Athlete, ReportedPosition> reported) {
        List<Standing> standings = new ArrayList<>();
        for (ReportedPosition position : reported.values()) {
            boolean shared = position.shared()
                    || reported.values().stream()
                                    .filter(other -> other.position() == position.position())
                                    .count()
                            > 1;
            standings.add(new Standing(
                    position.runner(),
                    OptionalInt.of(position.position()),
                    shared,
                    true,
                    position.provenance(),
                    Optional.ofNullable(passings.get(position.runner()))));
        }
        for (Passing passing : passings.values()) {
            if (!reported.containsKey(passing.runner())) {
                standings.add(new Standing(
                        passing.runner(),
                        OptionalInt.empty(),
                        false,
                        false,
                        passing.provenance(),
                        Optional.of(passing)));
            }
        }
        standings.sort(Comparator.comparingInt(
                        (Standing standing) -> standing.position().orElse(Integer.MAX_VALUE))
                .thenComparingDouble(
                        standing -> standing.passing().map(Passing::seconds).orElse(Double.POSITIVE_INFINITY)));
        return standings;
    }
}
