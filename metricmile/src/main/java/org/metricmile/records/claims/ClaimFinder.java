package org.metricmile.records.claims;

import java.util.List;

/** Finds claims of one kind, or a few that belong together. */
@FunctionalInterface
public interface ClaimFinder {

    /** The claims that what is on record carries; none where it is too thin. */
    List<Claim> find(RaceAtTheDesk race);
}
