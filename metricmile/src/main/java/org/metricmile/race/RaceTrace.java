package org.metricmile.race;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;

/**
 * What happened in a race along the track, whichever way it is known: splits of the whole field, tracking, the leader's
 * splits with a few positions, or simulation. Every answer says where it comes from, or is empty where nothing is known:
 * no time is made up between marks more than a lap apart.
 */
public final class RaceTrace {

    /** A position that a source gives for a runner at a mark. */
    record ReportedPosition(Athlete runner, Distance at, int position, boolean shared, Provenance provenance) {}

    private final Distance distance;
    private final Map<Athlete, RunnerTrace> runners;
    private final Set<Athlete> notFinished;
    private final boolean wholeField;
    private final Map<Distance, Map<Athlete, ReportedPosition>> positions;
    private final Map<Distance, LeadersTime> unnamedLeader;
    private final List<Distance> marks;

    RaceTrace(
            Distance distance,
            Map<Athlete, RunnerTrace> runners,
            Set<Athlete> notFinished,
            boolean wholeField,
            Collection<ReportedPosition> positions,
            Collection<LeadersTime> unnamedLeader) {
        this.distance = distance;
        this.runners = new LinkedHashMap<>(runners);
        this.notFinished = Set.copyOf(notFinished);
        this.wholeField = wholeField;
        this.positions = new LinkedHashMap<>();
        Set<Distance> allMarks = new TreeSet<>();
        for (ReportedPosition position : positions) {
            this.positions
                    .computeIfAbsent(position.at(), at -> new LinkedHashMap<>())
                    .putIfAbsent(position.runner(), position);
            allMarks.add(position.at());
        }
        this.unnamedLeader = new LinkedHashMap<>();
        for (LeadersTime leader : unnamedLeader) {
            this.unnamedLeader.putIfAbsent(leader.at(), leader);
            allMarks.add(leader.at());
        }
        for (RunnerTrace trace : runners.values()) {
            trace.knots().stream()
                    .filter(knot -> knot.metres() > 0)
                    .forEach(knot -> allMarks.add(Distance.ofMetres(knot.metres())));
        }
        this.marks = List.copyOf(allMarks);
    }

    public Distance distance() {
        return distance;
    }

    /** Everybody who started, in the order of the result list. */
    public List<Athlete> runners() {
        return List.copyOf(runners.keySet());
    }

    /** The marks at which a source tells something of at least one runner, the finish included, ascending. */
    public List<Distance> marks() {
        return marks;
    }

    /** When the runner passes the mark; empty if that is not known, or if the runner did not get there. */
    public Optional<Passing> passing(Athlete runner, Distance at) {
        requireOnTheWay(at);
        return Optional.ofNullable(runners.get(runner)).flatMap(trace -> trace.passing(at));
    }

    /** Where the runner is at a time since the gun; a runner who has finished stays at the finish. */
    public Optional<Location> location(Athlete runner, double seconds) {
        if (!(seconds >= 0)) {
            throw new IllegalArgumentException("no runner is on the track " + seconds + " s after the gun");
        }
        RunnerTrace trace = runners.get(runner);
        if (trace == null) {
            return Optional.empty();
        }
        Optional<Passing> finish = trace.passing(distance);
        if (finish.isPresent() && seconds >= finish.get().seconds()) {
            return Optional.of(new Location(
                    runner, seconds, distance.inMetres(), finish.get().provenance()));
        }
        return trace.location(seconds);
    }

    /** All runners whose place on the track is known at a time, the foremost first. */
    public List<Location> locations(double seconds) {
        List<Location> known = new ArrayList<>();
        for (Athlete runner : runners.keySet()) {
            location(runner, seconds).ifPresent(known::add);
        }
        known.sort(Comparator.comparingDouble(Location::metres)
                .reversed()
                .thenComparingDouble(location -> passing(location.runner(), distance)
                        .map(Passing::seconds)
                        .orElse(Double.POSITIVE_INFINITY)));
        return known;
    }

    /** Time between two runners at a mark; empty if one of their times is unknown there. */
    public Optional<Gap> gap(Athlete runner, Athlete reference, Distance at) {
        return passing(runner, at).flatMap(own -> passing(reference, at).map(other -> Gap.between(own, other)));
    }

    /** Time behind the leader at a mark; empty where the leader or a time is unknown. */
    public Optional<Gap> gapToLeader(Athlete runner, Distance at) {
        return order(at).leader().flatMap(leader -> gap(runner, leader.runner(), at));
    }

    /** Time behind the runner one position ahead; empty for the leader and where positions are unknown. */
    public Optional<Gap> gapToAhead(Athlete runner, Distance at) {
        List<Standing> standings = order(at).standings();
        for (int i = 1; i < standings.size(); i++) {
            Standing own = standings.get(i);
            Standing ahead = standings.get(i - 1);
            if (own.runner().equals(runner)) {
                boolean adjacent = own.position().isPresent()
                        && ahead.position().isPresent()
                        && own.position().getAsInt() - ahead.position().getAsInt() <= 1;
                return adjacent || isRankedByTime(standings) ? gap(runner, ahead.runner(), at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isRankedByTime(List<Standing> standings) {
        return wholeField
                && standings.stream().allMatch(standing -> standing.passing().isPresent());
    }

    /** When the head of the race passes a mark, whoever it is; empty where that is unknown. */
    public Optional<LeadersTime> leadersTime(Distance at) {
        Optional<LeadersTime> named = order(at)
                .leader()
                .flatMap(Standing::passing)
                .map(passing ->
                        new LeadersTime(Optional.of(passing.runner()), at, passing.time(), passing.provenance()));
        return named.isPresent() ? named : Optional.ofNullable(unnamedLeader.get(at));
    }

    /**
     * The order at a mark: positions as sources give them there, or counted from the times if every runner still in the
     * race has one.
     */
    public Order order(Distance at) {
        requireOnTheWay(at);
        Map<Athlete, Passing> passings = new LinkedHashMap<>();
        for (Athlete runner : runners.keySet()) {
            passing(runner, at).ifPresent(passing -> passings.put(runner, passing));
        }
        Map<Athlete, ReportedPosition> reported = positions.getOrDefault(at, Map.of());
        boolean timesTellAll = wholeField
                && runners.keySet().stream()
                        .allMatch(runner -> passings.containsKey(runner) || notFinished.contains(runner));
        boolean sourcesTellAll = reported.keySet().containsAll(passings.keySet());
        List<Standing> standings =
                timesTellAll && !sourcesTellAll ? countedFromTimes(passings) : asReported(passings, reported);
        List<Athlete> unknown = runners.keySet().stream()
                .filter(runner -> !passings.containsKey(runner) && !reported.containsKey(runner))
                .filter(runner -> !(timesTellAll && notFinished.contains(runner)))
                .toList();
        return new Order(at, standings, unknown);
    }

    private static List<Standing> countedFromTimes(Map<Athlete, Passing> passings) {
        List<Passing> byTime = new ArrayList<>(passings.values());
        byTime.sort(Comparator.comparing(Passing::time).thenComparingDouble(Passing::seconds));
        List<Standing> standings = new ArrayList<>();
        for (Passing passing : byTime) {
            long ahead = byTime.stream()
                    .filter(other -> other.time().compareTo(passing.time()) < 0)
                    .count();
            long level = byTime.stream()
                    .filter(other -> other.time().compareTo(passing.time()) == 0)
                    .count();
            standings.add(new Standing(
                    passing.runner(),
                    OptionalInt.of((int) ahead + 1),
                    level > 1,
                    passing.provenance(),
                    Optional.of(passing)));
        }
        return standings;
    }

    private static List<Standing> asReported(Map<Athlete, Passing> passings, Map<Athlete, ReportedPosition> reported) {
        List<Standing> standings = new ArrayList<>();
        for (ReportedPosition position : reported.values()) {
            standings.add(new Standing(
                    position.runner(),
                    OptionalInt.of(position.position()),
                    position.shared(),
                    position.provenance(),
                    Optional.ofNullable(passings.get(position.runner()))));
        }
        for (Passing passing : passings.values()) {
            if (!reported.containsKey(passing.runner())) {
                standings.add(new Standing(
                        passing.runner(), OptionalInt.empty(), false, passing.provenance(), Optional.of(passing)));
            }
        }
        standings.sort(Comparator.comparingInt(
                        (Standing standing) -> standing.position().orElse(Integer.MAX_VALUE))
                .thenComparingDouble(
                        standing -> standing.passing().map(Passing::seconds).orElse(Double.POSITIVE_INFINITY)));
        return standings;
    }

    private void requireOnTheWay(Distance at) {
        if (at.millimetres() < 0 || at.isLongerThan(distance)) {
            throw new IllegalArgumentException(
                    at + " is not between the start and the finish of a race of " + distance);
        }
    }
}
