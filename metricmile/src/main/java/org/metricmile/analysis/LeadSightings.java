package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.moments.Scramble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Gap;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.Order;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Standing;

/** Who is seen in the lead at the marks of a race, after the scramble of the start, as {@link LeaderStrip} defines it. */
final class LeadSightings {

    private static final double LEAST_DURATION_SECONDS = 1.0;

    /**
     * Who was seen in the lead at a mark.
     *
     * @param alone whether a source has the leader alone in first position there: then it does not matter by how little
     * @param level whether others are level with the leader, who has the lead from before
     */
    record Sighting(Leader leader, Distance at, boolean alone, boolean level, Provenance provenance) {

        static Sighting of(Leader leader, Distance at, boolean alone, Provenance provenance) {
            return new Sighting(leader, at, alone, false, provenance);
        }
    }

    private final RaceTrace trace;
    private final Distance scramble;
    private final Pacemaking pacemaking;

    LeadSightings(TracedRace race) {
        this.trace = race.trace();
        this.scramble = Distance.ofMetres(Scramble.metres(race.course()));
        this.pacemaking = Pacemaking.atMarks(race);
    }

    /** In the order of the race, those among them that only reports tell; where the new leader is not clear or not for long, the last has the lead still. */
    List<Sighting> with(List<ReportedMoment> reported) {
        return settled(new ReportedLeads(pacemaking, scramble).with(seen(), reported));
    }

    private List<Sighting> seen() {
        List<Sighting> sightings = new ArrayList<>();
        for (Distance mark : trace.marks()) {
            if (!mark.isShorterThan(scramble)) {
                Optional<Sighting> last =
                        sightings.isEmpty() ? Optional.empty() : Optional.of(sightings.get(sightings.size() - 1));
                seenAt(mark, last).ifPresent(sightings::add);
            }
        }
        return sightings;
    }

    private Optional<Sighting> seenAt(Distance mark, Optional<Sighting> last) {
        Order order = trace.order(mark);
        Optional<Standing> first = order.leader();
        if (first.isEmpty()) {
            return trace.leadersTime(mark)
                    .map(time -> Sighting.of(pacemaking.withoutNameAt(mark), mark, true, time.provenance()));
        }
        Provenance provenance = first.get().provenance();
        if (provenance == Provenance.INTERPOLATED) {
            return Optional.empty();
        }
        List<Athlete> level = LeaderStrip.levelInFront(trace, mark);
        if (level.isEmpty()) {
            return Optional.of(
                    Sighting.of(Leader.of(first.get().runner()), mark, LeaderStrip.isSeen(first.get()), provenance));
        }
        // the last leader, if among them, keeps the lead
        return last.map(Sighting::leader)
                .filter(leader -> level.stream().anyMatch(leader::is))
                .map(leader -> new Sighting(leader, mark, false, true, provenance));
    }

    private List<Sighting> settled(List<Sighting> sightings) {
        List<Sighting> settled = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            Sighting seen = sightings.get(i);
            Optional<Leader> last = settled.isEmpty()
                    ? Optional.empty()
                    : Optional.of(settled.get(settled.size() - 1).leader());
            boolean holds = last.isEmpty()
                    || last.get().equals(seen.leader())
                    || seen.at().equals(trace.distance())
                    || (isAhead(last.get(), seen) && isKept(sightings, i));
            settled.add(holds ? seen : new Sighting(last.get(), seen.at(), false, true, seen.provenance()));
        }
        return settled;
    }

    /** Whether somebody is ahead of the last leader: by a source that no time contradicts, or clearly by the times. */
    private boolean isAhead(Leader last, Sighting seen) {
        return last.runner()
                .flatMap(before -> seen.leader().runner().flatMap(now -> trace.gap(before, now, seen.at())))
                .map(Gap::seconds)
                .map(seconds -> seen.alone()
                        ? LeaderStrip.thousandths(seconds) >= 0
                        : seconds > 0 && !LeaderStrip.isLevel(seconds))
                .orElse(true);
    }

    private boolean isKept(List<Sighting> sightings, int index) {
        Sighting seen = sightings.get(index);
        Optional<Double> since = seconds(seen);
        for (int j = index + 1; j < sightings.size(); j++) {
            Sighting later = sightings.get(j);
            Optional<Double> until = seconds(later);
            boolean longEnough =
                    since.isEmpty() || until.isEmpty() || until.get() - since.get() >= LEAST_DURATION_SECONDS;
            if (longEnough) {
                return true;
            }
            if (!later.leader().equals(seen.leader())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Double> seconds(Sighting sighting) {
        return sighting.leader()
                .runner()
                .map(runner -> trace.passing(runner, sighting.at()).map(Passing::seconds))
                .orElseGet(() ->
                        trace.leadersTime(sighting.at()).map(LeadersTime::time).map(time -> time.inSeconds()));
    }
}
