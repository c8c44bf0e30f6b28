package org.metricmile.simulation;

import org.jspecify.annotations.Nullable;

/** One runner in a race being run: where he is, who he is on the day, what he sees and what he means to do. Not thread safe. */
final class Runner {

    /** Place in the list of entrants, which is by id. */
    final int index;

    final RacePlan plan;

    // where and how
    double position;
    double offset;
    double speed;
    /** Speed along the race: on a bend not that over the ground. */
    double along;

    double balance;
    double finishSeconds = Double.NaN;
    boolean finished;
    /** Whether the part of the track is a bend, and where along the race it ends. */
    boolean bend;

    double partEnds = Double.NEGATIVE_INFINITY;
    /** On a bend 1 over the radius of the runner's own circle. */
    double perRadius;

    /** Where he was a step ago, and how fast. */
    double positionBefore;

    double speedBefore;
    /** The next mark at which he is timed. */
    double markMetres;

    int mark;

    // who the runner is on the day
    double critical;
    double dPrime;
    double maximal;
    double sprintShare;
    double dragCoefficient;
    double evenDemand;
    double startSpeed;
    double settleMetres;
    double earlyPlace;
    double latePlace;
    double kickMetres;
    double temper;
    double risk;
    double reactionSeconds;

    // what the runner sees
    /** How many of those still racing are ahead. */
    int ahead;

    double shelter;

    @Nullable
    Runner blocker;

    /** Speed and offset that he chose when he last looked. */
    double wantedSpeed;

    double wantedOffset;
    double strikeSeenSeconds = Double.NaN;

    /** Where he struck; {@code NaN} until he does. */
    double strikeMetres = Double.NaN;

    // what the runner means to do
    Aim aim = Aim.START;
    double aimDemand;
    double mostDemand;
    double advantage;

    @Nullable
    Runner followed;

    double factor = 1;
    boolean boxed;

    // chance from second to second
    double speedNoise;
    double speedNoiseFrom;
    double speedNoiseNext;
    double line;
    double lineFrom;
    double lineNext;

    Runner(int index, RacePlan plan) {
        this.index = index;
        this.plan = plan;
    }

    /** Level runners: the inner first. */
    boolean isAheadOf(Runner other) {
        return position > other.position || (position == other.position && offset < other.offset);
    }
}
