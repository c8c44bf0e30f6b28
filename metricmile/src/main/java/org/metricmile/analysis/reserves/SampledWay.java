package org.metricmile.analysis.reserves;

import java.util.function.IntToDoubleFunction;
import org.metricmile.physiology.RunSamples;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * Positions, offsets and shelters of a runner at some times. Offset and shelter are means over the second about a sample; where
 * neither is known the last known one stands. In a race that starts in lanes the first bend is run on the line of the own lane, so
 * that nothing is run wide there.
 */
final class SampledWay {

    private static final int HALF_WINDOW = (int) Math.round(0.5 / FieldMotion.STEP_SECONDS);

    private final double[] positions;
    private final double[] offsets;
    private final double[] shelters;
    private int known;

    SampledWay(FieldMotion field, RunnerMotion motion, int runner, FieldShelter shelter, double[] seconds) {
        positions = new double[seconds.length];
        offsets = new double[seconds.length];
        shelters = new double[seconds.length];
        double lanesEndMetres = field.course().lanesEndMetres();
        double lineMetres = field.course().oval().lanes().offsetMetres(1);
        double lastOffset = lineMetres;
        double lastShelter = 0;
        for (int i = 0; i < seconds.length; i++) {
            positions[i] = i == seconds.length - 1
                    ? field.course().distance().inMetres()
                    : position(motion, seconds[i] / FieldMotion.STEP_SECONDS);
            int sample = field.sampleAt(seconds[i]);
            double offset = mean(sample, field.samples(), motion::offsetMetres);
            double sheltered = mean(sample, field.samples(), at -> shelter.shelter(runner, at));
            known += Double.isNaN(offset) || Double.isNaN(sheltered) ? 0 : 1;
            lastOffset = Double.isNaN(offset) ? lastOffset : offset;
            lastShelter = Double.isNaN(sheltered) ? lastShelter : sheltered;
            offsets[i] = positions[i] < lanesEndMetres ? lineMetres : lastOffset;
            shelters[i] = lastShelter;
        }
    }

    double[] positions() {
        return positions.clone();
    }

    double[] offsets() {
        return offsets.clone();
    }

    double[] shelters() {
        return shelters.clone();
    }

    /** True if no runner can have gone from one sample to the next so fast. */
    boolean isImpossible(double[] seconds) {
        for (int i = 1; i < seconds.length; i++) {
            if (positions[i] - positions[i - 1] > RunSamples.IMPOSSIBLE_MPS * (seconds[i] - seconds[i - 1])) {
                return true;
            }
        }
        return false;
    }

    /** Share of the samples at which offset and shelter are known. */
    double knownShare() {
        return (double) known / positions.length;
    }

    private static double position(RunnerMotion motion, double samples) {
        int before = (int) Math.floor(samples + 1e-9);
        double from = motion.positionMetres(before);
        double share = Math.max(0, samples - before);
        return motion.isKnown(before + 1) ? from + share * (motion.positionMetres(before + 1) - from) : from;
    }

    private static double mean(int sample, int samples, IntToDoubleFunction value) {
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, sample - HALF_WINDOW); i <= Math.min(samples - 1, sample + HALF_WINDOW); i++) {
            double one = value.applyAsDouble(i);
            if (!Double.isNaN(one)) {
                sum += one;
                count++;
            }
        }
        return sum / count;
    }
}
