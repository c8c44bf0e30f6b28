package org.metricmile.calibration;

import java.util.List;

/**
 * How far figures are from their targets: the mean of squared distances, each in halves of what is accepted. What is farther off than three
 * counts as three, and so does a figure that is known of no race, so that one target out of reach does not outweigh all others.
 */
public record Misfit(List<Target> targets) {

    private static final double FARTHEST = 3;

    public Misfit {
        targets = targets.stream().filter(Target::fitted).toList();
    }

    /** 0 where every figure is in the middle of what is accepted, about 1 where all are at its ends. */
    public double of(Gathered gathered) {
        double sum = 0;
        for (Target target : targets) {
            double distance = target.distance(gathered.middle(target.figure(), target.tempo()));
            sum += Double.isNaN(distance) ? FARTHEST * FARTHEST : Math.pow(Math.min(FARTHEST, Math.abs(distance)), 2);
        }
        return sum / targets.size();
    }
}
