package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;

/**
 * What a runner may be able to do on the day, after what was run so far: draws of ability and day together, those who could hardly have
 * run it less often. Each draw is weighed on one of the ways that may have been run, and used on any; what it has left is that of the
 * way on which it is used.
 */
final class AbleSoFar {

    /** By so much an account may lack what was run for what positions, demand and shelter are known no better. A choice. */
    private static final double SLACK_METRES = 10;

    /** Who is overdrawn has run out of all but this share. A choice. */
    private static final double LEAST_SHARE = 0.02;

    /** How far what somebody has left who has lost contact may be from what he needs to go on as he does, as a share of demand. A choice. */
    private static final double LOST_SPREAD = 0.02;

    private static final long DAY = 0x6461790AL;
    private static final long LOST = 0x6C6F7374L;

    private final Entrant entrant;
    private final Ground ground;
    private final KeyedNoise chance;
    private final int draws;

    // the bits of what was asked already, way by way and draw by draw; 0 where nothing was: no share is 0
    private final AtomicLongArray known;

    private AbleSoFar(Entrant entrant, Ground ground, KeyedNoise chance, int ways) {
        this.entrant = entrant;
        this.ground = ground;
        this.chance = chance;
        this.draws = entrant.runners().runners().size();
        this.known = new AtomicLongArray(ways * draws);
    }

    /** The draws as an entrant, the day in them. */
    Entrant entrant() {
        return entrant;
    }

    /**
     * Share of D' that one of the draws has left. Reckoned once: many races begin with the same draw on the same way.
     *
     * @param way number of the way
     * @param ways the ways by which the draws were weighed
     * @param runner where the way has this runner
     */
    double share(int draw, int way, List<WaySoFar> ways, int runner) {
        int slot = way * draws + draw;
        long bits = known.get(slot);
        if (bits != 0) {
            return Double.longBitsToDouble(bits);
        }
        double share = share(draw, ways.get(way), runner);
        known.set(slot, Double.doubleToRawLongBits(share));
        return share;
    }

    /** The same on any way. Who has lost contact has no more than he needs to go on as he does: with more he would not have lost it. */
    double share(int draw, WaySoFar way, int runner) {
        PossibleRunners.Runner onTheDay = entrant.runners().runners().get(draw);
        RaceAbility ability = RaceAbility.of(onTheDay.ability(), ground);
        double drag = onTheDay.drag().coefficient();
        double metres = way.left(runner, ability, drag).metres();
        double lost = way.lostContact(runner);
        if (lost > 0) {
            double demandShare = 1 + LOST_SPREAD * chance.at(LOST).gaussian(draw);
            double kept = (1 - AffordableDemand.SPENDABLE) * ability.dPrimeMetres();
            double needed = kept + way.neededMetres(runner, ability, drag, demandShare);
            metres -= lost * Math.max(0, metres - needed);
        }
        return Math.max(LEAST_SHARE, metres / ability.dPrimeMetres());
    }

    /** What a runner may be able to do after the ways that he may have run. */
    static AbleSoFar of(Entrant entrant, int runner, List<WaySoFar> ways, Ground ground, Habits habits, long seed) {
        List<PossibleRunners.Runner> draws = entrant.runners().runners();
        KeyedNoise days =
                new KeyedNoise(seed).at(DAY).at(Chance.key(entrant.athlete().id()));
        List<PossibleRunners.Runner> able = new ArrayList<>(draws.size());
        double[] weights = new double[draws.size()];
        double highest = Double.NEGATIVE_INFINITY;
        for (int draw = 0; draw < weights.length; draw++) {
            PossibleRunners.Runner any = draws.get(draw);
            double day = 1 + habits.form().daySpread() * days.gaussian(draw);
            PossibleRunners.Runner onTheDay = new PossibleRunners.Runner(
                    new ThreeParameterCriticalSpeed(
                            any.ability().criticalSpeedMps() * day,
                            any.ability().dPrimeMetres(),
                            any.ability().maximalSpeedMps()),
                    any.drag());
            able.add(onTheDay);
            RaceAbility ability = RaceAbility.of(onTheDay.ability(), ground);
            WaySoFar.Left left = ways.get(draw % ways.size())
                    .left(runner, ability, onTheDay.drag().coefficient());
            double slack = left.lackedMetres() / SLACK_METRES;
            weights[draw] = -slack * slack / 2;
            highest = Math.max(highest, weights[draw]);
        }
        return new AbleSoFar(chosen(entrant, able, weights, highest), ground, days, ways.size());
    }

    /** Systematic resampling (Kitagawa 1996, Journal of Computational and Graphical Statistics 5:1). */
    private static Entrant chosen(
            Entrant entrant, List<PossibleRunners.Runner> able, double[] logWeights, double highest) {
        int count = logWeights.length;
        double total = 0;
        for (double weight : logWeights) {
            total += Elementary.exp(weight - highest);
        }
        List<PossibleRunners.Runner> chosen = new ArrayList<>(count);
        double passed = 0;
        for (int draw = 0; draw < count; draw++) {
            passed += Elementary.exp(logWeights[draw] - highest);
            while (chosen.size() < count && (chosen.size() + 0.5) * total <= passed * count) {
                chosen.add(able.get(draw));
            }
        }
        while (chosen.size() < count) {
            chosen.add(able.get(count - 1));
        }
        return new Entrant(
                entrant.athlete(), new PossibleRunners(chosen, entrant.runners().seed()), entrant.plan());
    }
}
