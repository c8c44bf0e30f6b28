package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.moments.Certainty;
import org.metricmile.analysis.moments.LeadFinder;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.analysis.moments.Scramble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Gap;
import org.metricmile.race.Order;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Standing;

/**
 * Who led when. One rule for all who tell of it: a race that was tracked has the leads that {@link LeadFinder} finds among its
 * moments, any other has those at its marks, and its moments are made of them ({@link LeadsAtMarks}).
 *
 * <p>At marks a runner has the lead at a mark where a source says so, or where the times of the whole field show it. The lead
 * changes when another runner is alone in first position at a mark by a source, or first by the times there, and ahead of the last leader by at
 * least 0.04 s, which is 0.3 m at 7.2 m/s. Orders that rest on interpolated times are not used, nor those in the scramble of the
 * start ({@link Scramble}), which in a race from lanes lasts to the break line. Where marks lie closer together than a second, the new leader must also stay
 * ahead for a second. Without this hysteresis two runners abreast would swap the lead many times: the men's 1500 m final
 * of Rome 2024 shows 32 changes in its raw tracks, of which ten lasted longer than a second.
 *
 * @param legs stretches of the race, one after the other
 * @param changes where the lead passed from one runner to another
 */
public record LeaderStrip(List<Leg> legs, List<LeadChange> changes) {

    private static final long LEAST_MARGIN_THOUSANDTHS = 40;
    static final double LEAST_DURATION_SECONDS = 1.0;

    /**
     * A stretch with one leader.
     *
     * @param leader who led at both ends; empty where it is not known who led
     * @param from where it begins
     * @param to where it ends
     * @param provenance the least sure order within
     */
    public record Leg(Optional<Athlete> leader, Distance from, Distance to, Provenance provenance) {}

    /**
     * Who was seen in the lead at a mark.
     *
     * @param alone whether a source has the leader alone in first position there: then it does not matter by how little
     * @param level whether others are level with the leader, who has the lead from before
     */
    record Sighting(Athlete leader, Distance at, boolean alone, boolean level, Provenance provenance) {

        Sighting(Athlete leader, Distance at, boolean alone, Provenance provenance) {
            this(leader, at, alone, false, provenance);
        }
    }

    public LeaderStrip {
        legs = List.copyOf(legs);
        changes = List.copyOf(changes);
    }

    /**
     * The strip of a race.
     *
     * @param moments those of the race, of which the leads count where it was tracked
     * @param reported what reports tell of it; leads on stretches of which no order or time shows another leader count where it
     *     was not tracked
     */
    public static LeaderStrip of(TracedRace race, List<Moment> moments, List<ReportedMoment> reported) {
        return race.tracking().isPresent() ? ofMoments(moments, race.sheet().distance()) : atMarks(race, reported);
    }

    /**
     * The strip at all marks at which something is known, whether the race was tracked or not.
     *
     * @param reported as above, none to leave reports aside
     */
    public static LeaderStrip atMarks(TracedRace race, List<ReportedMoment> reported) {
        RaceTrace trace = race.trace();
        Distance scramble = Distance.ofMetres(Scramble.metres(race.course()));
        List<Sighting> sightings = settled(trace, ReportedLeads.with(sightings(trace, scramble), reported, scramble));
        List<Leg> legs = new ArrayList<>();
        List<LeadChange> changes = new ArrayList<>();
        Distance reached = Distance.ZERO;
        int i = 0;
        while (i < sightings.size()) {
            Sighting first = sightings.get(i);
            Sighting last = first;
            Provenance provenance = first.provenance();
            while (i + 1 < sightings.size() && sightings.get(i + 1).leader().equals(first.leader())) {
                i++;
                // who is level may have lost the lead since the last mark already
                last = sightings.get(i).level() ? last : sightings.get(i);
                provenance = provenance.orLessSure(sightings.get(i).provenance());
            }
            if (reached.isShorterThan(first.at())) {
                legs.add(new Leg(Optional.empty(), reached, first.at(), first.provenance()));
            }
            if (first.at().isShorterThan(last.at())) {
                legs.add(new Leg(Optional.of(first.leader()), first.at(), last.at(), provenance));
            }
            reached = last.at();
            i++;
            if (i < sightings.size()) {
                Sighting next = sightings.get(i);
                changes.add(new LeadChange(
                        first.leader(), next.leader(), last.at(), next.at(), next.alone(), next.provenance()));
            }
        }
        if (reached.isShorterThan(trace.distance()) && !sightings.isEmpty()) {
            legs.add(new Leg(Optional.empty(), reached, trace.distance(), Provenance.REPORTED));
        }
        return new LeaderStrip(legs, changes);
    }

    /** Who had the lead at each mark before the finish at which that is known and nobody was level, in the order of the race, tracked or not. */
    public static Map<Distance, Athlete> leadersOnTheWay(TracedRace race) {
        RaceTrace trace = race.trace();
        Map<Distance, Athlete> leaders = new LinkedHashMap<>();
        settled(trace, sightings(trace, Distance.ofMetres(Scramble.metres(race.course())))).stream()
                .filter(seen -> seen.at().isShorterThan(trace.distance()))
                .filter(seen -> !seen.level())
                .forEach(seen -> leaders.put(seen.at(), seen.leader()));
        return leaders;
    }

    private static LeaderStrip ofMoments(List<Moment> moments, Distance finish) {
        List<Moment> leads = moments.stream()
                .filter(moment -> moment.kind() == MomentKind.LEAD_TAKEN)
                .toList();
        List<Leg> legs = new ArrayList<>();
        List<LeadChange> changes = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            Moment lead = leads.get(i);
            Distance from = inWholeMetres(lead);
            if (i == 0) {
                legs.add(new Leg(Optional.empty(), Distance.ZERO, from, lead.provenance()));
            } else {
                changes.add(new LeadChange(
                        leads.get(i - 1).athlete(), lead.athlete(), from, from, false, lead.provenance()));
            }
            Distance to = i + 1 < leads.size() ? inWholeMetres(leads.get(i + 1)) : finish;
            legs.add(new Leg(Optional.of(lead.athlete()), from, to, lead.provenance()));
        }
        return new LeaderStrip(legs, changes);
    }

    private static Distance inWholeMetres(Moment lead) {
        return Distance.ofMetres(Math.round(lead.fromMetres()));
    }

    private static List<Sighting> sightings(RaceTrace trace, Distance scramble) {
        List<Sighting> sightings = new ArrayList<>();
        for (Distance mark : trace.marks()) {
            if (mark.isShorterThan(scramble)) {
                continue;
            }
            Order order = trace.order(mark);
            List<Standing> first = order.standings().stream()
                    .filter(standing -> standing.position().orElse(0) == 1)
                    .toList();
            if (order.leader()
                    .map(Standing::provenance)
                    .filter(Provenance.INTERPOLATED::equals)
                    .isPresent()) {
                continue;
            }
            List<Athlete> level = levelInFront(trace, mark);
            if (!level.isEmpty()) {
                // the last leader, if among them, keeps the lead
                Optional<Sighting> last =
                        sightings.isEmpty() ? Optional.empty() : Optional.of(sightings.get(sightings.size() - 1));
                last.map(Sighting::leader)
                        .filter(level::contains)
                        .ifPresent(leader -> sightings.add(new Sighting(
                                leader, mark, false, true, first.get(0).provenance())));
            } else if (!first.isEmpty()) {
                Standing leader = first.get(0);
                sightings.add(new Sighting(leader.runner(), mark, isSeen(leader), leader.provenance()));
            }
        }
        return sightings;
    }

    private static List<Sighting> settled(RaceTrace trace, List<Sighting> sightings) {
        List<Sighting> settled = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            Sighting seen = sightings.get(i);
            Optional<Athlete> last = settled.isEmpty()
                    ? Optional.empty()
                    : Optional.of(settled.get(settled.size() - 1).leader());
            boolean holds = last.isEmpty()
                    || last.get().equals(seen.leader())
                    || seen.at().equals(trace.distance())
                    || (isAhead(trace, last.get(), seen) && isKept(trace, sightings, i));
            settled.add(holds ? seen : new Sighting(last.get(), seen.at(), false, true, seen.provenance()));
        }
        return settled;
    }

    /**
     * Whether a source that saw the order at a mark gives this place: then it does not matter by how little. Places that a source worked out of
     * tracking are no surer than its times.
     */
    public static boolean isSeen(Standing standing) {
        return standing.told() && standing.provenance() != Provenance.MEASURED;
    }

    /**
     * Who is level in front at a mark: whoever shares the first position, or passes by told times less than 0.04 s after the first, whom no source has alone in front.
     *
     * @return two or more, or none where somebody leads or nobody is known to
     */
    public static List<Athlete> levelInFront(RaceTrace trace, Distance at) {
        List<Standing> first = trace.order(at).standings().stream()
                .filter(standing -> standing.position().orElse(0) == 1)
                .toList();
        if (first.size() > 1) {
            return first.stream().map(Standing::runner).toList();
        }
        if (first.isEmpty() || isSeen(first.get(0))) {
            return List.of();
        }
        Athlete leader = first.get(0).runner();
        List<Athlete> level = trace.runners().stream()
                .filter(runner -> runner.equals(leader)
                        || trace.gap(runner, leader, at)
                                .filter(gap -> gap.provenance() != Provenance.INTERPOLATED && isLevel(gap.seconds()))
                                .isPresent())
                .toList();
        return level.size() > 1 ? level : List.of();
    }

    /** Whether two runners who pass a mark so many seconds one after the other are level there: neither takes the lead by that. */
    public static boolean isLevel(double gapSeconds) {
        return Math.abs(thousandths(gapSeconds)) < LEAST_MARGIN_THOUSANDTHS;
    }

    /** How clearly a runner who passes a mark so many seconds before another is ahead of him there, 0.5 to 1; 0 if they are level. */
    static double clarity(double aheadSeconds) {
        return Certainty.clarity((double) thousandths(aheadSeconds), LEAST_MARGIN_THOUSANDTHS);
    }

    /** In units in which the margin is whole: a difference of times is a little off it. */
    private static long thousandths(double gapSeconds) {
        return Math.round(gapSeconds * 1000);
    }

    /** Whether somebody is ahead of the last leader: by a source that no time contradicts, or clearly by the times. */
    private static boolean isAhead(RaceTrace trace, Athlete last, Sighting seen) {
        return trace.gap(last, seen.leader(), seen.at())
                .map(Gap::seconds)
                .map(seconds -> seen.alone() ? thousandths(seconds) >= 0 : seconds > 0 && !isLevel(seconds))
                .orElse(true);
    }

    private static boolean isKept(RaceTrace trace, List<Sighting> sightings, int index) {
        Sighting seen = sightings.get(index);
        Optional<Double> since = secondsAt(trace, seen);
        for (int j = index + 1; j < sightings.size(); j++) {
            Sighting later = sightings.get(j);
            Optional<Double> until = secondsAt(trace, later);
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

    private static Optional<Double> secondsAt(RaceTrace trace, Sighting sighting) {
        return trace.passing(sighting.leader(), sighting.at()).map(passing -> passing.seconds());
    }
}
