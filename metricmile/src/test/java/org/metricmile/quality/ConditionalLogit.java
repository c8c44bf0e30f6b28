package org.metricmile.quality;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/** Fits a conditional logit (McFadden 1974) by Newton's method, with a little shrinkage to 0 so that few races do not run away. */
final class ConditionalLogit {

    private static final double SHRINKAGE = 0.05;
    private static final int STEPS = 30;

    private ConditionalLogit() {}

    /** One choice of one of many. */
    static final class Choice {

        private final double[][] features;
        private final int chosen;

        /**
         * @param features of each runner
         * @param chosen the winner
         */
        Choice(double[][] features, int chosen) {
            this.features = features;
            this.chosen = chosen;
        }
    }

    static double[] fit(List<Choice> choices, int count) {
        double[] numbers = new double[count];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[count];
            double[][] curvature = new double[count][count];
            for (int a = 0; a < count; a++) {
                slope[a] = -SHRINKAGE * numbers[a];
                curvature[a][a] = SHRINKAGE;
            }
            for (Choice choice : choices) {
                add(choice, numbers, slope, curvature);
            }
            double[] move = new LUDecomposition(new Array2DRowRealMatrix(curvature, false))
                    .getSolver()
                    .solve(new ArrayRealVector(slope, false))
                    .toArray();
            for (int a = 0; a < count; a++) {
                numbers[a] += move[a];
            }
        }
        return numbers;
    }

    private static void add(Choice choice, double[] numbers, double[] slope, double[][] curvature) {
        double[] chances = chances(choice.features, numbers);
        int count = numbers.length;
        double[] mean = new double[count];
        for (int i = 0; i < chances.length; i++) {
            for (int a = 0; a < count; a++) {
                mean[a] += chances[i] * choice.features[i][a];
            }
        }
        for (int a = 0; a < count; a++) {
            slope[a] += choice.features[choice.chosen][a] - mean[a];
            for (int i = 0; i < chances.length; i++) {
                for (int b = 0; b < count; b++) {
                    curvature[a][b] +=
                            chances[i] * (choice.features[i][a] - mean[a]) * (choice.features[i][b] - mean[b]);
                }
            }
        }
    }

    static double[] chances(double[][] features, double[] numbers) {
        double[] chances = new double[features.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < chances.length; i++) {
            for (int a = 0; a < numbers.length; a++) {
                chances[i] += numbers[a] * features[i][a];
            }
            highest = Math.max(highest, chances[i]);
        }
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(chances[i] - highest);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }
}
