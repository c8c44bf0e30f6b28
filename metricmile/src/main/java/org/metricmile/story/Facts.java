package org.metricmile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.metricmile.analysis.Leader;
import org.metricmile.analysis.LeaderStrip;
import org.metricmile.analysis.LostLead;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.analysis.Pacemaking;
import org.metricmile.analysis.SuspectTimes.SuspectTime;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.Timing;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.Split;
import org.metricmile.race.Standing;
import org.metricmile.race.Tracking;

/**
 * Everything that sentences about one race are made from.
 *
 * @param found everything that was found out
 * @param sheet what is on record
 * @param suspects times that are not trusted
 * @param trace the race without them
 * @param strip who led when
 * @param pacemaking who paced, and how far that leaves open who led
 * @param lost leaders of whom nothing is known after a mark
 * @param peers races of the same kind
 * @param trackingSource where the positions of its runners were read, if they were measured
 */
public record Facts(
        RaceFindings found,
        RaceSheet sheet,
        List<SuspectTime> suspects,
        RaceTrace trace,
        LeaderStrip strip,
        Pacemaking pacemaking,
        List<LostLead> lost,
        PaceAmongPeers peers,
        Optional<Source> trackingSource) {

    public Facts {
        lost = List.copyOf(lost);
    }

    /** Of everything that was found out. */
    public static Facts of(RaceFindings found) {
        TracedRace race = found.race();
        return new Facts(
                found,
                race.sheet(),
                race.suspects(),
                race.trace(),
                LeaderStrip.of(race, found.moments(), List.of()),
                Pacemaking.of(race),
                LostLead.of(race),
                found.peers(),
                race.tracking().map(Tracking::source));
    }

    /** Whether a mark is near the end of a whole lap of 400 m: a quarter mile is. */
    public static boolean isEndOfLap(Distance mark) {
        long lap = 400_000;
        return Math.abs(mark.millimetres() - Math.round(mark.millimetres() / (double) lap) * lap)
                <= mark.millimetres() / 100;
    }

    /** Whether somebody may lead there of whom nothing is known there: then nobody can be found to lead by the others. */
    public boolean isLeadOpenAt(double metres) {
        return pacemaking.mayLeadAt(metres) || lost.stream().anyMatch(lead -> lead.mayLeadAt(metres));
    }

    /** Whether it is no more than that a pacemaker has done his work: he neither fades nor is dropped. */
    public boolean isEndOfPacemaking(MomentKind kind, Athlete athlete) {
        return pacemaking.isPacemaker(athlete) && (kind == MomentKind.FADE || kind == MomentKind.DROPPED);
    }

    /** Results that have a place, by place. */
    public List<Result> placed() {
        List<Result> placed = new ArrayList<>(sheet.results().stream()
                .filter(result -> result.place().isPresent())
                .toList());
        placed.sort(Comparator.comparingInt(result -> result.place().orElseThrow()));
        return placed;
    }

    /** True if the athlete finished in one of the first so many places. */
    public boolean isAmongFirst(Athlete athlete, int places) {
        Optional<Result> result = sheet.findResult(athlete);
        return result.isPresent() && result.get().place().orElse(Integer.MAX_VALUE) <= places;
    }

    /** Evidence of a result, as the list gives it. */
    public Evidence ofResult(Result result) {
        String mark =
                result.mark().map(Object::toString).orElse(result.outcome().code());
        boolean byHand =
                result.mark().map(Mark::timing).filter(Timing.HAND::equals).isPresent();
        return new Evidence(
                result.athlete().name() + ", finish, " + mark + Words.flags(result),
                byHand ? Provenance.HAND : Provenance.OFFICIAL,
                result.source());
    }

    /** Evidence of a split, as a source gives it. */
    public Evidence ofSplit(Split split) {
        String time = split.time().map(Object::toString).orElse("");
        String position =
                split.position().isPresent() ? "position " + split.position().getAsInt() : "";
        String both = time.isEmpty() || position.isEmpty() ? time + position : time + ", " + position;
        String who = split.runner().map(pacemaking::name).orElse(split.isOfPacemaker() ? "pacemaker" : "leader");
        return new Evidence(who + ", " + split.at() + ", " + both, split.provenance(), split.source());
    }

    /** A split that the trace rests on: beside a tracking only official ones. */
    public Optional<Split> findSplit(Athlete runner, Distance at) {
        return sheet.splits().stream()
                .filter(split -> split.isOf(runner) && split.at().equals(at))
                .filter(split -> trackingSource.isEmpty() || split.provenance() == Provenance.OFFICIAL)
                .findFirst();
    }

    /** Evidence for what is known of a runner at a mark; computed values cite the race. */
    public Evidence at(Athlete runner, Distance mark) {
        if (mark.equals(sheet.distance())) {
            Optional<Result> result = sheet.findResult(runner);
            if (result.isPresent()) {
                return ofResult(result.get());
            }
        }
        Optional<Passing> measured = trace.passing(runner, mark)
                .filter(passing -> passing.provenance() == Provenance.MEASURED)
                .filter(passing -> findSplit(runner, mark).flatMap(Split::time).isEmpty());
        if (measured.isPresent()) {
            return new Evidence(
                    runner.name() + ", " + mark + ", " + measured.get().time() + " in the tracking",
                    Provenance.MEASURED,
                    trackingSource.orElse(raceSource()));
        }
        return findSplit(runner, mark)
                .map(this::ofSplit)
                .orElseGet(() -> new Evidence(
                        runner.name() + ", " + mark + ", computed between known times",
                        Provenance.INTERPOLATED,
                        sheet.race().source()));
    }

    /** Evidence of who led at a mark. */
    public List<Evidence> ofLead(Leader leader, Distance mark) {
        Optional<Athlete> named =
                leader.runner().or(() -> trace.order(mark).leader().map(Standing::runner));
        return named.map(runner -> List.of(at(runner, mark))).orElseGet(() -> ofLeaderWithoutName(mark));
    }

    /** Evidence of a time of a leader whom no source names. */
    public List<Evidence> ofLeaderWithoutName(Distance mark) {
        List<Evidence> told = sheet.splits().stream()
                .filter(split -> split.runner().isEmpty() && split.at().equals(mark))
                .map(this::ofSplit)
                .toList();
        return told.isEmpty() ? List.of(new Evidence("leader, " + mark, Provenance.INTERPOLATED, raceSource())) : told;
    }

    /**
     * Evidence of a moment, each by what it was found in: one at the finish by the results of all who have part in it, any other by the
     * tracking, and in a race that was not tracked by what is on record of it.
     *
     * @param fact what was seen, for a moment on the way
     */
    public List<Evidence> ofMoment(Moment moment, String fact) {
        if (moment.fromMetres() >= sheet.distance().inMetres()) {
            List<Evidence> results = Stream.concat(Stream.of(moment.athlete()), moment.others().stream())
                    .flatMap(athlete -> sheet.findResult(athlete).stream())
                    .map(this::ofResult)
                    .toList();
            if (!results.isEmpty()) {
                return results;
            }
        }
        return List.of(new Evidence(fact, moment.provenance(), trackingSource.orElse(raceSource())));
    }

    /**
     * Who passes a mark so close behind the first that both are level there; nobody where the first is not named, or a source has him
     * alone in first position.
     */
    public List<Athlete> levelWithFirst(LeadersTime first) {
        return first.runner()
                .map(leader -> LeaderStrip.levelInFront(trace, first.at()).stream()
                        .filter(runner -> !runner.equals(leader))
                        .toList())
                .orElse(List.of());
    }

    /** Who is in first position at a mark: several if they share it, nobody if that is not known. */
    private List<Athlete> firstAt(Distance mark) {
        return trace.order(mark).standings().stream()
                .filter(standing -> standing.position().orElse(0) == 1)
                .map(Standing::runner)
                .toList();
    }

    /** Whose a leader's time is: several if they are level, nobody if no source names one. */
    public List<Athlete> leaders(LeadersTime time) {
        return time.runner().map(List::of).orElseGet(() -> firstAt(time.at()));
    }

    /** The same by name: whoever shares the lead with others of whom no source tells is level with one who has no name here. */
    public List<String> leadersByName(LeadersTime time) {
        List<String> names = leaders(time).stream().map(pacemaking::name).toList();
        if (names.isEmpty()) {
            return List.of((pacemaking.withoutNameAt(time.at()).pacemaker() ? "a pacemaker" : "a leader")
                    + " whom the source does not name");
        }
        boolean isShared = time.runner().isEmpty();
        return isShared && names.size() == 1 ? List.of(names.get(0), "another whom the source does not name") : names;
    }

    /** Words by which a lead of a list that does not hold the whole field is told as that of the list; empty where it does. */
    public String ofThoseOnRecord(String words) {
        return sheet.race().completeness().field() == Completeness.Field.PARTIAL ? words : "";
    }

    /** True if nothing is known of a runner at a mark because he or she is out of the race. */
    public boolean isOutAt(Athlete runner, Distance mark) {
        return !trace.order(mark).unknown().contains(runner);
    }

    /** Where the race itself was read. */
    public Source raceSource() {
        return sheet.race().source();
    }
}
