package org.metricmile.records.careers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.metricmile.athletics.Mark;
import org.metricmile.records.Performance.Condition;

/**
 * Finds marks that were made on the way in a longer race and are listed as if they were races of their own.
 *
 * <p>A shorter mark is one on the way if the same athlete has a longer one of the same day, meeting and stage, and ran the rest of
 * the longer race at 85 to 108 % of the time per metre of the shorter one. Two races of one day leave a far slower rest: whoever runs
 * 800 m in 1:50 and 1500 m in 3:45 that day would have run the last 700 m at 119 %.
 */
final class EnRouteMarks {

    private static final double FASTEST_REST = 0.85;
    private static final double SLOWEST_REST = 1.08;

    private EnRouteMarks() {}

    /** The results of one athlete, those on the way marked as such. */
    static List<CareerResult> marked(List<CareerResult> career) {
        List<CareerResult> marked = new ArrayList<>(career.size());
        for (CareerResult result : career) {
            boolean onTheWay = !result.isEnRoute()
                    && result.raceId().isEmpty()
                    && career.stream().anyMatch(longer -> isOnTheWayIn(result, longer));
            marked.add(onTheWay ? result.as(with(result.conditions())) : result);
        }
        return marked;
    }

    private static Set<Condition> with(Set<Condition> conditions) {
        Set<Condition> all = EnumSet.of(Condition.EN_ROUTE);
        all.addAll(conditions);
        return all;
    }

    private static boolean isOnTheWayIn(CareerResult shorter, CareerResult longer) {
        if (shorter.mark().isEmpty()
                || longer.mark().isEmpty()
                || !shorter.distance().isShorterThan(longer.distance())
                || !shorter.occasion().when().equals(longer.occasion().when())
                || shorter.stage().kind() != longer.stage().kind()
                || !shorter.occasion().mayBe(longer.occasion())) {
            return false;
        }
        Mark first = shorter.mark().get();
        Mark whole = longer.mark().get();
        double restMetres = longer.distance().minus(shorter.distance()).inMetres();
        double pace = first.inSeconds() / shorter.distance().inMetres();
        double restPace = (whole.inSeconds() - first.inSeconds()) / restMetres;
        return restPace >= FASTEST_REST * pace && restPace <= SLOWEST_REST * pace;
    }
}
