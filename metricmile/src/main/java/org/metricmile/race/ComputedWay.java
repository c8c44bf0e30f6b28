package org.metricmile.race;

import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;

/** The way of one runner of a computed race: where along the race and how far from the kerb, at even times. */
public final class ComputedWay implements OffsetsInTime {

    private final Athlete athlete;
    private final double fromSeconds;
    private final double stepSeconds;
    private final double[] metres;
    private final double[] offsets;
    private final OptionalDouble finishSeconds;

    /**
     * A way.
     *
     * @param fromSeconds since the gun, of the first sample
     * @param stepSeconds from one sample to the next
     * @param metres along the race, up to the finish
     * @param offsets metres from the kerb, as many
     * @param finishSeconds since the gun; empty for who did not finish
     * @throws IllegalArgumentException if there is no sample, or not as many of both
     */
    public ComputedWay(
            Athlete athlete,
            double fromSeconds,
            double stepSeconds,
            double[] metres,
            double[] offsets,
            OptionalDouble finishSeconds) {
        if (metres.length == 0 || metres.length != offsets.length) {
            throw new IllegalArgumentException("a way has one place or more and as many offsets, not %d and %d"
                    .formatted(metres.length, offsets.length));
        }
        this.athlete = athlete;
        this.fromSeconds = fromSeconds;
        this.stepSeconds = stepSeconds;
        this.metres = metres.clone();
        this.offsets = offsets.clone();
        this.finishSeconds = finishSeconds;
    }

    public Athlete athlete() {
        return athlete;
    }

    /** Empty for who did not finish. */
    public OptionalDouble finishSeconds() {
        return finishSeconds;
    }

    int count() {
        return metres.length;
    }

    double seconds(int sample) {
        return fromSeconds + sample * stepSeconds;
    }

    double metres(int sample) {
        return metres[sample];
    }

    @Override
    public OptionalDouble offsetMetresAt(double seconds) {
        double sample = (seconds - fromSeconds) / stepSeconds;
        if (!(sample >= -1e-9 && sample <= count())) {
            return OptionalDouble.empty();
        }
        int before = (int) Math.max(0, Math.min(count() - 1, Math.floor(sample)));
        int after = Math.min(count() - 1, before + 1);
        double share = Math.min(1, Math.max(0, sample - before));
        return OptionalDouble.of(offsets[before] + share * (offsets[after] - offsets[before]));
    }
}
