package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;

/**
 * Whether a list of results holds the whole field, judged from the bundle alone. Partial if a place is missing, a
 * finisher has no place, a position at a mark exceeds the number of results, a runner has splits and no result, or the
 * start list has another size, or a 1500 m or mile of a championship or the Diamond League has fewer than nine results. Else complete if there is a start list or the field has the usual size, and unknown
 * otherwise. The table of fields of the starter data also knows what its sources tell.
 */
final class FieldRule {

    private static final int USUAL_800 = 7;
    private static final int USUAL_MILE = 12;
    private static final int USUAL_LONGER = 15;

    private FieldRule() {}

    static Completeness judge(OpenRace race) {
        List<Result> results = race.results();
        List<String> against = new ArrayList<>();
        if (race.severalHeats) {
            return new Completeness(Completeness.Field.UNKNOWN, "several heats in one list");
        }
        if (!ResultChecks.missingPlaces(results).isEmpty()) {
            against.add("places are missing");
        }
        if (results.stream().anyMatch(FieldRule::finishedWithoutPlace)) {
            against.add("a result has no place");
        }
        if (race.splits.stream().anyMatch(split -> split.position().orElse(0) > results.size())) {
            against.add("a position at a mark exceeds the number of results");
        }
        if (race.splits.stream()
                .anyMatch(split -> split.runner().isPresent()
                        && race.result(split.runner().get()).isEmpty())) {
            against.add("a runner has splits and no result");
        }
        if (!race.startList.isEmpty() && race.startList.size() != results.size()) {
            against.add("the start list has another size");
        }
        if (ResultChecks.isFewForMile(race) && race.competition.category() != CompetitionCategory.OTHER) {
            against.add("fewer than nine results");
        }
        if (!against.isEmpty()) {
            return new Completeness(Completeness.Field.PARTIAL, String.join("; ", against));
        }
        if (!race.startList.isEmpty()) {
            return new Completeness(Completeness.Field.COMPLETE, "as many results as on the start list");
        }
        return results.size() >= usualField(race.event.distance())
                ? new Completeness(Completeness.Field.COMPLETE, "places run from 1 without gap")
                : new Completeness(Completeness.Field.UNKNOWN, "few results, no start list");
    }

    private static boolean finishedWithoutPlace(Result result) {
        return result.outcome() instanceof Outcome.Finished finished
                && finished.place().isEmpty();
    }

    private static int usualField(Distance distance) {
        if (distance.isShorterThan(Distance.ofMetres(1500))) {
            return USUAL_800;
        }
        return distance.isLongerThan(Event.MILE) ? USUAL_LONGER : USUAL_MILE;
    }
}
