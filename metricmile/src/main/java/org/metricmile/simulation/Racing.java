package org.metricmile.simulation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RaceTrace;

/** A field that races: from the gun, or on from a mark of a known race. May be shared by threads. */
interface Racing {

    /** The field as it is. */
    RaceEngine engine();

    /**
     * One race; only times at marks are kept.
     *
     * @param planned this field, with these or other plans
     */
    Recording times(RaceEngine planned, long seed, long replicate);

    /** The same with another plan of one runner; his ability and all chance stay. */
    Racing withPlan(Athlete athlete, RacePlan plan);

    /**
     * The same in air that costs so many times as much; the seed of all chance stays. On from a mark what was run so far also cost more
     * or less: abilities that could hardly have run it are others, so that in the same race a runner may be of another ability.
     */
    Racing inAir(double times);

    /** Races from the gun. */
    static Racing fromTheGun(RaceEngine engine) {
        return new FromTheGun(engine);
    }

    /**
     * A known race run on.
     *
     * @param ways as it went, or as it may have gone, each as likely as the other
     * @param metres from where
     * @throws IllegalArgumentException if nobody of the field is known to have passed the mark
     */
    static Racing onFrom(Onward onward, List<RaceTrace> ways, double metres) {
        Airs airs = new Airs(onward, onward.ways(ways, metres));
        Onward.Ready ready = airs.ready(1);
        return new FromAMark(airs, 1, ready.engine(), ready.situations());
    }

    /** From the gun. */
    record FromTheGun(RaceEngine engine) implements Racing {

        @Override
        public Recording times(RaceEngine planned, long seed, long replicate) {
            return planned.times(seed, replicate);
        }

        @Override
        public Racing withPlan(Athlete athlete, RacePlan plan) {
            return new FromTheGun(engine.withPlan(athlete, plan));
        }

        @Override
        public Racing inAir(double times) {
            return new FromTheGun(engine.inAir(times));
        }
    }

    /** On from a mark. */
    record FromAMark(Airs airs, double air, RaceEngine engine, Onward.Situations situations) implements Racing {

        @Override
        public Recording times(RaceEngine planned, long seed, long replicate) {
            return planned.times(situations.of(seed, replicate), seed, replicate);
        }

        @Override
        public Racing withPlan(Athlete athlete, RacePlan plan) {
            return new FromAMark(airs, air, engine.withPlan(athlete, plan), situations);
        }

        @Override
        public Racing inAir(double times) {
            Onward.Ready ready = airs.ready(air * times);
            List<RacePlan> plans = engine.entrants().stream().map(Entrant::plan).toList();
            return new FromAMark(airs, air * times, ready.engine().withPlans(plans), ready.situations());
        }
    }

    /** A known race at a mark, in air that costs more or less: what each is able to there is reckoned once for each. */
    final class Airs {

        private final Onward onward;
        private final List<WaySoFar> ways;
        private final Map<Double, Onward.Ready> known = new ConcurrentHashMap<>();

        Airs(Onward onward, List<WaySoFar> ways) {
            this.onward = onward;
            this.ways = ways;
        }

        Onward.Ready ready(double times) {
            return known.computeIfAbsent(times, air -> (air == 1 ? onward : onward.inAir(air)).ready(ways));
        }
    }
}
