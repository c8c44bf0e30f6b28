package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
                add(all, moment, moment.runner().get(), scramble);
            }
        }
        return all;
    }

    private static void add(List<Sighting> all, ReportedMoment moment, Athlete leader, Distance scramble) {
        Distance to = moment.to().or(moment::from).orElse(Distance.ZERO);
        Distance told = moment.from().orElse(to);
        Distance from = told.isShorterThan(scramble) ? scramble : told;
        boolean disputed = all.stream()
                .anyMatch(seen -> !seen.leader().equals(leader)
                        && !seen.at().isShorterThan(from)
                        && !seen.at().isLongerThan(to));
        if (disputed || to.isShorterThan(from)) {
            return;
        }
        for (Distance at : List.of(from, to)) {
            if (all.stream().noneMatch(seen -> seen.at().equals(at))) {
                all.add(new Sighting(leader, at, false, Provenance.REPORTED));
            }
        }
        all.sort(Comparator.comparing(sighting -> sighting.at().millimetres()));
    }
}
