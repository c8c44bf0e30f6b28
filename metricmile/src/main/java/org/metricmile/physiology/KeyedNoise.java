package org.metricmile.physiology;

/**
 * Chance as a function of keys: the same seed and keys give the same number, whatever else was asked, in whatever order and
 * on however many threads.
 *
 * <p>Numbers are those of SplitMix64 (Steele, Lea and Flood 2014, OOPSLA, "Fast splittable pseudorandom number
 * generators"), asked by index. Streams of different keys begin at places of the sequence that are mixed twice, so they are not
 * each other's continuation.
 *
 * @param seed any number
 */
public record KeyedNoise(long seed) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The stream of a key within this one: of one draw, one athlete, one purpose. */
    public KeyedNoise at(long key) {
        return new KeyedNoise(mix(mix(seed + GOLDEN) ^ mix(~key * GOLDEN)));
    }

    /** 64 random bits. */
    public long bits(long index) {
        return mix(seed + (index + 1) * GOLDEN);
    }

    /** Evenly spread between 0 and 1, both excluded. */
    public double uniform(long index) {
        return ((bits(index) >>> 11) + 0.5) * 0x1p-53;
    }

    /** Standard normal: the quantile of {@link #uniform}, so that a number is one of the other. */
    public double gaussian(long index) {
        return StandardNormal.quantile(uniform(index));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
