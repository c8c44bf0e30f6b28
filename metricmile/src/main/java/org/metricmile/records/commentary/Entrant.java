package org.metricmile.records.commentary;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;

/**
 * Somebody who is to run.
 *
 * @param athlete who
 * @param nation entered for, may be unknown
 * @param order place on the start line counted from the inside, or lane
 * @param bib number or name on the bib, may be empty
 */
public record Entrant(Athlete athlete, Nation nation, OptionalInt order, String bib) {

    private static final Comparator<Entrant> BY_NAME = Comparator.comparing(
                    (Entrant entrant) -> entrant.athlete().name())
            .thenComparing(entrant -> entrant.athlete().id());

    /** The start list, by place on the start line, then by name: lists that are printed later are often in the order of the finish. */
    static List<Entrant> entered(List<StartListEntry> startList) {
        return startList.stream()
                .map(entry -> new Entrant(entry.athlete(), entry.nation(), entry.order(), entry.bib()))
                .sorted(Comparator.comparingInt(
                                (Entrant entrant) -> entrant.order().orElse(Integer.MAX_VALUE))
                        .thenComparing(BY_NAME))
                .toList();
    }

    /** Those who stand in the results, by name: the order of the results would tell how the race ended. */
    static List<Entrant> ofResults(List<Result> results) {
        return results.stream()
                .map(result -> new Entrant(result.athlete(), result.nation(), OptionalInt.empty(), ""))
                .sorted(BY_NAME)
                .toList();
    }
}
