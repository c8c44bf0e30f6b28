package org.metricmile.analysis.greatness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.race.Order;
import org.metricmile.race.Standing;

/**
 * How much of the order with a lap to go was still open: the share of pairs of runners who finished the other way round (the distance of
 * Kendall 1938, 0 for the same order, 1 for the reverse). Empty where fewer than five places are known there.
 */
public record Shuffle() implements Criterion {

    private static final int FEWEST = 5;

    @Override
    public String name() {
        return "pairs that changed order in the last lap";
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public OptionalDouble of(TracedRace race) {
        Distance finish = race.sheet().distance();
        Distance lap = race.sheet().race().event().track().lap();
        if (!finish.isLongerThan(lap)) {
            return OptionalDouble.empty();
        }
        Order bell = race.trace().order(finish.minus(lap));
        List<int[]> places = new ArrayList<>();
        for (Standing standing : bell.standings()) {
            Optional<Integer> end = place(race, standing.runner());
            if (standing.position().isPresent() && end.isPresent()) {
                places.add(new int[] {standing.position().getAsInt(), end.get()});
            }
        }
        return places.size() < FEWEST ? OptionalDouble.empty() : OptionalDouble.of(shareTurned(places));
    }

    private static double shareTurned(List<int[]> places) {
        int turned = 0;
        int pairs = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int k = i + 1; k < places.size(); k++) {
                int before = Integer.compare(places.get(i)[0], places.get(k)[0]);
                int after = Integer.compare(places.get(i)[1], places.get(k)[1]);
                turned += before * after < 0 ? 1 : 0;
                pairs++;
            }
        }
        return (double) turned / pairs;
    }

    private static Optional<Integer> place(TracedRace race, Athlete runner) {
        Optional<Result> result = race.sheet().findResult(runner);
        return result.isPresent() && result.get().place().isPresent()
                ? Optional.of(result.get().place().getAsInt())
                : Optional.empty();
    }
}
