package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How likely the paces of whole fields are, by how much fields depart from the usual. */
final class SharedLikelihood {

    /** Times on the way are good to about this: 0.007 s at 7 m/s. */
    static final double NOISE_METRES = 0.05;

    /** How much the leader's lead over the mean of the field differs from race to race. */
    static final double LEAD_SD_METRES = 2.0;

    private interface Added {

        double at(int row, int column);
    }

    private final List<LearntRace> races;
    private final List<LedRace> led;
    private final double[] marks;
    private final double[][] spread;
    private final double[] mean;

    /**
     * @param marks at every 100 m, the finish last
     * @param spread covariance of the differences of runners at these marks
     * @param mean the usual mean of a field there
     */
    SharedLikelihood(List<LearntRace> races, List<LedRace> led, double[] marks, double[][] spread, double[] mean) {
        this.races = races;
        this.led = led;
        this.marks = marks;
        this.spread = spread;
        this.mean = mean;
    }

    double at(double[] logs) {
        SharedKernel kernel = SharedKernel.ofLogarithms(logs);
        double[][] shared = kernel.covariance(marks, marks[marks.length - 1]);
        double[] weights = ScaleLevels.logWeights(kernel.freedom());
        double runners =
                races.stream().mapToInt(race -> race.runners().length).average().orElseThrow();
        Map<String, Covariance[]> byMarks = new HashMap<>();
        double sum = 0;
        for (LearntRace race : races) {
            int[] at = race.at();
            double[] away = race.mean();
            for (int i = 0; i < away.length; i++) {
                away[i] -= mean[at[i]];
            }
            Covariance[] levels = byMarks.computeIfAbsent(
                    Arrays.toString(at),
                    key -> levels(
                            Covariance.part(shared, at, at), (i, j) -> spread[at[i]][at[j]] / runners, NOISE_METRES));
            sum += logMixture(weights, levels, away);
        }
        return sum + ledLogLikelihood(shared, weights);
    }

    private static Covariance[] levels(double[][] shared, Added added, double noise) {
        Covariance[] levels = new Covariance[ScaleLevels.SCALES.length];
        for (int l = 0; l < levels.length; l++) {
            double square = ScaleLevels.SCALES[l] * ScaleLevels.SCALES[l];
            double[][] matrix = new double[shared.length][shared.length];
            for (int i = 0; i < shared.length; i++) {
                for (int j = 0; j < shared.length; j++) {
                    matrix[i][j] = square * shared[i][j] + added.at(i, j);
                }
            }
            levels[l] = Covariance.of(Covariance.withNoise(matrix, noise));
        }
        return levels;
    }

    private static double logMixture(double[] logWeights, Covariance[] levels, double[] away) {
        double[] logs = new double[levels.length];
        double best = Double.NEGATIVE_INFINITY;
        for (int l = 0; l < logs.length; l++) {
            logs[l] = logWeights[l] - (levels[l].logDeterminant() + levels[l].squareOf(away)) / 2;
            best = Math.max(best, logs[l]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - best);
        }
        return best + Math.log(sum);
    }

    private double ledLogLikelihood(double[][] shared, double[] weights) {
        if (led.size() < 2) {
            return 0;
        }
        int[] at = LedRace.marks();
        double[] usual = LedRace.mean(led);
        Covariance[] levels = levels(Covariance.part(shared, at, at), (i, j) -> 0, LEAD_SD_METRES);
        double sum = 0;
        for (LedRace race : led) {
            double[] away = race.leader().clone();
            for (int m = 0; m < at.length; m++) {
                away[m] -= usual[m];
            }
            sum += logMixture(weights, levels, away);
        }
        return sum;
    }
}
