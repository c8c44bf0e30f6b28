package org.metricmile.analysis.reserves;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.AbilityPosterior;
import org.metricmile.physiology.BendCost;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.Reserve;
import org.metricmile.physiology.ReserveAccount;
import org.metricmile.physiology.ReserveCurve;
import org.metricmile.physiology.RunSamples;
import org.metricmile.race.FieldMotion;

/**
 * The reserves of all runners of a race, as far as they are known. Page: {@code docs/explanation/models/reserve.md}.
 *
 * @param runners in the order of the result list
 * @param day of the race: only bests of earlier days count
 * @param seed of the draws; the same seed gives the same reserves, and an athlete the same draws in every field
 */
public record RaceReserves(List<RunnerReserve> runners, LocalDate day, long seed) {

    /** Of the intervals. */
    public static final double PROBABILITY = 0.9;

    /** So many that another seed moves the ends of an interval by a tenth of its length at most. */
    static final int DRAWS = 1000;

    private static final long ABILITY = 1;
    private static final long WAY = 2;

    public RaceReserves {
        runners = List.copyOf(runners);
    }

    /**
     * The reserves of a field.
     *
     * @param day of the race
     */
    public static RaceReserves of(FieldMotion field, MarksOnRecord marks, LocalDate day, long seed) {
        FieldShelter shelter = FieldShelter.of(field);
        // each runner has draws of his own, so that any number of threads gives the same
        List<RunnerReserve> reserves = IntStream.range(0, field.runners().size())
                .parallel()
                .mapToObj(runner -> {
                    Athlete athlete = field.runners().get(runner).athlete();
                    AbilityOnTheDay ability = AbilityOnTheDay.of(marks, athlete, day);
                    return reserve(ability, RunOfRunner.of(field, runner, shelter), seed);
                })
                .toList();
        return new RaceReserves(reserves, day, seed);
    }

    /** The reserve of a runner; empty where it is not known. */
    public Optional<FollowedReserve> find(Athlete runner) {
        return runners.stream()
                .filter(own -> own.athlete().equals(runner))
                .findFirst()
                .flatMap(RunnerReserve::reserve);
    }

    private static RunnerReserve reserve(AbilityOnTheDay ability, RunOfRunner run, long seed) {
        if (ability.posterior().isEmpty()) {
            return new RunnerReserve(ability, Optional.empty(), ability.whyNot());
        }
        if (run.run().isEmpty()) {
            return new RunnerReserve(ability, Optional.empty(), run.whyNot());
        }
        PossibleRunners runners = runners(ability.athlete(), ability.posterior().get(), seed, DRAWS);
        return new RunnerReserve(ability, Optional.of(along(run, run.run().get(), runners)), "");
    }

    /** The athlete as he or she may be: the draws that reserves are reckoned with. */
    public static PossibleRunners runners(Athlete athlete, AbilityPosterior posterior, long seed, int count) {
        return posterior.draws(
                new KeyedNoise(seed).at(athlete.id().hashCode()).at(ABILITY).bits(0), count);
    }

    private static FollowedReserve along(RunOfRunner followed, RunSamples run, PossibleRunners runners) {
        Reserve reserve = followed.wayKnown()
                ? Reserve.along(run, BendCost.USUAL)
                : Reserve.along(run, UnknownWay.draws(run, waySeed(runners), DRAWS), BendCost.USUAL);
        ReserveCurve curve = reserve.curve(runners, PROBABILITY);
        Optional<CredibleInterval> atBell = followed.bellSample().isPresent()
                ? Optional.of(curve.balanceMetres().get(followed.bellSample().getAsInt()))
                : Optional.empty();
        Optional<ReserveAccount> account =
                followed.wayKnown() ? Optional.of(reserve.account(runners, PROBABILITY)) : Optional.empty();
        return new FollowedReserve(
                curve, atBell, runners.leftAfterBestMetres(run.course().distance(), PROBABILITY), account);
    }

    private static long waySeed(PossibleRunners runners) {
        return new KeyedNoise(runners.seed()).at(WAY).bits(0);
    }
}
