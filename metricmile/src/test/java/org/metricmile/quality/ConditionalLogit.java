package org.metricmile.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.metricmile.simulation.WinModel;

/**
 * Fits a conditional logit (McFadden 1974) by Fisher scoring, with a little shrinkage to where it starts so that few races do not run
 * away. A step that does not better the fit is halved until it does.
 */
final class ConditionalLogit {

    private static final double SHRINKAGE = 0.05;
    private static final int STEPS = 60;
    private static final int HALVINGS = 30;
    private static final double SMALL = 1e-9;

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

    /** What a runner is worth by his features and the numbers that are looked for. */
    interface Worth {

        double of(double[] features, double[] numbers);

        /** How the worth changes with each number. */
        double[] slopes(double[] features, double[] numbers);
    }

    /** Each number times its feature. */
    static final Worth LINEAR = new Worth() {
        @Override
        public double of(double[] features, double[] numbers) {
            double sum = 0;
            for (int a = 0; a < numbers.length; a++) {
                sum += numbers[a] * features[a];
            }
            return sum;
        }

        @Override
        public double[] slopes(double[] features, double[] numbers) {
            return features;
        }
    };

    static double[] fit(List<Choice> choices, Worth worth, double... start) {
        double[] numbers = start.clone();
        double fit = fit(choices, worth, numbers, start);
        for (int step = 0; step < STEPS; step++) {
            double[] move = move(choices, worth, numbers, start);
            double[] next = moved(numbers, move, 1);
            double better = fit(choices, worth, next, start);
            for (int half = 1; half <= HALVINGS && !(better >= fit); half++) {
                next = moved(numbers, move, Math.scalb(1.0, -half));
                better = fit(choices, worth, next, start);
            }
            if (!(better > fit + SMALL)) {
                return numbers;
            }
            numbers = next;
            fit = better;
        }
        return numbers;
    }

    private static double[] moved(double[] numbers, double[] move, double share) {
        return IntStream.range(0, numbers.length)
                .mapToDouble(a -> numbers[a] + share * move[a])
                .toArray();
    }

    /** Logarithm of the likelihood, less what the shrinkage takes. */
    private static double fit(List<Choice> choices, Worth worth, double[] numbers, double[] start) {
        double sum = 0;
        for (int a = 0; a < numbers.length; a++) {
            sum -= SHRINKAGE / 2 * (numbers[a] - start[a]) * (numbers[a] - start[a]);
        }
        for (Choice choice : choices) {
            sum += Math.log(chances(choice.features, worth, numbers)[choice.chosen]);
        }
        return sum;
    }

    private static double[] move(List<Choice> choices, Worth worth, double[] numbers, double[] start) {
        int count = numbers.length;
        double[] slope = new double[count];
        double[][] information = new double[count][count];
        for (int a = 0; a < count; a++) {
            slope[a] = -SHRINKAGE * (numbers[a] - start[a]);
            information[a][a] = SHRINKAGE;
        }
        for (Choice choice : choices) {
            add(choice, worth, numbers, slope, information);
        }
        return new LUDecomposition(new Array2DRowRealMatrix(information, false))
                .getSolver()
                .solve(new ArrayRealVector(slope, false))
                .toArray();
    }

    private static void add(Choice choice, Worth worth, double[] numbers, double[] slope, double[][] information) {
        double[] chances = chances(choice.features, worth, numbers);
        int count = numbers.length;
        double[][] slopes = new double[chances.length][];
        double[] mean = new double[count];
        for (int i = 0; i < chances.length; i++) {
            slopes[i] = worth.slopes(choice.features[i], numbers);
            for (int a = 0; a < count; a++) {
                mean[a] += chances[i] * slopes[i][a];
            }
        }
        for (int a = 0; a < count; a++) {
            slope[a] += slopes[choice.chosen][a] - mean[a];
            for (int i = 0; i < chances.length; i++) {
                for (int b = 0; b < count; b++) {
                    information[a][b] += chances[i] * (slopes[i][a] - mean[a]) * (slopes[i][b] - mean[b]);
                }
            }
        }
    }

    private static double[] chances(double[][] features, Worth worth, double[] numbers) {
        return WinModel.win(Arrays.stream(features)
                .mapToDouble(own -> worth.of(own, numbers))
                .toArray());
    }
}
