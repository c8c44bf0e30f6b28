package org.metricmile.simulation;

/**
 * How the runners of a population race: the numbers that the engine does not take from an athlete's bests. Those by which races are
 * simulated stand in a file, see {@link HabitsText}; some are fitted to figures of championship races, none to one race. Page:
 * {@code docs/explanation/models/race-engine.md}.
 *
 * @param pace how fast the race is run at the front
 * @param placing who wants to be where, and how moves are made
 * @param kick the end of the race
 * @param contact how near runners come to each other
 * @param form what differs from day to day and from second to second
 */
public record Habits(Pace pace, Placing placing, Kick kick, Contact contact, Form form) {

    /**
     * How fast the race is run at the front: fast, medium or slow, as shares of the front runner's even pace.
     *
     * @param fastShare chance of a fast race, 0 to 1
     * @param mediumShare chance of a medium race; the rest is slow
     * @param fastLevel pace of the leader of a fast race as a share of the leader's even demand
     * @param mediumLevel of a medium race
     * @param slowLevel of a slow race
     * @param levelSpread standard deviation within each
     * @param reluctance by what share a leader who does not want to lead is slower
     * @param quickeningMetres before the kick over which a leader comes up to even pace, or beyond it
     * @param windUp how far beyond: the share of what he could run above even pace to the finish that a leader runs when the kick begins, 0 to 1
     */
    public record Pace(
            double fastShare,
            double mediumShare,
            double fastLevel,
            double mediumLevel,
            double slowLevel,
            double levelSpread,
            double reluctance,
            double quickeningMetres,
            double windUp) {}

    /**
     * Who wants to be where.
     *
     * @param earlyPull correlation of ability with the place wanted in the first half, -1 to 1; below 0 the better hold back
     * @param latePull with the place wanted a lap before the end
     * @param lateShare part of the field, from the front, in which everybody wants to be a lap before the end, 0 to 1
     * @param movesPerSecond chance of beginning to move up, for each place too far back, in the first half
     * @param lateMovesPerSecond the same in the last 700 m
     * @param advantageMps how much faster than the runner ahead a runner moves up
     * @param risk how much more than can be kept up a runner spends to stay in contact, as a share
     * @param riskSpread standard deviation between runners
     */
    public record Placing(
            double earlyPull,
            double latePull,
            double lateShare,
            double movesPerSecond,
            double lateMovesPerSecond,
            double advantageMps,
            double risk,
            double riskSpread) {}

    /**
     * The end of the race.
     *
     * @param metres to go at which runners kick, in the mean
     * @param spreadMetres standard deviation
     * @param coverShare chance that a runner answers a kick nearby, 0 to 1
     * @param coverMetres to go from which kicks are answered
     * @param temper how much of what could be afforded beyond CS a kick begins with, in the mean: below 1 it builds up to the line
     * @param temperSpread standard deviation between runners: who is above 1 dies before the line
     * @param sprintShare part of the way from CS to v_max that is left of the highest speed at the end of a race, 0 to 1
     * @param sprintSpread standard deviation between runners
     * @param startMps how much faster than even pace the first metres are run, by those who want to the front
     * @param startMetres how far, in the mean; in lanes all the way
     */
    public record Kick(
            double metres,
            double spreadMetres,
            double coverShare,
            double coverMetres,
            double temper,
            double temperSpread,
            double sprintShare,
            double sprintSpread,
            double startMps,
            double startMetres) {}

    /**
     * How near runners come to each other.
     *
     * @param headwayMetres distance behind the runner directly ahead, centre to centre
     * @param lineSpreadMetres how far out runners run who have nobody inside them: half-normal, this spread, beyond 0.30 m
     * @param patienceMps a runner ahead is passed if he is slower than wanted by more
     * @param patienceInKickMps the same in the kick
     * @param holdShare chance that a runner who is being passed late in the race holds against it and drifts out, 0 to 1
     * @param widestMetres from the kerb that a runner goes to pass before the kick
     * @param tuckMetres how far from the line he likes a runner goes to sit behind somebody
     */
    public record Contact(
            double headwayMetres,
            double lineSpreadMetres,
            double patienceMps,
            double patienceInKickMps,
            double holdShare,
            double widestMetres,
            double tuckMetres) {}

    /**
     * What differs from day to day and from second to second.
     *
     * @param daySpread standard deviation of CS from day to day, as a share
     * @param speedNoiseMps standard deviation of the speed about that wanted
     * @param noiseSeconds its memory
     * @param reactionSeconds median of the time to answer
     * @param reactionSpread standard deviation of its logarithm
     */
    public record Form(
            double daySpread,
            double speedNoiseMps,
            double noiseSeconds,
            double reactionSeconds,
            double reactionSpread) {}

    /** The same runners on days that are all alike: for abilities that hold the day. */
    Habits onOneDay() {
        return new Habits(
                pace,
                placing,
                kick,
                contact,
                new Form(0, form.speedNoiseMps, form.noiseSeconds, form.reactionSeconds, form.reactionSpread));
    }

    /** The same runners on days that are all alike, without noise from second to second. */
    public Habits withoutNoise() {
        return new Habits(pace, placing, kick, contact, new Form(0, 0, form.noiseSeconds, form.reactionSeconds, 0));
    }
}
