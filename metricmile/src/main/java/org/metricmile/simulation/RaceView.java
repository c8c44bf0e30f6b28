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
    private Runner runner;
    private int asked;
    private double affordable;

    RaceView(Field field, Habits habits, Ground ground, Chance chance) {
        this.field = field;
        this.habits = habits;
        this.ground = ground;
        this.chance = chance;
        this.runner = field.runners[0];
    }

    RaceView of(Runner aRunner) {
        this.runner = aRunner;
        this.asked = 0;
        this.affordable = Double.NaN;
        return this;
    }

    /** How the population races. */
    public Habits habits() {
        return habits;
    }

    public double metresRun() {
        return runner.position;
    }

    public double metresToGo() {
        return ground.distanceMetres - runner.position;
    }

    public double distanceMetres() {
        return ground.distanceMetres;
    }

    /** 1 for the leader. */
    public int place() {
        return field.place(runner);
    }

    /** How many started. */
    public int runners() {
        return field.size;
    }

    /** The place the runner likes best at this stage of the race; not whole. */
    public double placeWanted() {
        double stage = (metresRun() / ground.distanceMetres - 0.4) / 0.33;
        double late = Math.min(1, Math.max(0, stage));
        return runner.earlyPlace + late * (runner.latePlace - runner.earlyPlace);
    }

    /** Metres to go at which the runner means to kick. */
    public double kickMetres() {
        return runner.kickMetres;
    }

    /** Even demand of the runner's best race on this day, m/s. */
    public double evenDemandMps() {
        return runner.evenDemand;
    }

    /** How fast the front of this race is run, as a share of the even demand of who leads. */
    public double level() {
        return field.level;
    }

    /** Even demand that would spend what is left over the rest of the way, m/s. */
    public double affordableDemandMps() {
        if (Double.isNaN(affordable)) {
            affordable = SpeedChoice.affordable(ground, runner);
        }
        return affordable;
    }

    /** Demand of running at a speed here and now, m/s. */
    public double demandMps(double speedMps) {
        return speedMps * runner.factor;
    }

    /** Share of D' left, up to 1; below 0 if overdrawn. */
    public double reserveShare() {
        return runner.balance / runner.dPrime;
    }

    /** How much a runner spends to stay in contact beyond what he can keep up, as a share. */
    public double risk() {
        return runner.risk;
    }

    /** Distance to the runner next ahead; infinite for the leader. */
    public double gapAheadMetres() {
        return runner.ahead == 0 ? Double.POSITIVE_INFINITY : field.order[runner.ahead - 1].position - runner.position;
    }

    /** The runner next ahead is slower than those ahead of him and a gap opens before him. */
    public boolean isAheadLosingContact() {
        if (runner.ahead < 2) {
            return false;
        }
        Runner ahead = field.order[runner.ahead - 1];
        Runner beyond = field.order[runner.ahead - 2];
        return beyond.position - ahead.position > OPEN_METRES && ahead.speed < beyond.speed - FALLING_BACK_MPS;
    }

    public boolean isMovingUp() {
        return runner.aim == Aim.MOVE;
    }

    public boolean isStriking() {
        return runner.aim == Aim.STRIKE;
    }

    /** A rival nearby has struck, and the runner has had the time to see it. */
    public boolean seesAStrike() {
        return field.seconds - runner.strikeSeenSeconds >= runner.reactionSeconds;
    }

    /** Somebody comes past on the outside. */
    public boolean isBeingPassed() {
        for (int k = runner.ahead + 1; k < field.racing; k++) {
            Runner other = field.order[k];
            if (runner.position - other.position > 1.2) {
                return false;
            }
            double outside = other.offset - runner.offset;
            if (outside > 0.4 && outside < 1.3 && other.speed > runner.speed + 0.15) {
                return true;
            }
        }
        return false;
    }

    /** No room to pass who is in the way. */
    public boolean isBoxed() {
        return runner.boxed;
    }

    /** Runner by place among those still racing, the runner himself included; -1 if there is none. */
    public int rival(int atPlace) {
        int k = atPlace - 1 - (field.size - field.racing);
        return k >= 0 && k < field.racing ? field.order[k].index : -1;
    }

    /** Index of an athlete of the field by id, as {@link Intent.Follow} wants it; -1 if he does not run or has finished. */
    public int rival(String athleteId) {
        int found = chance.indexOf(athleteId);
        return found >= 0 && !field.runners[found].finished ? found : -1;
    }

    /** Metres by which a rival is ahead; below 0 if behind. */
    public double metresAhead(int rival) {
        return field.runners[rival].position - runner.position;
    }

    /** True with a probability; the same race, runner, moment and turn of asking give the same answer. */
    public boolean happens(double probability) {
        return chance.decision(runner.index, field.seconds, asked++) < probability;
    }

    /** As {@link #happens}, but the answer stays for some seconds. */
    public boolean happensFor(double seconds, double probability) {
        return chance.decision(runner.index, Math.floor(field.seconds / seconds), 64 + asked++) < probability;
    }
}
