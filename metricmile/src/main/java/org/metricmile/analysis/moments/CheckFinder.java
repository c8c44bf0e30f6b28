package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * A runner is checked: has to brake hard behind somebody, and runs on.
 *
 * <p>Braking reaches <b>1.5 m/s²</b>; the parabola of two seconds that measures it is off by 0.3 m/s², and makes 0.94
 * m/s² of a loss of 1 m/s at one stride, less if the speed comes back at once, so small checks are not found. From
 * the mean speed of the 2 s before it to that of the second after at least <b>0.6 m/s</b> are lost, and while it lasts somebody is
 * in line ahead ({@link Zone#ABOUT_IN_LINE_AHEAD}). Braking begins and ends at 0.3 m/s².
 *
 * <p>The tracking may jump where one of its receivers takes over from another: in Rome, 10 m and 250 m beyond the finish line,
 * the acceleration of everybody is twice as noisy as elsewhere. So it is no check if at least half of the runners within 5 m, and two
 * of them, brake half as hard at the same place of the track, to within half a second; nor if the runner comes to a standstill, which is a
 * fall ({@link FallFinder}). A pack that is checked all together is not found. Only where offsets are known.
 */
public final class CheckFinder implements MomentFinder {

    static final double LEAST_BRAKING_MPS2 = 1.5;
    static final double LEAST_LOST_MPS = 0.6;
    private static final double EDGE_MPS2 = 0.3;
    private static final double BEFORE_SECONDS = 2;
    private static final double AFTER_SECONDS = 1;
    private static final double RUNS_ON_SECONDS = 3;
    private static final double RUNS_ON_MPS = 2;
    private static final double NEAR_METRES = 5;
    private static final double SAME_PLACE_SECONDS = 0.5;
    private static final double BEFORE_FINISH_METRES = 20;

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        Neighbours neighbours = watched.neighbours();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < neighbours.count(); i++) {
            int runner = i;
            RunnerMotion motion = neighbours.runner(runner);
            for (Spell braking : Spell.of(
                    field,
                    sample ->
                            neighbours.isSeen(runner, sample) && motion.accelerationMps2(sample) <= -LEAST_BRAKING_MPS2,
                    sample -> neighbours.isSeen(runner, sample) && motion.accelerationMps2(sample) <= -EDGE_MPS2,
                    0,
                    0)) {
                Spell whole = new Spell(begin(neighbours, runner, braking.from()), braking.to());
                if (isCheck(field, neighbours, runner, whole)) {
                    moments.add(moment(field, neighbours, runner, whole));
                }
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static int begin(Neighbours neighbours, int runner, int hard) {
        int begin = hard;
        while (neighbours.isSeen(runner, begin - 1)
                && neighbours.runner(runner).accelerationMps2(begin - 1) <= -EDGE_MPS2) {
            begin--;
        }
        return begin;
    }

    private static boolean isCheck(FieldMotion field, Neighbours neighbours, int runner, Spell braking) {
        return neighbours.isSeen(
                        runner, braking.from() - Samples.in(BEFORE_SECONDS), braking.to() + Samples.in(RUNS_ON_SECONDS))
                && neighbours.runner(runner).positionMetres(braking.to())
                        <= field.course().distance().inMetres() - BEFORE_FINISH_METRES
                && lostMps(neighbours, runner, braking) >= LEAST_LOST_MPS
                && !neighbours
                        .staying(Zone.ABOUT_IN_LINE_AHEAD, runner, braking, 0)
                        .isEmpty()
                && runsOn(neighbours, runner, braking)
                && !othersBrakeThere(neighbours, runner, hardest(neighbours, runner, braking));
    }

    private static double lostMps(Neighbours neighbours, int runner, Spell braking) {
        RunnerMotion motion = neighbours.runner(runner);
        return Samples.meanSpeedMps(motion, braking.from() - Samples.in(BEFORE_SECONDS), braking.from())
                - Samples.meanSpeedMps(motion, braking.to(), braking.to() + Samples.in(AFTER_SECONDS));
    }

    private static boolean runsOn(Neighbours neighbours, int runner, Spell braking) {
        RunnerMotion motion = neighbours.runner(runner);
        for (int i = braking.from(); i <= braking.to() + Samples.in(RUNS_ON_SECONDS); i++) {
            if (motion.measuredSpeedMps(i) < RUNS_ON_MPS) {
                return false;
            }
        }
        return true;
    }

    private static int hardest(Neighbours neighbours, int runner, Spell braking) {
        RunnerMotion motion = neighbours.runner(runner);
        int hardest = braking.from();
        for (int i = braking.from(); i <= braking.to(); i++) {
            hardest = motion.accelerationMps2(i) < motion.accelerationMps2(hardest) ? i : hardest;
        }
        return hardest;
    }

    private static boolean othersBrakeThere(Neighbours neighbours, int runner, int hardest) {
        double halfMps2 = -neighbours.runner(runner).accelerationMps2(hardest) / 2;
        int near = 0;
        int brake = 0;
        for (int other = 0; other < neighbours.count(); other++) {
            if (other != runner && Math.abs(neighbours.aheadMetres(runner, other, hardest)) <= NEAR_METRES) {
                near++;
                brake += brakesAt(
                                neighbours,
                                other,
                                hardest,
                                neighbours.runner(runner).positionMetres(hardest),
                                halfMps2)
                        ? 1
                        : 0;
            }
        }
        return brake >= 2 && 2 * brake >= near;
    }

    private static boolean brakesAt(Neighbours neighbours, int other, int sample, double metres, double leastMps2) {
        RunnerMotion motion = neighbours.runner(other);
        // within 5 m of the place the runner is there no more than so many samples earlier or later
        int reach = Samples.in(NEAR_METRES / RUNS_ON_MPS);
        for (int i = sample - reach; i <= sample + reach; i++) {
            boolean there = neighbours.isSeen(other, i)
                    && Math.abs(motion.positionMetres(i) - metres)
                            <= SAME_PLACE_SECONDS * Math.max(RUNS_ON_MPS, motion.measuredSpeedMps(i));
            if (there && motion.accelerationMps2(i) <= -leastMps2) {
                return true;
            }
        }
        return false;
    }

    private static Moment moment(FieldMotion field, Neighbours neighbours, int runner, Spell braking) {
        RunnerMotion motion = neighbours.runner(runner);
        double brakingMps2 = -motion.accelerationMps2(hardest(neighbours, runner, braking));
        double lost = lostMps(neighbours, runner, braking);
        int ahead =
                neighbours.staying(Zone.ABOUT_IN_LINE_AHEAD, runner, braking, 0).get(0);
        return new MomentDraft(field, MomentKind.CHECK, motion, braking.from(), braking.to())
                .with(neighbours.runner(ahead))
                .figure("brakingMps2", brakingMps2)
                .figure("speedLostMps", lost)
                .figure("seconds", braking.seconds())
                .section()
                .evidence(
                        "Brakes with up to %.1f m/s² behind %s and loses %.1f m/s in %.1f s.",
                        brakingMps2, neighbours.runner(ahead).athlete().name(), lost, braking.seconds())
                .found(Math.min(
                        Certainty.clarity(brakingMps2, LEAST_BRAKING_MPS2), Certainty.clarity(lost, LEAST_LOST_MPS)));
    }
}
