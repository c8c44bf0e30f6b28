package org.metricmile.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses, where sources contradict one another, the times that one runner can have run: later marks at later times.
 * One time is kept at each mark, the surest and then the most exact; of those the chain with the greatest weight is
 * kept: official times weigh 4, measured 3, hand and reported 2, computed 1.
 */
final class KnotChoice {

    private KnotChoice() {}

    static List<Knot> increasing(List<Knot> candidates) {
        List<Knot> onePerMark = onePerMark(candidates);
        int count = onePerMark.size();
        if (count == 0) {
            return List.of();
        }
        if (isIncreasing(onePerMark)) {
            return onePerMark;
        }
        double[] best = new double[count];
        int[] previous = new int[count];
        Arrays.fill(previous, -1);
        int end = 0;
        for (int i = 0; i < count; i++) {
            best[i] = weight(onePerMark.get(i));
            for (int j = 0; j < i; j++) {
                double chained = best[j] + weight(onePerMark.get(i));
                if (onePerMark.get(j).seconds() < onePerMark.get(i).seconds() && chained > best[i]) {
                    best[i] = chained;
                    previous[i] = j;
                }
            }
            if (best[i] >= best[end]) {
                end = i;
            }
        }
        List<Knot> chain = new ArrayList<>();
        for (int i = end; i >= 0; i = previous[i]) {
            chain.add(onePerMark.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static boolean isIncreasing(List<Knot> byMetres) {
        for (int i = 1; i < byMetres.size(); i++) {
            if (byMetres.get(i).seconds() <= byMetres.get(i - 1).seconds()) {
                return false;
            }
        }
        return true;
    }

    private static List<Knot> onePerMark(List<Knot> candidates) {
        List<Knot> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingDouble(Knot::metres)
                .thenComparing(Knot::provenance)
                .thenComparing(Knot::precision)
                .thenComparingDouble(Knot::seconds));
        List<Knot> chosen = new ArrayList<>();
        for (Knot knot : sorted) {
            if (chosen.isEmpty() || chosen.get(chosen.size() - 1).metres() != knot.metres()) {
                chosen.add(knot);
            }
        }
        return chosen;
    }

    private static double weight(Knot knot) {
        return switch (knot.provenance()) {
            case OFFICIAL -> 4;
            case MEASURED -> 3;
            case HAND, REPORTED -> 2;
            case INTERPOLATED, RECONSTRUCTED, SIMULATED -> 1;
        };
    }
}
