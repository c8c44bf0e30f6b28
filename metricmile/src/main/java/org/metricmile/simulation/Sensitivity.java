package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;

/**
 * One change of one runner under other assumptions than the engine's: under each the same races twice, as {@link WhatIf} has them. Where
 * the answers differ by more than their intervals, what the change is worth is not known better than they do.
 *
 * @param rows one for each assumption, in their order; fewer if it was stopped
 */
public record Sensitivity(List<Row> rows) {

    /** Nothing was asked. */
    public static final Sensitivity NONE = new Sensitivity(List.of());

    /**
     * Under one assumption.
     *
     * @param answer the pairs, both races of them under the assumption
     */
    public record Row(Assumption assumption, WhatIf answer) {}

    public Sensitivity {
        rows = List.copyOf(rows);
    }

    /**
     * Races from the gun.
     *
     * @param asItIs the field as it is
     * @param changed what one runner does otherwise
     * @param athlete whose plan it is
     * @param seed of all chance; that of the answer under the engine's own assumptions makes them comparable race by race
     * @param races pairs for each assumption
     * @param goOn told now and then how many pairs are done; no more are run if it says no
     * @throws IllegalArgumentException if the athlete is not in the field, or no race is asked for
     */
    public static Sensitivity of(
            RaceEngine asItIs, RacePlan changed, Athlete athlete, long seed, int races, LongPredicate goOn) {
        if (races < 1) {
            throw new IllegalArgumentException(athlete.name() + " must run in one race or more, not in " + races);
        }
        return of(Racing.fromTheGun(asItIs), athlete, changed, seed, races, goOn);
    }

    /** Races of any kind; the athlete runs in them with the plan that he has as it is. */
    static Sensitivity of(Racing racing, Athlete athlete, RacePlan changed, long seed, int races, LongPredicate goOn) {
        int own = racing.engine().indexOf(athlete);
        List<Row> rows = new ArrayList<>();
        for (Assumption assumption : Assumption.values()) {
            int before = rows.size() * races;
            if (before > 0 && !goOn.test(before)) {
                break;
            }
            LongFunction<double[][]> pair = pair(racing, own, changed, assumption, seed);
            rows.add(new Row(
                    assumption, WhatIf.ofRaces(athlete, own, seed, races, pair, done -> goOn.test(before + done))));
        }
        return new Sensitivity(rows);
    }

    private static LongFunction<double[][]> pair(
            Racing racing, int own, RacePlan changed, Assumption assumption, long seed) {
        Racing assumed = assumption.airTimes() == 1 ? racing : racing.inAir(assumption.airTimes());
        RaceEngine field = assumed.engine();
        RaceEngine one =
                field.withPlans(plans(field, own, field.entrants().get(own).plan(), assumption));
        RaceEngine other = field.withPlans(plans(field, own, changed, assumption));
        return replicate -> {
            Recording before = assumed.times(one, seed, replicate);
            RaceEngine against =
                    assumption == Assumption.STRIKES_STAY ? other.withPlans(struck(other, own, before)) : other;
            return new double[][] {before.finishSeconds, assumed.times(against, seed, replicate).finishSeconds};
        };
    }

    private static List<RacePlan> plans(RaceEngine field, int own, RacePlan ownPlan, Assumption assumption) {
        List<Entrant> entrants = field.entrants();
        return IntStream.range(0, entrants.size())
                .mapToObj(i -> {
                    RacePlan plan = entrants.get(i).plan();
                    return i == own
                            ? ownPlan
                            : assumption.answers().isPresent()
                                    ? plan.answering(assumption.answers().getAsDouble())
                                    : plan;
                })
                .toList();
    }

    /** Every rival strikes where he did in a race; who did not strike there does not strike. */
    private static List<RacePlan> struck(RaceEngine field, int own, Recording race) {
        double finish = field.course().distance().inMetres();
        List<Entrant> entrants = field.entrants();
        return IntStream.range(0, entrants.size())
                .mapToObj(i -> {
                    RacePlan plan = entrants.get(i).plan();
                    double metres = race.strikeMetres[i];
                    // a strike at the finish is none
                    return i == own ? plan : plan.strikingAt(Double.isNaN(metres) ? finish : metres);
                })
                .toList();
    }
}
