package org.metricmile.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.metricmile.simulation.PlaceAndGap;
import org.metricmile.simulation.WinModel;

/** What races teach of place and gap, and of how much the simulation should weigh beside them. */
final class InRaceLearning {

    private static final double STEP = 0.05;

    private InRaceLearning() {}

    /** Each race by what all others teach. */
    static List<InRaceTold> told(List<InRaceCase> cases) {
        Map<String, PlaceAndGap> placeAndGap = new HashMap<>();
        for (String race : races(cases)) {
            placeAndGap.put(race, placeAndGap(without(cases, race)));
        }
        List<double[]> plain = cases.stream()
                .map(one -> win(
                        one, Optional.ofNullable(placeAndGap.get(one.raceId())).orElseThrow()))
                .toList();
        List<InRaceTold> told = new ArrayList<>();
        for (int c = 0; c < cases.size(); c++) {
            InRaceCase one = cases.get(c);
            double weight = weight(cases, plain, one.raceId());
            double[] even = new double[one.runners()];
            Arrays.fill(even, 1.0 / even.length);
            told.add(new InRaceTold(one, even, plain.get(c), pool(weight, one.simulated(), plain.get(c))));
        }
        return told;
    }

    static List<String> races(List<InRaceCase> cases) {
        return cases.stream().map(InRaceCase::raceId).distinct().toList();
    }

    private static List<InRaceCase> without(List<InRaceCase> cases, String race) {
        return cases.stream().filter(one -> !one.raceId().equals(race)).toList();
    }

    private static PlaceAndGap placeAndGap(List<InRaceCase> cases) {
        return PlaceAndGapLogit.fit(cases.stream().map(InRaceCase::choice).toList());
    }

    private static double[] win(InRaceCase one, PlaceAndGap model) {
        return WinModel.win(Arrays.stream(one.features())
                .mapToDouble(runner -> PlaceAndGapLogit.worth(model, runner))
                .toArray());
    }

    private static double[] pool(double weight, double[] simulated, double[] plain) {
        WinModel model = new WinModel(weight, new PlaceAndGap(0, 0, 0, 0));
        double[] pool = new double[plain.length];
        Arrays.setAll(pool, i -> model.pool(simulated[i], plain[i]));
        return pool;
    }

    /** The weight of the simulation with the least log score over all races but one. */
    private static double weight(List<InRaceCase> cases, List<double[]> plain, String left) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step * STEP <= 1 + 1e-9; step++) {
            double sum = 0;
            for (int c = 0; c < cases.size(); c++) {
                InRaceCase one = cases.get(c);
                if (!one.raceId().equals(left)) {
                    sum += WinScore.log(pool(step * STEP, one.simulated(), plain.get(c)), one.winner());
                }
            }
            if (sum < least) {
                least = sum;
                best = step * STEP;
            }
        }
        return best;
    }

    /** What the product may take from them. */
    static String learnt(List<InRaceCase> cases) {
        PlaceAndGap all = placeAndGap(cases);
        List<double[]> plain = cases.stream().map(one -> win(one, all)).toList();
        return String.format(
                Locale.ROOT,
                "%nLearnt from all of them: weight of the simulation %.2f; place and gap %.3f, %.3f, %.3f, %.3f.%n%n",
                weight(cases, plain, ""),
                all.second(),
                all.secondNearer(),
                all.place(),
                all.placeNearer());
    }
}
