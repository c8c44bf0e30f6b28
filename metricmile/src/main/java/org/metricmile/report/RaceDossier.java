package org.metricmile.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.metricmile.analysis.GapRiver;
import org.metricmile.analysis.LeaderStrip;
import org.metricmile.analysis.LostLead;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.analysis.Pacemaking;
import org.metricmile.analysis.SuspectTimes.SuspectTime;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Order;
import org.metricmile.race.Passing;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.Tracking;
import org.metricmile.reconstruction.PossibleRaces;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.Telling;
import org.metricmile.story.timeline.Timeline;

/** Everything that the sections of one report are made from, worked out once. */
public final class RaceDossier {

    /** Finer than possible races are told apart. */
    private static final Distance POSSIBLE_STEP = Distance.ofMetres(25);

    private final RaceFindings found;
    private final RaceSheet sheet;
    private final Optional<Tracking> tracking;
    private final List<SuspectTime> suspects;
    private final RaceTrace trace;
    private final LeaderStrip strip;
    private final Pacemaking pacemaking;
    private final List<LostLead> lost;
    private final PaceAmongPeers peers;
    private final Telling telling;
    private final ChartNames names;
    private final RaceAxis axis;
    private final List<Athlete> runners;
    private final FieldMotion motion;
    private final List<Moment> moments;
    private final boolean isFieldKnown;
    private final Optional<ReplayField> replay;
    private final Optional<ReplayField> simulated;
    private final Optional<PossibleRaces> possibleRaces;
    private final Map<Distance, Order> orders = new LinkedHashMap<>();

    private RaceDossier(RaceFindings found) {
        TracedRace race = found.race();
        this.found = found;
        this.sheet = race.sheet();
        this.tracking = race.tracking();
        this.suspects = race.suspects();
        this.trace = race.trace();
        this.strip = LeaderStrip.of(race, found.moments(), found.sheet().reported());
        this.pacemaking = Pacemaking.of(race);
        this.lost = LostLead.of(race);
        this.peers = found.peers();
        this.telling = Telling.of(found);
        this.runners = inOrderOfResult(sheet, trace);
        this.names = new ChartNames(runners);
        this.axis = new RaceAxis(sheet.distance());
        this.motion = found.motion();
        this.moments = Timeline.momentsFound(found);
        Optional<ReplayField> known = ReplayField.of(motion, runners);
        this.isFieldKnown = known.isPresent();
        this.replay = known.or(() -> found.reconstruction().flatMap(possible -> typical(race, possible)));
        this.simulated = replay.isPresent()
                ? found.simulated()
                        .flatMap(simulated -> ReplayField.of(simulated.race().motion(), runners))
                : Optional.empty();
        this.possibleRaces =
                isFieldKnown ? Optional.empty() : found.reconstruction().map(this::possible);
    }

    /** The dossier of a race. */
    public static RaceDossier of(RaceFindings found) {
        return new RaceDossier(found);
    }

    /** What was found out about the race. */
    public RaceFindings found() {
        return found;
    }

    /** The positions of its runners, where they were measured. */
    public Optional<Tracking> tracking() {
        return tracking;
    }

    public RaceSheet sheet() {
        return sheet;
    }

    /** Times that are probably wrong; the trace does without them. */
    public List<SuspectTime> suspects() {
        return suspects;
    }

    public RaceTrace trace() {
        return trace;
    }

    public LeaderStrip strip() {
        return strip;
    }

    /** Whether somebody may lead there of whom nothing is known there. */
    public boolean isLeadOpenAt(Distance mark) {
        return pacemaking.mayLeadAt(mark.inMetres()) || lost.stream().anyMatch(lead -> lead.mayLeadAt(mark.inMetres()));
    }

    /** Who paced, and how far that leaves open who led. */
    public Pacemaking pacemaking() {
        return pacemaking;
    }

    public PaceAmongPeers peers() {
        return peers;
    }

    public Telling telling() {
        return telling;
    }

    public ChartNames names() {
        return names;
    }

    public RaceAxis axis() {
        return axis;
    }

    /** The whole field in motion, as far as it is known. */
    public FieldMotion motion() {
        return motion;
    }

    /** What was found in the positions or times of the race and is told in its timeline, in the order in which it begins. */
    public List<Moment> moments() {
        return moments;
    }

    /** True if the field is known; else a replay shows a race as it may have been. */
    public boolean isFieldKnown() {
        return isFieldKnown;
    }

    /**
     * The field as the replay shows it. Where too little of it is known, one race as it may have been, see
     * {@link ReplayField#isReconstructed}; empty where not even that can be told.
     */
    public Optional<ReplayField> replay() {
        return replay;
    }

    /** A simulated race of the field, to be shown beside the replay; empty without a replay, and where nobody asked for it. */
    public Optional<ReplayField> simulated() {
        return simulated;
    }

    /** How far everybody is behind the head; empty where too little of the field is known for a river. */
    public Optional<GapRiver> river() {
        return isFieldKnown ? Optional.of(GapRiver.of(trace)) : Optional.empty();
    }

    /** Order and gaps as they may have been; empty where the field is known, or nothing can be told. */
    public Optional<PossibleRaces> possibleRaces() {
        return possibleRaces;
    }

    /** What the runners had left; empty where it is known of nobody. */
    public Optional<RaceReserves> reserves() {
        return found.reserves()
                .filter(field ->
                        runners.stream().anyMatch(runner -> field.find(runner).isPresent()));
    }

    /** Everybody who started: finishers by place, then those who did not finish. */
    public List<Athlete> runners() {
        return runners;
    }

    /** Results as a result list prints them: by place, then without a place, then DNF, DQ and DNS. */
    public List<Result> results() {
        return ranked(sheet.results());
    }

    /** Marks before the finish at which something is known. */
    public List<Distance> marksOnTheWay() {
        return trace.marks().stream()
                .filter(mark -> mark.isShorterThan(sheet.distance()))
                .toList();
    }

    /** The order at a mark, which is worked out once. */
    public Order order(Distance mark) {
        return orders.computeIfAbsent(mark, trace::order);
    }

    /** Runners whose time at a mark is known. */
    public List<Passing> passings(Distance mark) {
        return runners.stream()
                .flatMap(runner -> trace.passing(runner, mark).stream())
                .toList();
    }

    public Optional<SuspectTime> findSuspect(Athlete runner, Distance mark) {
        return suspects.stream()
                .filter(suspect -> suspect.split().isOf(runner))
                .filter(suspect -> suspect.split().at().equals(mark))
                .findFirst();
    }

    private Optional<ReplayField> typical(TracedRace race, ReconstructedRace possible) {
        RaceTrace typical = possible.ensemble().member(possible.typicalMember());
        return ReplayField.of(FieldMotion.of(typical, race.course()), runners);
    }

    private PossibleRaces possible(ReconstructedRace reconstructed) {
        SortedSet<Distance> marks = new TreeSet<>(trace.marks());
        for (Distance at = POSSIBLE_STEP; at.isShorterThan(sheet.distance()); at = at.plus(POSSIBLE_STEP)) {
            marks.add(at);
        }
        marks.add(sheet.distance());
        return PossibleRaces.of(reconstructed.ensemble(), List.copyOf(marks));
    }

    private static List<Result> ranked(List<Result> results) {
        List<Result> ranked = new ArrayList<>(results);
        ranked.sort(Comparator.comparingInt((Result result) -> group(result.outcome()))
                .thenComparingInt(result -> result.place().orElse(Integer.MAX_VALUE)));
        return ranked;
    }

    private static int group(Outcome outcome) {
        return switch (outcome.code()) {
            case "OK" -> 0;
            case "DNF" -> 1;
            case "DQ" -> 2;
            default -> 3;
        };
    }

    private static List<Athlete> inOrderOfResult(RaceSheet sheet, RaceTrace trace) {
        List<Athlete> runners = new ArrayList<>();
        ranked(sheet.results()).stream()
                .map(Result::athlete)
                .filter(trace.runners()::contains)
                .forEach(runners::add);
        trace.runners().stream().filter(runner -> !runners.contains(runner)).forEach(runners::add);
        return runners;
    }
}
