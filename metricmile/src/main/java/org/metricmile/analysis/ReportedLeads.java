package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.metricmile.analysis.LeadSightings.Sighting;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.ReportedMoment;

/**
 * Leads that reports tell of a stretch of a race ({@code Took over at 500 m and led to the last bend}), as sightings at both ends of the
 * stretch. Orders and times come first: a report that has a lead where they, or an earlier report, show another leader is not used. Where a
 * leader has no name the report tells whose the lead was. A lead from the gun on counts from the end of the scramble: before that nobody can be
 * said to lead.
 *
 * @param scramble how long the scramble is
 */
record ReportedLeads(Pacemaking pacemaking, Distance scramble) {

    /** The sightings with those of the reports among them, in the order of the race. */
    List<Sighting> with(List<Sighting> sightings, List<ReportedMoment> reported) {
        List<Sighting> all = new ArrayList<>(sightings);
        for (ReportedMoment moment : reported) {
            if (moment.event().equals("lead") && moment.runner().isPresent()) {
                add(all, sightings, moment);
            }
        }
        return all;
    }

    private void add(List<Sighting> all, List<Sighting> seen, ReportedMoment moment) {
        Leader leader = Leader.of(moment.runner().orElseThrow());
        Distance to = moment.to().or(moment::from).orElse(Distance.ZERO);
        Distance told = moment.from().orElse(to);
        Distance from = told.isShorterThan(scramble) ? scramble : told;
        // where one lead ends the next begins
        boolean disputed = all.stream()
                .filter(other -> other.leader().isSurelyNot(leader, pacemaking))
                .map(Sighting::at)
                .anyMatch(at -> (at.isLongerThan(from) && at.isShorterThan(to)) || (at.equals(from) && at.equals(to)));
        if (disputed || to.isShorterThan(from)) {
            return;
        }
        all.removeIf(other -> other.leader().runner().isEmpty()
                && !other.leader().isSurelyNot(leader, pacemaking)
                && !other.at().isShorterThan(from)
                && !other.at().isLongerThan(to));
        if (isFree(all, seen, leader, from)) {
            // behind whoever led up to there
            all.add(count(all, other -> !other.at().isLongerThan(from)), told(leader, from));
        }
        if (isFree(all, seen, leader, to)) {
            // before whoever leads from there
            all.add(count(all, other -> other.at().isShorterThan(to)), told(leader, to));
        }
    }

    /** Whether nobody is seen there by a source or time, and no report has the leader there yet. */
    private static boolean isFree(List<Sighting> all, List<Sighting> seen, Leader leader, Distance at) {
        return all.stream()
                .filter(sighting -> sighting.at().equals(at))
                .noneMatch(
                        sighting -> seen.contains(sighting) || sighting.leader().equals(leader));
    }

    private static int count(List<Sighting> all, Predicate<Sighting> which) {
        return (int) all.stream().filter(which).count();
    }

    private static Sighting told(Leader leader, Distance at) {
        return Sighting.of(leader, at, false, Provenance.REPORTED);
    }
}
