package org.metricmile.story;

import org.metricmile.athletics.Source;
import org.metricmile.race.Provenance;

/**
 * What one sentence rests on.
 *
 * @param fact the fact in short: {@code Jakob Ingebrigtsen, 800 m, 1:51.38}
 * @param provenance how it is known
 * @param source where it was read
 * @param otherRaceId id of the race that it is of; empty where that is the race told
 */
public record Evidence(String fact, Provenance provenance, Source source, String otherRaceId) {

    /** Of the race that is told. */
    public Evidence(String fact, Provenance provenance, Source source) {
        this(fact, provenance, source, "");
    }
}
