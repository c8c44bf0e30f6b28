package org.metricmile.analysis.greatness;

import java.util.List;
import java.util.OptionalDouble;
import org.metricmile.analysis.LeaderStrip;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Distance;

/**
 * How often the lead changed hands at known marks. Empty where the leader is known at fewer than three marks before the finish, or not
 * within the last lap: then changes would be missed.
 */
public record LeadChangesKnown() implements Criterion {

    private static final int FEWEST_MARKS = 3;

    @Override
    public String name() {
        return "changes of the lead";
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public OptionalDouble of(TracedRace race) {
        Distance finish = race.sheet().distance();
        Distance lap = race.sheet().race().event().track().lap();
        long known = race.trace().marks().stream()
                .filter(mark -> mark.isShorterThan(finish) && isLeaderKnown(race, mark))
                .count();
        boolean inLastLap = race.trace().marks().stream()
                .anyMatch(mark -> mark.isShorterThan(finish)
                        && finish.isLongerThan(lap)
                        && !mark.isShorterThan(finish.minus(lap))
                        && isLeaderKnown(race, mark));
        return known >= FEWEST_MARKS && inLastLap
                ? OptionalDouble.of(
                        LeaderStrip.atMarks(race, List.of()).changes().size())
                : OptionalDouble.empty();
    }

    private static boolean isLeaderKnown(TracedRace race, Distance mark) {
        return race.trace().order(mark).leader().isPresent();
    }
}
