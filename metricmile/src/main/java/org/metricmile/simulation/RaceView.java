package org.metricmile.simulation;

/**
 * The race as one runner sees it at a moment of decision. Valid only during {@link Tactic#decide}; the same object serves all
 * runners.
 */
public final class RaceView {

    private static final double OPEN_METRES = 4;
    private static final double FALLING_BACK_MPS = 0.25;

    private final Field field;
    private final Habits habits;
    private final Ground ground;
    private final Chance chance;
    private int runner;
    private int asked;

    RaceView(Field field, Habits habits, Ground ground, Chance chance) {
        this.field = field;
        this.habits = habits;
        this.ground = ground;
        this.chance = chance;
    }

    RaceView of(int aRunner) {
        this.runner = aRunner;
        this.asked = 0;
        return this;
    }

    /** How the population races. */
    public Habits habits() {
        return habits;
    }

    public double metresRun() {
        return field.position[runner];
    }

    public double metresToGo() {
        return ground.distanceMetres - field.position[runner];
    }

    public double distanceMetres() {
        return ground.distanceMetres;
    }

    /** 1 for the leader. */
    public int place() {
        return field.place[runner];
    }

    /** How many started. */
    public int runners() {
        return field.size;
    }

    /** The place the runner likes best at this stage of the race; not whole. */
    public double placeWanted() {
        double stage = (metresRun() / ground.distanceMetres - 0.4) / 0.33;
        double late = Math.min(1, Math.max(0, stage));
        return field.earlyPlace[runner] + late * (field.latePlace[runner] - field.earlyPlace[runner]);
    }

    /** Metres to go at which the runner means to kick. */
    public double kickMetres() {
        return field.kickMetres[runner];
    }

    /** Even demand of the runner's best race on this day, m/s. */
    public double evenDemandMps() {
        return field.evenDemand[runner];
    }

    /** How fast the front of this race is run, as a share of the even demand of who leads. */
    public double level() {
        return field.level;
    }

    /** Even demand that would spend what is left over the rest of the way, m/s. */
    public double affordableDemandMps() {
        return SpeedChoice.affordable(field, ground, runner);
    }

    /** Demand of running at a speed here and now, m/s. */
    public double demandMps(double speedMps) {
        return speedMps * field.factor[runner];
    }

    /** Share of D' left, up to 1; below 0 if overdrawn. */
    public double reserveShare() {
        return field.balance[runner] / field.dPrime[runner];
    }

    /** How much a runner spends to stay in contact beyond what he can keep up, as a share. */
    public double risk() {
        return field.risk[runner];
    }

    /** Distance to the runner next ahead; infinite for the leader. */
    public double gapAheadMetres() {
        int ahead = ahead(runner);
        return ahead < 0 ? Double.POSITIVE_INFINITY : field.position[ahead] - field.position[runner];
    }

    /** The runner next ahead is slower than those ahead of him and a gap opens before him. */
    public boolean isAheadLosingContact() {
        int ahead = ahead(runner);
        if (ahead < 0) {
            return false;
        }
        int beyond = ahead(ahead);
        return beyond >= 0
                && field.position[beyond] - field.position[ahead] > OPEN_METRES
                && field.speed[ahead] < field.speed[beyond] - FALLING_BACK_MPS;
    }

    public boolean isMovingUp() {
        return field.aim[runner] == Aim.MOVE;
    }

    public boolean isStriking() {
        return field.aim[runner] == Aim.STRIKE;
    }

    /** A rival nearby has struck, and the runner has had the time to see it. */
    public boolean seesAStrike() {
        return field.seconds - field.strikeSeenSeconds[runner] >= field.reactionSeconds[runner];
    }

    /** Somebody comes past on the outside. */
    public boolean isBeingPassed() {
        int own = field.place[runner] - 1 - (field.size - field.racing);
        for (int k = own + 1; k < field.racing; k++) {
            if (field.rankedPosition[own] - field.rankedPosition[k] > 1.2) {
                return false;
            }
            double outside = field.rankedOffset[k] - field.rankedOffset[own];
            if (outside > 0.4 && outside < 1.3 && field.rankedSpeed[k] > field.rankedSpeed[own] + 0.15) {
                return true;
            }
        }
        return false;
    }

    /** No room to pass who is in the way. */
    public boolean isBoxed() {
        return field.boxed[runner];
    }

    /** Runner by place among those still racing, the runner himself included; -1 if there is none. */
    public int rival(int atPlace) {
        int k = atPlace - 1 - (field.size - field.racing);
        return k >= 0 && k < field.racing ? field.order[k] : -1;
    }

    /** Index of an athlete of the field by id, as {@link Intent.Follow} wants it; -1 if he does not run or has finished. */
    public int rival(String athleteId) {
        int found = chance.indexOf(athleteId);
        return found >= 0 && !field.finished[found] ? found : -1;
    }

    /** Metres by which a rival is ahead; below 0 if behind. */
    public double metresAhead(int rival) {
        return field.position[rival] - field.position[runner];
    }

    /** True with a probability; the same race, runner, moment and turn of asking give the same answer. */
    public boolean happens(double probability) {
        return chance.decision(runner, field.seconds, asked++) < probability;
    }

    /** As {@link #happens}, but the answer stays for some seconds. */
    public boolean happensFor(double seconds, double probability) {
        return chance.decision(runner, Math.floor(field.seconds / seconds), 64 + asked++) < probability;
    }

    private int ahead(int of) {
        int k = field.place[of] - 2 - (field.size - field.racing);
        return k >= 0 ? field.order[k] : -1;
    }
}
