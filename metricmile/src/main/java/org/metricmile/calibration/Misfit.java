package org.metricmile.calibration;

import java.util.List;
import java.util.Set;

/**
 * How far figures are from their targets: the mean of squared distances beyond the inner part of what is accepted, each in halves of its
 * width. The inner four tenths cost nothing. What is farther off than three counts as three, and so does a figure that is known of no
 * race, so that one target out of reach does not outweigh all others. Rows that decide whether the simulation may speak of chances, V1, V3, V7,
 * V9 and V13, count twice, and so does the shape of the end, S2, on which times of races run on rest.
 */
public record Misfit(List<Target> targets) {

    private static final Set<String> DECISIVE = Set.of("V1", "V3", "V7", "V9", "V13", "S2");
    private static final double FREE = 0.4;
    private static final double FARTHEST = 3;

    public Misfit {
        targets = targets.stream().filter(Target::fitted).toList();
    }

    /** 0 where every figure is well inside what is accepted, 0.36 where all are at its ends. */
    public double of(Gathered gathered) {
        double sum = 0;
        double weights = 0;
        for (Target target : targets) {
            double distance = Math.abs(target.distance(gathered.middle(target.figure(), target.tempo())));
            double counted = Double.isNaN(distance) ? FARTHEST : Math.min(FARTHEST, distance);
            double beyond = Math.max(0, counted - FREE);
            double weight = DECISIVE.contains(target.row()) ? 2 : 1;
            sum += weight * beyond * beyond;
            weights += weight;
        }
        return sum / weights;
    }
}
