package org.metricmile.race;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;

/**
 * The order of the runners at a mark, as far as it is known.
 *
 * @param at the mark
 * @param standings runners of whom something is known there: by position, then by time
 * @param unknown runners of the race of whom nothing is known there
 */
public record Order(Distance at, List<Standing> standings, List<Athlete> unknown) {

    public Order {
        standings = List.copyOf(standings);
        unknown = List.copyOf(unknown);
    }

    public Optional<Standing> find(Athlete runner) {
        return standings.stream()
                .filter(standing -> standing.runner().equals(runner))
                .findFirst();
    }

    /** Who leads, if that is known. */
    public Optional<Standing> leader() {
        return standings.stream()
                .filter(standing -> standing.position().orElse(0) == 1)
                .findFirst();
    }

    /** True if every runner still in the race has a position. */
    public boolean isComplete() {
        return unknown.isEmpty()
                && standings.stream().allMatch(standing -> standing.position().isPresent());
    }
}
