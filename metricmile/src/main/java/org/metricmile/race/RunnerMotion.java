package org.metricmile.race;

import java.util.Optional;
import org.metricmile.athletics.Athlete;

/**
 * How one runner moves, at even times: where along the race, how far from the kerb, how fast. One of a {@link FieldMotion},
 * which says what the numbers of the samples mean.
 *
 * <p>What is not known at a sample is {@code NaN}: everything before the runner is first seen and from the finish on, and the
 * offset of a runner who was not tracked.
 */
public final class RunnerMotion {

    private final Athlete athlete;
    private final double finishSeconds;
    private final Optional<Provenance> finishProvenance;
    final double[] positionMetres;
    final double[] offsetMetres;
    final double[] speedMps;
    final double[] measuredSpeedMps;
    final double[] accelerationMps2;
    final Provenance[] provenance;

    RunnerMotion(Athlete athlete, Optional<Passing> finish, int samples) {
        this.athlete = athlete;
        this.finishSeconds = finish.map(Passing::seconds).orElse(Double.NaN);
        this.finishProvenance = finish.map(Passing::provenance);
        this.positionMetres = new double[samples];
        this.offsetMetres = new double[samples];
        this.speedMps = new double[samples];
        this.measuredSpeedMps = new double[samples];
        this.accelerationMps2 = new double[samples];
        this.provenance = new Provenance[samples];
    }

    public Athlete athlete() {
        return athlete;
    }

    /** Seconds since the gun at the finish; {@code NaN} for a runner who is not known to have finished. */
    public double finishSeconds() {
        return finishSeconds;
    }

    /** How the time of the finish is known; empty for a runner who is not known to have finished. */
    public Optional<Provenance> finishProvenance() {
        return finishProvenance;
    }

    public boolean isKnown(int sample) {
        return sample < positionMetres.length && !Double.isNaN(positionMetres[sample]);
    }

    public boolean isOffsetKnown(int sample) {
        return sample < offsetMetres.length && !Double.isNaN(offsetMetres[sample]);
    }

    /** Race position along the measurement line. */
    public double positionMetres(int sample) {
        return positionMetres[sample];
    }

    /** Metres outwards from the kerb. */
    public double offsetMetres(int sample) {
        return offsetMetres[sample];
    }

    /** Speed over the ground; where the offset is not known, as if on the measurement line. */
    public double speedMps(int sample) {
        return speedMps[sample];
    }

    /** Speed along the measurement line, by which the race is measured. */
    public double measuredSpeedMps(int sample) {
        return measuredSpeedMps[sample];
    }

    /** Change of the measured speed. */
    public double accelerationMps2(int sample) {
        return accelerationMps2[sample];
    }

    /**
     * How the place is known: measured, or interpolated where it lies between splits or in a hole of the track.
     *
     * @throws IllegalArgumentException if nothing is known at the sample
     */
    public Provenance provenance(int sample) {
        if (!isKnown(sample)) {
            throw new IllegalArgumentException(athlete.name() + " is not seen at sample " + sample);
        }
        return provenance[sample];
    }
}
