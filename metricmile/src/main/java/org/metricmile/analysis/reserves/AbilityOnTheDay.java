package org.metricmile.analysis.reserves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Sex;
import org.metricmile.physiology.AbilityFit;
import org.metricmile.physiology.AbilityPosterior;
import org.metricmile.physiology.AbilityPrior;
import org.metricmile.physiology.Best;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.ImplausibleBestsException;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;

/**
 * What is known of an athlete's ability on the day of a race, from marks of earlier days only.
 *
 * <p>Over 800 m, 1500 m, the mile, 3000, 5000 and 10,000 m the best of the two years before the day counts; an athlete without any
 * in that time is judged by all earlier ones. A mark of a championship tells of somebody faster, by a hundredth or so ({@link Best.Effort#RACED});
 * where one is the best, the best that was run for time counts beside it. A mark that is more than two standard deviations
 * slower than the other bests say ({@link SoftBests}) is a bound, the slowest first: not every best was a full effort, and the athlete can
 * run at least as fast. The rules are choices of this project.
 *
 * @param athlete who
 * @param day of the race
 * @param bests what was asked, by distance
 * @param posterior what came out; empty if nothing could
 * @param whyNot why there is no posterior; empty text if there is one
 */
public record AbilityOnTheDay(
        Athlete athlete,
        LocalDate day,
        List<BestAsEvidence> bests,
        Optional<AbilityPosterior> posterior,
        String whyNot) {

    /** Years before the day from which bests count first. */
    public static final int SEASONS = 2;

    private static final Set<Distance> DISTANCES = Set.of(
            Distance.ofMetres(800),
            Distance.ofMetres(1500),
            Event.MILE,
            Distance.ofMetres(3000),
            Distance.ofMetres(5000),
            Distance.ofMetres(10_000));

    private static final ThreeParameterCriticalSpeed MODEL = AbilityPrior.ELITE_MEN.centre();

    public AbilityOnTheDay {
        bests = List.copyOf(bests);
    }

    /** What the marks say of the athlete on a day. */
    public static AbilityOnTheDay of(MarksOnRecord marks, Athlete athlete, LocalDate day) {
        List<BestAsEvidence> recent = evidence(marks, athlete, day.minusYears(SEASONS), day);
        List<BestAsEvidence> bests = recent.isEmpty() ? evidence(marks, athlete, LocalDate.MIN, day) : recent;
        if (bests.isEmpty()) {
            return new AbilityOnTheDay(athlete, day, bests, Optional.empty(), "no bests on record before " + day);
        }
        AbilityPrior prior = athlete.sex() == Sex.MEN ? AbilityPrior.ELITE_MEN : AbilityPrior.ELITE_WOMEN;
        return fit(athlete, day, bests, prior);
    }

    private static AbilityOnTheDay fit(Athlete athlete, LocalDate day, List<BestAsEvidence> asked, AbilityPrior prior) {
        List<BestAsEvidence> bests = asked;
        while (true) {
            List<BestAsEvidence> contradicting = bests;
            Optional<BestAsEvidence> soft;
            try {
                AbilityPosterior posterior =
                        AbilityFit.of(bests.stream().map(BestAsEvidence::best).toList(), prior, Drag.USUAL);
                soft = SoftBests.softest(bests, prior);
                if (soft.isEmpty()) {
                    return new AbilityOnTheDay(athlete, day, bests, Optional.of(posterior), "");
                }
            } catch (ImplausibleBestsException contradiction) {
                soft = SoftBests.softest(bests, prior).or(() -> slowest(contradicting, contradiction));
                if (soft.isEmpty()) {
                    return new AbilityOnTheDay(
                            athlete, day, bests, Optional.empty(), Objects.requireNonNull(contradiction.getMessage()));
                }
            }
            bests = withBound(bests, soft.get());
        }
    }

    private static Optional<BestAsEvidence> slowest(
            List<BestAsEvidence> bests, ImplausibleBestsException contradiction) {
        return contradiction
                .slowest()
                .flatMap(slow -> bests.stream()
                        .filter(BestAsEvidence::isForTime)
                        .filter(best -> best.best().equals(slow))
                        .findFirst());
    }

    private static List<BestAsEvidence> withBound(List<BestAsEvidence> bests, BestAsEvidence soft) {
        List<BestAsEvidence> others = new ArrayList<>(bests);
        others.replaceAll(best -> best.equals(soft) ? best.asBound() : best);
        return others;
    }

    private static List<BestAsEvidence> evidence(
            MarksOnRecord marks, Athlete athlete, LocalDate from, LocalDate before) {
        return Stream.concat(
                        marks.bests(athlete, from, before).stream().filter(MarkOnRecord::title),
                        marks.bestsForTime(athlete, from, before).stream())
                .filter(best -> DISTANCES.contains(best.distance())
                        && MODEL.validDurations().include(best.mark().inSeconds()))
                .sorted(Comparator.comparing(MarkOnRecord::distance).thenComparing(MarkOnRecord::mark))
                .map(BestAsEvidence::of)
                .toList();
    }
}
