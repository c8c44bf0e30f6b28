package org.metricmile.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.KeyedNoise;

/** Pairs of races with one thing changed, kept: what all of them say is known without error of those drawn from them. */
public final class PairsOfRaces {

    private final Athlete athlete;
    private final int own;
    private final long seed;
    private final List<double[][]> pairs;

    private PairsOfRaces(Athlete athlete, int own, long seed, List<double[][]> pairs) {
        this.athlete = athlete;
        this.own = own;
        this.seed = seed;
        this.pairs = pairs;
    }

    public static PairsOfRaces run(RaceEngine asItIs, RaceEngine changed, Athlete athlete, long seed, int count) {
        int own = asItIs.entrants().stream().map(Entrant::athlete).toList().indexOf(athlete);
        List<double[][]> pairs = IntStream.range(0, count)
                .parallel()
                .mapToObj(
                        r -> new double[][] {asItIs.times(seed, r).finishSeconds, changed.times(seed, r).finishSeconds})
                .toList();
        return new PairsOfRaces(athlete, own, seed, pairs);
    }

    /** What all pairs say. */
    public WhatIf all() {
        return WhatIf.ofPairs(athlete, own, seed, pairs.size(), pairs);
    }

    /** What some of them say, drawn with replacement. */
    public WhatIf drawn(int count, KeyedNoise noise) {
        List<double[][]> drawn = IntStream.range(0, count)
                .mapToObj(i -> pairs.get((int) (noise.uniform(i) * pairs.size())))
                .toList();
        return WhatIf.ofPairs(athlete, own, seed, count, drawn);
    }
}
