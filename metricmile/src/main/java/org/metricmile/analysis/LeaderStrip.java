package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Gap;
import org.metricmile.race.Order;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Standing;

/**
 * Who led when.
 *
 * <p>A runner has the lead at a mark where a source says so, or where the times of the whole field show it. The lead
 * changes when another runner is first at a mark, and ahead of the last leader there by at least 0.04 s, which is 0.3 m
 * at 7.2 m/s, where both times are known. Orders that rest on interpolated times are not used. Where marks lie closer together than a second, the new leader must also stay
 * ahead for a second. Without this hysteresis two runners abreast would swap the lead many times: the men's 1500 m final
 * of Rome 2024 shows 32 changes in its raw tracks, of which ten lasted longer than a second.
 *
 * @param legs stretches of the race, one after the other
 * @param changes where the lead passed from one runner to another
 */
public record LeaderStrip(List<Leg> legs, List<LeadChange> changes) {

    static final long LEAST_MARGIN_THOUSANDTHS = 40;
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

    /** Who was seen in the lead at a mark. */
    record Sighting(Athlete leader, Distance at, Provenance provenance) {}

    public LeaderStrip {
        legs = List.copyOf(legs);
        changes = List.copyOf(changes);
    }

    /** The strip at all marks at which something is known. */
    public static LeaderStrip of(RaceTrace trace) {
        return of(trace, List.of());
    }

    /**
     * The same with leads that reports tell of stretches of which no order or time shows another leader.
     *
     * @param reported all that reports tell of the race
     */
    public static LeaderStrip of(RaceTrace trace, List<ReportedMoment> reported) {
        List<Sighting> sightings = settled(trace, ReportedLeads.with(sightings(trace), reported));
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
                last = sightings.get(i);
                provenance = provenance.orLessSure(last.provenance());
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
                changes.add(new LeadChange(first.leader(), next.leader(), last.at(), next.at(), next.provenance()));
            }
        }
        if (reached.isShorterThan(trace.distance()) && !sightings.isEmpty()) {
            legs.add(new Leg(Optional.empty(), reached, trace.distance(), Provenance.REPORTED));
        }
        return new LeaderStrip(legs, changes);
    }

    private static List<Sighting> sightings(RaceTrace trace) {
        List<Sighting> sightings = new ArrayList<>();
        for (Distance mark : trace.marks()) {
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
            if (first.size() == 1) {
                sightings.add(
                        new Sighting(first.get(0).runner(), mark, first.get(0).provenance()));
            } else if (first.size() > 1 && !sightings.isEmpty()) {
                // level at the mark: the last leader, if among them, keeps the lead
                Athlete last = sightings.get(sightings.size() - 1).leader();
                first.stream()
                        .filter(standing -> standing.runner().equals(last))
                        .findFirst()
                        .ifPresent(standing -> sightings.add(new Sighting(last, mark, standing.provenance())));
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
                    || (isClearlyAhead(trace, last.get(), seen) && isKept(trace, sightings, i));
            settled.add(holds ? seen : new Sighting(last.get(), seen.at(), seen.provenance()));
        }
        return settled;
    }

    private static boolean isClearlyAhead(RaceTrace trace, Athlete last, Sighting seen) {
        return trace.gap(last, seen.leader(), seen.at())
                .map(Gap::seconds)
                .map(seconds -> Math.round(seconds * 1000) >= LEAST_MARGIN_THOUSANDTHS)
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
