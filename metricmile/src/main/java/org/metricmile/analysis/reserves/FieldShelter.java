package org.metricmile.analysis.reserves;

import java.util.Arrays;
import java.util.List;
import org.metricmile.physiology.Shelter;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * The shelter of every runner at every sample of a field in motion: that of all runners ahead together.
 *
 * <p>How far ahead is told along the measurement line, how far to the side by the offsets. In a race that starts in lanes the
 * metres of the lanes do not tell who is physically ahead, but runners of other lanes are too far to the side to give shelter.
 * A runner whose offset is not known gives none, and has an unknown shelter.
 */
public final class FieldShelter {

    /** Farther ahead even a runner straight in front gives less than a thousandth. */
    private static final double FARTHEST_METRES = 25;

    private final double[][] shelters;

    private FieldShelter(double[][] shelters) {
        this.shelters = shelters;
    }

    public static FieldShelter of(FieldMotion field) {
        List<RunnerMotion> runners = field.runners();
        double[][] shelters = new double[runners.size()][field.samples()];
        for (int own = 0; own < shelters.length; own++) {
            for (int sample = 0; sample < field.samples(); sample++) {
                shelters[own][sample] = shelter(runners, own, sample);
            }
        }
        return new FieldShelter(shelters);
    }

    private static double shelter(List<RunnerMotion> runners, int own, int sample) {
        RunnerMotion runner = runners.get(own);
        if (!runner.isKnown(sample) || !runner.isOffsetKnown(sample)) {
            return Double.NaN;
        }
        double[] behind = new double[runners.size()];
        int count = 0;
        for (RunnerMotion other : runners) {
            double gapMetres = other.positionMetres(sample) - runner.positionMetres(sample);
            if (gapMetres > 0 && gapMetres < FARTHEST_METRES && other.isOffsetKnown(sample)) {
                behind[count++] = Shelter.behind(gapMetres, other.offsetMetres(sample) - runner.offsetMetres(sample));
            }
        }
        return Shelter.together(Arrays.copyOf(behind, count));
    }

    /**
     * Shelter, 0 in the open to {@link Shelter#MOST}; {@code NaN} where it is not known.
     *
     * @param runner index in {@link FieldMotion#runners()}
     */
    public double shelter(int runner, int sample) {
        return shelters[runner][sample];
    }
}
