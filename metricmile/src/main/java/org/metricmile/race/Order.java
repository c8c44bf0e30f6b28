package org.metricmile.race;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;

/**
 * The order of the runners at a mark, as far as it is known.
 *
 * @param at the mark
 * @param standings runners of whom something is known there: those with a position by it, then those with a time only,
 *     by time; how these two groups lie to one another is not known
 * @param unknown runners who may still be in the race and of whom nothing is known there
 * @param wholeField true if the runners of the trace are everybody who was in the race
 */
public record Order(Distance at, List<Standing> standings, List<Athlete> unknown, boolean wholeField) {

    public Order {
        standings = List.copyOf(standings);
        unknown = List.copyOf(unknown);
    }

    public Optional<Standing> find(Athlete runner) {
        return standings.stream()
                .filter(standing -> standing.runner().equals(runner))
                .findFirst();
    }

    /** Who leads, if that is known; the first of several who share the lead. */
    public Optional<Standing> leader() {
        return standings.stream()
                .filter(standing -> standing.position().orElse(0) == 1)
                .findFirst();
    }

    /** The runner directly ahead, who may share the position; empty for the first and where that is not known. */
    Optional<Standing> directlyAheadOf(Athlete runner) {
        for (int i = 1; i < standings.size(); i++) {
            Standing own = standings.get(i);
            Standing ahead = standings.get(i - 1);
            if (own.runner().equals(runner)) {
                boolean adjacent = own.position().isPresent()
                        && own.position().getAsInt() - ahead.position().orElseThrow() <= sharing(ahead);
                return adjacent ? Optional.of(ahead) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private long sharing(Standing one) {
        return standings.stream()
                .filter(standing -> standing.position().equals(one.position()))
                .count();
    }

    /** True if the whole field is known and every runner still in the race has a position. */
    public boolean isComplete() {
        return wholeField
                && unknown.isEmpty()
                && standings.stream().allMatch(standing -> standing.position().isPresent());
    }
}
