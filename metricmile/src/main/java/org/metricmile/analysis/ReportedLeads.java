package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.metricmile.analysis.LeaderStrip.Sighting;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.ReportedMoment;

/**
 * Leads that reports tell of a stretch of a race ({@code Took over at 500 m and led to the last bend}), as sightings at both ends of the
 * stretch. Orders and times come first: a report that has a lead where they, or an earlier report, show another leader is not used. A
 * lead from the gun on counts from the end of the scramble: before that nobody can be said to lead.
 */
final class ReportedLeads {

    private ReportedLeads() {}

    /** The sightings with those of the reports among them, in the order of the race. */
    static List<Sighting> with(List<Sighting> sightings, List<ReportedMoment> reported, Distance scramble) {
        List<Sighting> all = new ArrayList<>(sightings);
        for (ReportedMoment moment : reported) {
            if (moment.event().equals("lead") && moment.runner().isPresent()) {
                add(all, sightings, moment, scramble);
            }
        }
        return all;
    }

    private static void add(List<Sighting> all, List<Sighting> seen, ReportedMoment moment, Distance scramble) {
        Athlete leader = moment.runner().orElseThrow();
        Distance to = moment.to().or(moment::from).orElse(Distance.ZERO);
        Distance told = moment.from().orElse(to);
        Distance from = told.isShorterThan(scramble) ? scramble : told;
        // where one lead ends the next begins
        boolean disputed = all.stream()
                .filter(other -> !other.leader().equals(leader))
                .map(Sighting::at)
                .anyMatch(at -> (at.isLongerThan(from) && at.isShorterThan(to)) || (at.equals(from) && at.equals(to)));
        if (disputed || to.isShorterThan(from)) {
            return;
        }
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
    private static boolean isFree(List<Sighting> all, List<Sighting> seen, Athlete leader, Distance at) {
        return seen.stream().noneMatch(sighting -> sighting.at().equals(at))
                && all.stream()
                        .noneMatch(sighting ->
                                sighting.at().equals(at) && sighting.leader().equals(leader));
    }

    private static int count(List<Sighting> all, Predicate<Sighting> which) {
        return (int) all.stream().filter(which).count();
    }

    private static Sighting told(Athlete leader, Distance at) {
        return new Sighting(leader, at, false, Provenance.REPORTED);
    }
}
