package org.metricmile.quality;

import java.util.List;
import org.metricmile.simulation.PlaceAndGap;

/**
 * {@link PlaceAndGap} as a logit that can be fitted: by the logarithms of what a second and a place take, so that neither falls below 0, and
 * by the two powers.
 */
final class PlaceAndGapLogit implements ConditionalLogit.Worth {

    static final int GAP = 0;
    static final int PLACES_BEHIND = 1;
    static final int METRES_TO_GO = 2;

    private static final double[] START = {0, 1, -1.5, 0};

    static PlaceAndGap fit(List<ConditionalLogit.Choice> choices) {
        return model(ConditionalLogit.fit(choices, new PlaceAndGapLogit(), START));
    }

    static double[] features(double place, double gapSeconds, double metresToGo) {
        return new double[] {gapSeconds, place - 1, metresToGo};
    }

    private static PlaceAndGap model(double[] numbers) {
        return new PlaceAndGap(Math.exp(numbers[0]), numbers[1], Math.exp(numbers[2]), numbers[3]);
    }

    static double worth(PlaceAndGap model, double[] features) {
        return model.worth(1 + features[PLACES_BEHIND], features[GAP], features[METRES_TO_GO]);
    }

    @Override
    public double of(double[] features, double[] numbers) {
        return worth(model(numbers), features);
    }

    @Override
    public double[] slopes(double[] features, double[] numbers) {
        double nearness = PlaceAndGap.nearness(features[METRES_TO_GO]);
        double byGap = -Math.exp(numbers[0]) * features[GAP] * Math.pow(nearness, numbers[1]);
        double byPlace = -Math.exp(numbers[2]) * features[PLACES_BEHIND] * Math.pow(nearness, numbers[3]);
        return new double[] {byGap, byGap * Math.log(nearness), byPlace, byPlace * Math.log(nearness)};
    }
}
