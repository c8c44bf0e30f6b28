package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.LeadSightings.Sighting;
import org.metricmile.analysis.moments.Certainty;
import org.metricmile.analysis.moments.LeadFinder;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.analysis.moments.Scramble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
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

    /**
     * A stretch with one leader.
     *
     * @param leader who led at both ends, and at every mark between at which a leader is known; empty where it is not known who led
     * @param from where it begins
     * @param to where it ends
     * @param provenance the least sure order within
     */
    public record Leg(Optional<Athlete> leader, Distance from, Distance to, Provenance provenance) {}

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
        Distance finish = race.sheet().distance();
        List<Spell> spells = Spell.of(new LeadSightings(race).with(reported));
        List<Leg> legs = new ArrayList<>();
        Distance reached = Distance.ZERO;
        for (Spell spell : spells) {
            if (spell.leader().runner().isPresent()) {
                if (reached.isShorterThan(spell.from())) {
                    legs.add(new Leg(
                            Optional.empty(),
                            reached,
                            spell.from(),
                            spell.first().provenance()));
                }
                if (spell.from().isShorterThan(spell.to())) {
                    legs.add(new Leg(spell.leader().runner(), spell.from(), spell.to(), spell.provenance()));
                }
                reached = spell.to();
            }
        }
        if (reached.isShorterThan(finish) && !spells.isEmpty()) {
            legs.add(new Leg(Optional.empty(), reached, finish, Provenance.REPORTED));
        }
        return new LeaderStrip(legs, changes(spells, Pacemaking.atMarks(race)));
    }

    /** From each leader to the next who is surely another. */
    private static List<LeadChange> changes(List<Spell> spells, Pacemaking pacemaking) {
        List<LeadChange> changes = new ArrayList<>();
        Optional<Spell> last = Optional.empty();
        boolean isSomebodyBetween = false;
        for (Spell spell : spells) {
            if (spell.leader().equals(Leader.SOMEBODY)) {
                isSomebodyBetween = true;
                continue;
            }
            if (last.isPresent() && spell.leader().isSurelyNot(last.get().leader(), pacemaking)) {
                changes.add(new LeadChange(
                        isSomebodyBetween ? Leader.SOMEBODY : last.get().leader(),
                        last.get().leader(),
                        spell.leader(),
                        last.get().to(),
                        spell.from(),
                        spell.first().alone(),
                        spell.first().provenance()));
            }
            last = Optional.of(spell);
            isSomebodyBetween = false;
        }
        return changes;
    }

    /**
     * Marks one after the other at which one leader was seen.
     *
     * @param to the last at which nobody was level: who is level may have lost the lead since the mark before already
     */
    private record Spell(Sighting first, Distance to, Provenance provenance) {

        static List<Spell> of(List<Sighting> sightings) {
            List<Spell> spells = new ArrayList<>();
            for (Sighting seen : sightings) {
                int last = spells.size() - 1;
                if (last >= 0 && spells.get(last).leader().equals(seen.leader())) {
                    spells.set(last, spells.get(last).and(seen));
                } else {
                    spells.add(new Spell(seen, seen.at(), seen.provenance()));
                }
            }
            return spells;
        }

        private Spell and(Sighting seen) {
            return new Spell(first, seen.level() ? to : seen.at(), provenance.orLessSure(seen.provenance()));
        }

        Leader leader() {
            return first.leader();
        }

        Distance from() {
            return first.at();
        }
    }

    /** Who had the lead at each mark before the finish at which that is known and nobody was level, in the order of the race, tracked or not. */
    public static Map<Distance, Athlete> leadersOnTheWay(TracedRace race) {
        Map<Distance, Athlete> leaders = new LinkedHashMap<>();
        new LeadSightings(race)
                .with(List.of()).stream()
                        .filter(seen -> seen.at().isShorterThan(race.sheet().distance()))
                        .filter(seen -> !seen.level())
                        .forEach(seen -> seen.leader().runner().ifPresent(leader -> leaders.put(seen.at(), leader)));
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
                Leader before = Leader.of(leads.get(i - 1).athlete());
                changes.add(new LeadChange(
                        before, before, Leader.of(lead.athlete()), from, from, false, lead.provenance()));
            }
            Distance to = i + 1 < leads.size() ? inWholeMetres(leads.get(i + 1)) : finish;
            legs.add(new Leg(Optional.of(lead.athlete()), from, to, lead.provenance()));
        }
        return new LeaderStrip(legs, changes);
    }

    private static Distance inWholeMetres(Moment lead) {
        return Distance.ofMetres(Math.round(lead.fromMetres()));
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

    /**
     * How clearly one runner is ahead of another at a mark, 0 to 1: surely where a source that saw the order has the one alone in front, or both at
     * different places; else by their times.
     */
    static double clarity(RaceTrace trace, Athlete ahead, Athlete behind, Distance at) {
        Order order = trace.order(at);
        Optional<Standing> first = order.find(ahead).filter(LeaderStrip::isSeen).filter(one -> !one.shared());
        int place = first.map(one -> one.position().orElse(0)).orElse(0);
        boolean isSeenBehind = order.find(behind)
                .filter(LeaderStrip::isSeen)
                .filter(other -> other.position().orElse(0) > place)
                .isPresent();
        if (place == 1 || (place > 1 && isSeenBehind)) {
            return 1;
        }
        return trace.gap(behind, ahead, at).map(gap -> clarity(gap.seconds())).orElse(1.0);
    }

    /** In units in which the margin is whole: a difference of times is a little off it. */
    static long thousandths(double gapSeconds) {
        return Math.round(gapSeconds * 1000);
    }
}
