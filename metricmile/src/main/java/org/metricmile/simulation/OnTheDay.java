package org.metricmile.simulation;

import java.util.List;
import org.metricmile.physiology.PossibleRunners;

/** Draws what the runners of one race are on the day: ability, form, what each wants and dares. */
final class OnTheDay {

    private static final double SETTLE_SPREAD_METRES = 25;

    private final Ground ground;
    private final Habits habits;
    private final Abilities abilities;

    OnTheDay(Ground ground, Habits habits, Abilities abilities) {
        this.ground = ground;
        this.habits = habits;
        this.abilities = abilities;
    }

    void draw(Field field, List<Entrant> entrants, Chance chance) {
        drawLevel(field, chance);
        double[] even = new double[field.size];
        for (int i = 0; i < field.size; i++) {
            Runner own = field.runners[i];
            PossibleRunners runners = entrants.get(i).runners();
            int draw = draw(entrants, i, chance);
            RaceAbility ability = abilities.of(i, draw);
            own.dPrime = ability.dPrimeMetres();
            own.balance = ability.dPrimeMetres();
            own.maximal = ability.maximalSpeedMps();
            own.critical =
                    ability.criticalSpeedMps() * (1 + habits.form().daySpread() * chance.gaussian(i, Channel.DAY, 0));
            own.evenDemand = ability.evenDemandMps(own.critical);
            even[i] = own.evenDemand;
            own.dragCoefficient = runners.runners().get(draw).drag().coefficient();
        }
        double meanDemand = 0;
        for (Runner runner : field.runners) {
            meanDemand += runner.evenDemand / field.size;
        }
        for (int i = 0; i < field.size; i++) {
            Runner own = field.runners[i];
            drawWishes(field, own, standing(even, i), meanDemand, chance);
            if (!entrants.get(i).plan().at(0).racesOthers()) {
                own.settleMetres = Double.NEGATIVE_INFINITY;
            }
        }
    }

    /** Which of the draws of an ability a runner is in a race. */
    static int draw(List<Entrant> entrants, int runner, Chance chance) {
        int count = entrants.get(runner).runners().runners().size();
        return (int) (chance.uniform(runner, Channel.ABILITY, 0) * count);
    }

    private void drawLevel(Field field, Chance chance) {
        Habits.Pace pace = habits.pace();
        double kind = chance.raceUniform(0);
        double level = kind < pace.fastShare()
                ? pace.fastLevel()
                : kind < pace.fastShare() + pace.mediumShare() ? pace.mediumLevel() : pace.slowLevel();
        field.level = level + pace.levelSpread() * chance.raceGaussian(1);
    }

    private void drawWishes(Field field, Runner own, double standing, double meanDemand, Chance chance) {
        int i = own.index;
        Habits.Placing placing = habits.placing();
        Habits.Kick kick = habits.kick();
        double wish = chance.gaussian(i, Channel.PLACE_WANTED, 0);
        double early = share(standing, placing.earlyPull(), wish);
        double late =
                share(standing, placing.latePull(), 0.6 * wish + 0.8 * chance.gaussian(i, Channel.PLACE_WANTED, 1));
        own.earlyPlace = 1 + early * (field.size - 1);
        own.latePlace = 1 + late * placing.lateShare() * (field.size - 1);
        // the start is for places: who wants to the front starts faster, not who can run faster
        own.startSpeed = meanDemand + kick.startMps() * (1.2 - 0.9 * early);
        own.settleMetres = Math.max(
                Math.max(30, ground.lanesEndMetres),
                kick.startMetres() + SETTLE_SPREAD_METRES * chance.gaussian(i, Channel.START_PLACE, 1));
        own.risk = Math.max(0, placing.risk() + placing.riskSpread() * chance.gaussian(i, Channel.RISK, 0));
        double scale = Math.min(1, ground.distanceMetres / 1500);
        own.kickMetres =
                Math.max(60, scale * (kick.metres() + kick.spreadMetres() * chance.gaussian(i, Channel.KICK, 0)));
        own.temper = Math.max(0.3, kick.temper() + kick.temperSpread() * chance.gaussian(i, Channel.TEMPER, 0));
        own.sprintShare = Math.min(
                1, Math.max(0.2, kick.sprintShare() + kick.sprintSpread() * chance.gaussian(i, Channel.SPRINT, 0)));
        own.reactionSeconds = habits.form().reactionSeconds()
                * Elementary.exp(habits.form().reactionSpread() * chance.gaussian(i, Channel.REACTION, 0));
    }

    /** Share of the field ahead of the place that is wanted: the better the ability the smaller, as far as the pull goes. */
    private static double share(double standing, double pull, double standardNormal) {
        double wanted = -pull * standing + Math.sqrt(1 - pull * pull) * standardNormal;
        return Elementary.normalCumulative(wanted);
    }

    /** Where a runner's ability stands in the field, as a standard normal number. */
    private static double standing(double[] even, int runner) {
        int better = 0;
        int level = 0;
        for (double other : even) {
            if (other > even[runner]) {
                better++;
            } else if (other == even[runner]) {
                level++;
            }
        }
        return -Elementary.normalQuantile((better + level / 2.0) / even.length);
    }

    /** The engine's abilities of all draws of all runners, worked out once. */
    static final class Abilities {

        private final RaceAbility[][] abilities;

        Abilities(List<Entrant> entrants, Ground ground) {
            abilities = entrants.stream()
                    .map(entrant -> entrant.runners().runners().stream()
                            .map(runner -> RaceAbility.of(runner.ability(), ground))
                            .toArray(RaceAbility[]::new))
                    .toArray(RaceAbility[][]::new);
        }

        RaceAbility of(int runner, int draw) {
            return abilities[runner][draw];
        }
    }
}
