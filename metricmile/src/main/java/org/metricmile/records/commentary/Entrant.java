package org.metricmile.records.commentary;

import java.util.Comparator;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;

/**
 * Somebody who is to run.
 *
 * @param athlete who
 * @param nation entered for, may be unknown
 * @param bib number or name on the bib, may be empty
 */
public record Entrant(Athlete athlete, Nation nation, String bib) {

    /** The start list, in its order. */
    static List<Entrant> entered(List<StartListEntry> startList) {
        return startList.stream()
                .map(entry -> new Entrant(entry.athlete(), entry.nation(), entry.bib()))
                .toList();
    }

    /** Those who stand in the results, by name: the order of the results would tell how the race ended. */
    static List<Entrant> ofResults(List<Result> results) {
        return results.stream()
                .map(result -> new Entrant(result.athlete(), result.nation(), ""))
                .sorted(Comparator.comparing((Entrant entrant) -> entrant.athlete().name())
                        .thenComparing(entrant -> entrant.athlete().id()))
                .toList();
    }
}
