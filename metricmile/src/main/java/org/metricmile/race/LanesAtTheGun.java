package org.metricmile.race;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.metricmile.track.Course;
import org.metricmile.track.LanedStart;
import org.metricmile.track.Lanes;
import org.metricmile.track.Oval;

/**
 * Where the runners of a race that starts in lanes stand at the gun. Positions of a race count from 0 in every lane; to draw
 * runners where they are on the oval the stagger of the lane has to be added, and is used up at the break line.
 */
public final class LanesAtTheGun {

    /** Two in one lane are nearer to each other than this. */
    private static final double LEAST_ACROSS_METRES = 0.7;

    private final Course course;
    private final boolean startsInLanes;

    public LanesAtTheGun(FieldMotion motion) {
        this.course = motion.course();
        this.startsInLanes = course.lanesEndMetres() > 0 && isOneToALane(motion.runners());
    }

    /** Lap coordinate at which the lanes end; empty if the race does not start in lanes. */
    public OptionalDouble breakLineMetres() {
        return startsInLanes ? OptionalDouble.of(course.lanesEndMetres()) : OptionalDouble.empty();
    }

    /** Lap coordinate of a runner's start; 0 in lane 1, where the lane is not known, and without lanes. */
    public double startMetres(RunnerMotion runner) {
        OptionalInt first = firstSeen(runner);
        if (!startsInLanes || first.isEmpty()) {
            return 0;
        }
        Oval oval = course.oval();
        Lanes lanes = oval.lanes();
        int lane = 1 + (int) Math.floor(Math.max(0, runner.offsetMetres(first.getAsInt())) / lanes.widthMetres());
        return new LanedStart(oval).startMetres(Math.min(lane, lanes.count()));
    }

    private static boolean isOneToALane(List<RunnerMotion> runners) {
        double[] offsets = runners.stream()
                .filter(runner -> firstSeen(runner).isPresent())
                .mapToDouble(runner -> runner.offsetMetres(firstSeen(runner).getAsInt()))
                .sorted()
                .toArray();
        return offsets.length > 0
                && IntStream.range(1, offsets.length).allMatch(i -> offsets[i] - offsets[i - 1] >= LEAST_ACROSS_METRES);
    }

    private static OptionalInt firstSeen(RunnerMotion runner) {
        return IntStream.range(0, 20).filter(runner::isOffsetKnown).findFirst();
    }
}
