package org.metricmile.analysis.greatness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Race;
import org.metricmile.race.RaceSheet;

/**
 * How great a race was: depth, closeness, changes of the lead, how open the last lap was, and bests, each among all races on record of its sex and
 * event of which that is known. The summary is the mean of the percentiles; it is never told without them.
 *
 * @param criteria those that are known of the race
 */
public record Greatness(List<RankedCriterion> criteria) {

    /** All criteria, in the order in which they are told. */
    public static final List<Criterion> ALL = List.of(
            new MeanOfTheFirst(3),
            new MeanOfTheFirst(4),
            new MeanOfTheFirst(8),
            new MeanOfTheFirst(12),
            new Closeness(),
            new LeadChangesKnown(),
            new Shuffle(),
            new RecordsAndBestsRun());

    /** Fewer races to compare with are no comparison. */
    public static final int FEWEST_OTHERS = 5;

    /** Of fewer criteria no summary is made. */
    public static final int FEWEST_CRITERIA = 3;

    public Greatness {
        criteria = List.copyOf(criteria);
    }

    /**
     * A race among others.
     *
     * @param others races on record; those of another sex or event and the race itself are left aside
     */
    public static Greatness of(TracedRace race, List<RaceSheet> others) {
        Race own = race.sheet().race();
        List<TracedRace> comparable = others.stream()
                .filter(other -> other.race().sex() == own.sex()
                        && other.race().event().equals(own.event())
                        && other.race().combined().equals(own.combined())
                        && !other.race().id().equals(own.id()))
                .map(TracedRace::of)
                .toList();
        // of the others no tracking is asked, so of this race neither
        TracedRace asOnTheSheet = TracedRace.of(race.sheet());
        return new Greatness(ALL.stream()
                .flatMap(criterion -> ranked(criterion, asOnTheSheet, comparable).stream())
                .toList());
    }

    private static Optional<RankedCriterion> ranked(Criterion criterion, TracedRace race, List<TracedRace> comparable) {
        OptionalDouble own = criterion.of(race);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<RankedCriterion.Compared> others = new ArrayList<>();
        for (TracedRace other : comparable) {
            criterion
                    .of(other)
                    .ifPresent(value -> others.add(
                            new RankedCriterion.Compared(other.sheet().race(), value)));
        }
        if (others.size() < FEWEST_OTHERS) {
            return Optional.empty();
        }
        double sign = RankedCriterion.sign(criterion);
        others.sort(Comparator.comparingDouble((RankedCriterion.Compared other) -> -sign * other.value())
                .thenComparing(other -> other.race().id()));
        int greater = (int) others.stream()
                .filter(other -> sign * (other.value() - own.getAsDouble()) > 1e-9)
                .count();
        return Optional.of(new RankedCriterion(criterion, own.getAsDouble(), greater + 1, others));
    }

    /**
     * The mean of the percentiles, 0 to 100, the means of the first so many counting as one; empty of fewer than
     * {@value #FEWEST_CRITERIA}.
     */
    public OptionalDouble summary() {
        OptionalDouble depth = criteria.stream()
                .filter(ranked -> ranked.criterion() instanceof MeanOfTheFirst)
                .mapToDouble(RankedCriterion::percentile)
                .average();
        List<Double> parts = new ArrayList<>();
        depth.ifPresent(parts::add);
        criteria.stream()
                .filter(ranked -> !(ranked.criterion() instanceof MeanOfTheFirst))
                .map(RankedCriterion::percentile)
                .forEach(parts::add);
        return parts.size() < FEWEST_CRITERIA
                ? OptionalDouble.empty()
                : parts.stream().mapToDouble(Double::doubleValue).average();
    }
}
