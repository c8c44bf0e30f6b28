package org.metricmile.records.careers;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;

/**
 * The best before a personal best, and what on record leaves room for a faster one that is missing.
 *
 * @param result the best before, as far as it is on record
 * @param doubt why a faster one may be missing, a clause; empty where nothing speaks for it
 */
public record FormerBest(CareerResult result, Optional<String> doubt) {

    /**
     * Of the bests of the 41 collected careers with five marks before and one of the same season, 19 of 20 were smaller steps, in per cent:
     * 295 bests from 800 m to 5000 m, as {@code org.metricmile.quality.StepsOfBests} prints. Runners under 20 improve by more: of their
     * 43 bests, of nine careers, 19 of 20 were under 3.4 %, of the others under 1.5 %. The limit is one for all, so their steps are
     * doubted more often.
     */
    public static final double USUAL_STEP_PER_CENT = 1.8;

    /**
     * The best before a best. A faster one may be missing where a season has no mark over the distance, that of the best itself
     * (its own meeting aside) or one between, or where the step is an unusual one.
     *
     * @param earlier what the athlete had on record before
     * @param former the best of it
     */
    public static FormerBest of(CareerResult best, List<CareerResult> earlier, CareerResult former) {
        return new FormerBest(former, seasonsWithout(best, earlier, former).or(() -> unusualStep(best, former)));
    }

    private static Optional<String> seasonsWithout(CareerResult best, List<CareerResult> earlier, CareerResult former) {
        TreeSet<Integer> seasons = new TreeSet<>();
        earlier.stream()
                .filter(result -> result.distance().equals(best.distance())
                        && result.mark().isPresent()
                        && !isOfSameMeeting(result, best))
                .forEach(result -> seasons.add(result.occasion().year()));
        List<String> without = IntStream.rangeClosed(
                        former.occasion().year(), best.occasion().year())
                .filter(season ->
                        !seasons.contains(season) && season != former.occasion().year())
                .mapToObj(String::valueOf)
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of("no %s of %s is on record here%s"
                        .formatted(
                                Event.outdoor(best.distance()).name(),
                                String.join(" or ", without),
                                without.contains(String.valueOf(best.occasion().year()))
                                        ? " before this meeting"
                                        : ""));
    }

    private static boolean isOfSameMeeting(CareerResult one, CareerResult other) {
        String meeting = other.occasion().competitionId();
        return meeting.isEmpty()
                ? one.occasion().when().equals(other.occasion().when())
                : one.occasion().competitionId().equals(meeting);
    }

    private static Optional<String> unusualStep(CareerResult best, CareerResult former) {
        int before = hundredths(former);
        double step = 100.0 * (before - hundredths(best)) / before;
        return step > USUAL_STEP_PER_CENT ? Optional.of("so big a step is rare") : Optional.empty();
    }

    private static int hundredths(CareerResult result) {
        return result.mark().map(Mark::hundredths).orElseThrow();
    }
}
