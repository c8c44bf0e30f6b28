package org.metricmile.race;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where one runner was at some moments, in the coordinates of the tracking system. Whole milliseconds since the gun and
 * whole millimetres, as the systems print them, so that what is stored is what was read.
 */
public final class TrackSamples {

    private final int[] milliseconds;
    private final int[] xMillimetres;
    private final int[] yMillimetres;

    /**
     * Samples at strictly increasing times.
     *
     * @throws IllegalArgumentException if the arrays differ in length or the times do not increase
     */
    public TrackSamples(int[] milliseconds, int[] xMillimetres, int[] yMillimetres) {
        if (milliseconds.length != xMillimetres.length || milliseconds.length != yMillimetres.length) {
            throw new IllegalArgumentException("a track has as many times as places, not %d, %d and %d"
                    .formatted(milliseconds.length, xMillimetres.length, yMillimetres.length));
        }
        for (int i = 1; i < milliseconds.length; i++) {
            if (milliseconds[i] <= milliseconds[i - 1]) {
                throw new IllegalArgumentException("a track goes forwards in time, but %d ms comes after %d ms"
                        .formatted(milliseconds[i], milliseconds[i - 1]));
            }
        }
        this.milliseconds = milliseconds.clone();
        this.xMillimetres = xMillimetres.clone();
        this.yMillimetres = yMillimetres.clone();
    }

    public int count() {
        return milliseconds.length;
    }

    /** Milliseconds since the gun of a sample, counted from 0. */
    public int milliseconds(int sample) {
        return milliseconds[sample];
    }

    public int xMillimetres(int sample) {
        return xMillimetres[sample];
    }

    public int yMillimetres(int sample) {
        return yMillimetres[sample];
    }

    public double seconds(int sample) {
        return milliseconds[sample] / 1000.0;
    }

    public double xMetres(int sample) {
        return xMillimetres[sample] / 1000.0;
    }

    public double yMetres(int sample) {
        return yMillimetres[sample] / 1000.0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrackSamples samples
                && Arrays.equals(samples.milliseconds, milliseconds)
                && Arrays.equals(samples.xMillimetres, xMillimetres)
                && Arrays.equals(samples.yMillimetres, yMillimetres);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(milliseconds) + Arrays.hashCode(xMillimetres);
    }

    @Override
    public String toString() {
        return count() + " samples";
    }
}
