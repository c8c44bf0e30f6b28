package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
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

    /** Over less than this contact is kept at a pace that cannot be kept up: it tells nothing. A choice, with figures on the page. */
    private static final double KEEPING_UP_FROM_METRES = 1000;

    /** How well demand and what is left are known, as a share of demand, beside how much more some spend than others. A choice. */
    private static final double KNOWN_SPREAD = 0.015;

    /** No draw is less likely than this for the pace it keeps. */
    private static final double LEAST_LIKELY = 1e-4;

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
        double metres = way.demand().left(runner, ability, drag).metres();
        double lost = way.lostContact(runner);
        OptionalDouble recent = way.demand().recentMps(runner, drag);
        if (lost > 0 && recent.isPresent()) {
            double demand =
                    recent.getAsDouble() * (1 + LOST_SPREAD * chance.at(LOST).gaussian(draw));
            double needed = way.metresToGo(runner) * (1 - ability.criticalSpeedMps() / demand);
            double kept =
                    ability.dPrimeMetres() - AffordableDemand.spendable(ability.dPrimeMetres(), ability.dPrimeMetres());
            metres -= lost * Math.max(0, metres - kept - Math.max(0, needed));
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
            weights[draw] = likely(onTheDay, ways.get(draw % ways.size()), runner, ground, habits);
        }
        List<PossibleRunners.Runner> chosen =
                Arrays.stream(systematically(weights)).mapToObj(able::get).toList();
        PossibleRunners runners = new PossibleRunners(chosen, entrant.runners().seed());
        return new AbleSoFar(new Entrant(entrant.athlete(), runners, entrant.plan()), ground, days, ways.size());
    }

    /** How likely a draw is after a way, as a logarithm: by what it lacked, and by whether it can keep up what it does. */
    private static double likely(PossibleRunners.Runner draw, WaySoFar way, int runner, Ground ground, Habits habits) {
        RaceAbility ability = RaceAbility.of(draw.ability(), ground);
        DemandSoFar.Left left = way.demand().left(runner, ability, draw.drag().coefficient());
        double slack = left.lackedMetres() / SLACK_METRES;
        double ran = -slack * slack / 2;
        return ground.distanceMetres >= KEEPING_UP_FROM_METRES
                        && way.isRunning(runner)
                        && way.demand().isUnderWay(runner, habits.kick().startMetres())
                ? ran + keepsUp(draw, ability, left.metres(), way, runner, habits.placing())
                : ran;
    }

    /**
     * How likely somebody in contact is who has so much left, as a logarithm. Who races stays in contact at a demand that he can keep up to
     * the finish, and at some more as his risk is: that rule of the engine, the other way round.
     */
    private static double keepsUp(
            PossibleRunners.Runner draw,
            RaceAbility ability,
            double leftMetres,
            WaySoFar way,
            int runner,
            Habits.Placing placing) {
        OptionalDouble recent = way.demand().recentMps(runner, draw.drag().coefficient());
        OptionalDouble speed = way.demand().recentSpeedMps(runner);
        if (recent.isEmpty() || speed.isEmpty()) {
            return 0;
        }
        double demand = recent.getAsDouble();
        double factor = demand / speed.getAsDouble();
        double affordable = AffordableDemand.mps(
                ability.criticalSpeedMps(),
                AffordableDemand.spendable(leftMetres, ability.dPrimeMetres()),
                way.metresToGo(runner) * factor,
                ability.maximalSpeedMps());
        double spread = Math.sqrt(placing.riskSpread() * placing.riskSpread() + KNOWN_SPREAD * KNOWN_SPREAD);
        double share = Elementary.normalCumulative((1 + placing.risk() - demand / affordable) / spread);
        return (1 - way.lostContact(runner)) * Elementary.log(LEAST_LIKELY + (1 - LEAST_LIKELY) * share);
    }

    /** Systematic resampling (Kitagawa 1996, Journal of Computational and Graphical Statistics 5:1): as many again, by number. */
    private static int[] systematically(double[] logWeights) {
        double highest = Arrays.stream(logWeights).max().orElseThrow();
        double[] weights = Arrays.stream(logWeights)
                .map(weight -> Elementary.exp(weight - highest))
                .toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        if (Double.isNaN(total)) {
            throw new IllegalStateException("a draw has no weight");
        }
        int count = weights.length;
        int[] chosen = new int[count];
        Arrays.fill(chosen, count - 1);
        double passed = 0;
        int next = 0;
        for (int draw = 0; draw < count; draw++) {
            passed += weights[draw];
            while (next < count && (next + 0.5) * total <= passed * count) {
                chosen[next++] = draw;
            }
        }
        return chosen;
    }
}
