package org.metricmile.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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

    private final Distance distance;
    private final Map<Athlete, RunnerTrace> runners;
    private final Map<Distance, LeadersTime> unnamedLeader;
    private final OrderAtMark orders;
    private final List<Distance> marks;

    /**
     * A trace of its parts.
     *
     * @param runners in the order of the result list
     * @param notFinished those of them who started and did not reach the finish, or of whom no result is known
     * @param wholeField true if the runners are everybody who was in the race
     * @param positions of several given for one runner at one mark the first counts
     * @param unnamedLeader times of whoever led; of several at one mark the first counts
     */
    RaceTrace(
            Distance distance,
            Map<Athlete, RunnerTrace> runners,
            Set<Athlete> notFinished,
            boolean wholeField,
            Collection<ReportedPosition> positions,
            Collection<LeadersTime> unnamedLeader) {
        this.distance = distance;
        this.runners = new LinkedHashMap<>(runners);
        Set<Distance> allMarks = new TreeSet<>();
        Map<Distance, Map<Athlete, ReportedPosition>> positionsAt = new LinkedHashMap<>();
        for (ReportedPosition position : positions) {
            positionsAt
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
            Arrays.stream(trace.marks())
                    .filter(metres -> metres > 0)
                    .forEach(metres -> allMarks.add(Distance.ofMetres(metres)));
        }
        this.marks = List.copyOf(allMarks);
        this.orders = new OrderAtMark(
                distance, this.runners, Set.copyOf(notFinished), wholeField, positionsAt, this.unnamedLeader);
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

    /** The last moment at which it is known where the runner is on the way, the finish at the latest. */
    public OptionalDouble lastSeconds(Athlete runner) {
        RunnerTrace trace = runners.get(runner);
        return trace == null ? OptionalDouble.empty() : trace.lastSeconds();
    }

    /**
     * How far outside the kerb the runner is at a time since the gun, in metres; negative on the infield. Known of tracked
     * runners only, and not where the track has a hole of more than a second.
     */
    public OptionalDouble offsetMetres(Athlete runner, double seconds) {
        RunnerTrace trace = runners.get(runner);
        return trace == null ? OptionalDouble.empty() : trace.offsetMetres(seconds);
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

    /**
     * Time behind the leader at a mark; empty where the leader or a time is unknown. Where several share the lead it is
     * measured to the first of them in the order.
     */
    public Optional<Gap> gapToLeader(Athlete runner, Distance at) {
        return order(at).leader().flatMap(leader -> gap(runner, leader.runner(), at));
    }

    /**
     * Time behind the runner directly ahead, who may share the position; empty for the first, and where it is not known
     * who is directly ahead or when either passes.
     */
    public Optional<Gap> gapToAhead(Athlete runner, Distance at) {
        return order(at).directlyAheadOf(runner).flatMap(ahead -> gap(runner, ahead.runner(), at));
    }

    /**
     * When the head of the race passes a mark; without a name where the source names no leader or several runners share
     * the lead, and empty where the time is unknown.
     */
    public Optional<LeadersTime> leadersTime(Distance at) {
        Optional<Standing> leader = order(at).leader();
        Optional<Athlete> alone = leader.filter(standing -> !standing.shared()).map(Standing::runner);
        Optional<LeadersTime> own = leader.flatMap(Standing::passing)
                .map(passing -> new LeadersTime(alone, at, passing.time(), passing.provenance()));
        return own.or(() -> Optional.ofNullable(unnamedLeader.get(at))
                .map(unnamed -> new LeadersTime(alone, at, unnamed.time(), unnamed.provenance())));
    }

    /**
     * The order at a mark: positions as sources give them there, or counted from the times if those of everybody still in
     * the race are known, to a tenth or as a source gives them.
     */
    public Order order(Distance at) {
        requireOnTheWay(at);
        return orders.at(at);
    }

    private void requireOnTheWay(Distance at) {
        if (at.millimetres() < 0 || at.isLongerThan(distance)) {
            throw new IllegalArgumentException(
                    at + " is not between the start and the finish of a race of " + distance);
        }
    }
}
