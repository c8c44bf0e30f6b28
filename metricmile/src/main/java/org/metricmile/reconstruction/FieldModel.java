package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.hipparchus.linear.RealMatrix;

/**
 * The prior of a field on the marks of a race: time of a runner = scale x (usual mean + departure of the field + difference of the
 * runner), all normal; and what follows for the curves between marks from the times at marks. Because all runners
 * are alike beforehand, the mean of the field and the differences from it are independent, and one matrix serves all.
 */
final class FieldModel {

    /** Keeps matrices of neighbouring marks invertible; 0.05 m are 0.007 s. */
    private static final double JITTER_METRES = 0.05;

    final double secondsPerMetre;
    final double scaleFreedom;
    final double[] gridMetres;
    final int[] evidenceMarks;
    final double[] gridMean;
    final double[][] packPrecision;
    final double[][][] meanPrecision;
    final double[] meanLogDeterminant;
    final double[] levelLogWeight;
    final double raceMetres;
    private final int runners;
    private final Between pack;
    private final Between[] mean;

    /** What the times at the marks of the evidence tell of the other marks: weights, and the lower root of what is left open. */
    private static final class Between {

        private final int[] open;
        private final double[][] weights;
        private final double[][] rootColumns;

        Between(int[] open, double[][] weights, double[][] root) {
            this.open = open;
            this.weights = weights;
            this.rootColumns = new double[root.length][root.length];
            for (int row = 0; row < root.length; row++) {
                for (int column = 0; column <= row; column++) {
                    rootColumns[column][row] = root[row][column];
                }
            }
        }

        int[] open() {
            return open;
        }

        /** The open marks given those of the evidence; by columns, which a processor adds several rows at a time. */
        double[] values(double[] atMarks, double[] noise, double spread) {
            double[] values = new double[open.length];
            for (int column = 0; column < values.length; column++) {
                double[] rows = rootColumns[column];
                double size = noise[column];
                for (int row = column; row < values.length; row++) {
                    values[row] += rows[row] * size;
                }
            }
            for (int g = 0; g < values.length; g++) {
                double sum = values[g] * spread;
                double[] own = weights[g];
                for (int m = 0; m < atMarks.length; m++) {
                    sum += own[m] * atMarks[m];
                }
                values[g] = sum;
            }
            return values;
        }
    }

    FieldModel(FieldPrior prior, Evidence evidence, double secondsPerMetre) {
        this.secondsPerMetre = secondsPerMetre;
        this.scaleFreedom = prior.scaleFreedom();
        this.runners = evidence.runnerCount();
        this.gridMetres = grid(evidence.raceMetres(), evidence.marksMetres());
        this.evidenceMarks = Arrays.stream(evidence.marksMetres())
                .mapToInt(mark -> Arrays.binarySearch(gridMetres, mark))
                .toArray();
        this.gridMean = prior.mean(gridMetres, evidence.raceMetres());
        double[][] spread =
                Covariance.withNoise(prior.pack().covariance(gridMetres, evidence.raceMetres()), JITTER_METRES);
        this.raceMetres = evidence.raceMetres();
        this.packPrecision = inverse(spread).inverse();
        this.pack = between(spread, packPrecision);
        double[][] shared = prior.shared().covariance(gridMetres, evidence.raceMetres());
        int levels = ScaleLevels.SCALES.length;
        this.levelLogWeight = ScaleLevels.logWeights(prior.shared().freedom());
        this.meanPrecision = new double[levels][][];
        this.meanLogDeterminant = new double[levels];
        this.mean = new Between[levels];
        for (int l = 0; l < levels; l++) {
            double[][] ofMean = ofMean(shared, spread, ScaleLevels.SCALES[l]);
            Covariance atMarks = inverse(ofMean);
            meanPrecision[l] = atMarks.inverse();
            meanLogDeterminant[l] = atMarks.logDeterminant();
            mean[l] = between(ofMean, meanPrecision[l]);
        }
    }

    private double[][] ofMean(double[][] shared, double[][] spread, double scale) {
        double[][] ofMean = new double[shared.length][shared.length];
        for (int i = 0; i < ofMean.length; i++) {
            for (int j = 0; j < ofMean.length; j++) {
                ofMean[i][j] = scale * scale * shared[i][j] + spread[i][j] / runners;
            }
        }
        return ofMean;
    }

    private static double[] grid(double raceMetres, double[] marks) {
        TreeSet<Double> grid = new TreeSet<>();
        for (double at = Curves.STEP_METRES; at < raceMetres - 1e-6; at += Curves.STEP_METRES) {
            grid.add(at);
        }
        // a mark of a source takes the place of a near one, so that no stretch is shorter than 5 m
        DoubleStream.of(marks).forEach(mark -> grid.removeIf(at -> Math.abs(at - mark) < Curves.STEP_METRES / 2));
        DoubleStream.of(marks).forEach(grid::add);
        return grid.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Covariance inverse(double[][] covariance) {
        return Covariance.of(Covariance.part(covariance, evidenceMarks, evidenceMarks));
    }

    private Between between(double[][] covariance, double[][] precision) {
        int[] open = java.util.stream.IntStream.range(0, gridMetres.length)
                .filter(g -> Arrays.binarySearch(evidenceMarks, g) < 0)
                .toArray();
        double[][] across = Covariance.part(covariance, open, evidenceMarks);
        double[][] weights = new double[open.length][evidenceMarks.length];
        double[][] left = Covariance.part(covariance, open, open);
        for (int i = 0; i < open.length; i++) {
            for (int m = 0; m < evidenceMarks.length; m++) {
                for (int k = 0; k < evidenceMarks.length; k++) {
                    weights[i][m] += across[i][k] * precision[k][m];
                }
            }
        }
        for (int i = 0; i < open.length; i++) {
            for (int j = 0; j < open.length; j++) {
                for (int m = 0; m < evidenceMarks.length; m++) {
                    left[i][j] -= weights[i][m] * across[j][m];
                }
            }
        }
        RealMatrix root = Covariance.cholesky(symmetric(Covariance.withNoise(left, JITTER_METRES / 2)))
                .getL();
        return new Between(open, weights, root.getData());
    }

    private static double[][] symmetric(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                matrix[i][j] = matrix[j][i] = (matrix[i][j] + matrix[j][i]) / 2;
            }
        }
        return matrix;
    }

    int openMarks() {
        return pack.open().length;
    }

    double toSeconds(int evidenceMark, double metresOff) {
        return secondsPerMetre * (gridMean[evidenceMarks[evidenceMark]] + metresOff);
    }

    double toMetresOff(int evidenceMark, double seconds) {
        return seconds / secondsPerMetre - gridMean[evidenceMarks[evidenceMark]];
    }

    /**
     * The mean of a field between the marks of the evidence.
     *
     * @param metresOff by runner and mark of the evidence, behind the usual mean, without what collapses lost
     * @param level of the scale of its pace
     * @param noise standard normal numbers, one for each open mark
     */
    double[] meanBetween(double[][] metresOff, int level, double[] noise) {
        return mean[level].values(meanOff(metresOff), noise, 1);
    }

    /**
     * How far a runner is from the mean between the marks of the evidence, but for what all differences have in common.
     *
     * @param metresOff as in {@link #meanBetween}
     * @param spread of this race, 1 as usual
     * @param noise standard normal numbers, one for each open mark
     */
    double[] awayBetween(double[][] metresOff, int runner, double spread, double[] noise) {
        double[] meanOff = meanOff(metresOff);
        double[] away = metresOff[runner].clone();
        for (int m = 0; m < away.length; m++) {
            away[m] -= meanOff[m];
        }
        return pack.values(away, noise, spread);
    }

    private double[] meanOff(double[][] metresOff) {
        double[] meanOff = new double[evidenceMarks.length];
        for (double[] row : metresOff) {
            for (int m = 0; m < meanOff.length; m++) {
                meanOff[m] += row[m] / runners;
            }
        }
        return meanOff;
    }

    /**
     * Whole curves through given places at the marks of the evidence.
     *
     * @param metresOff as in {@link #meanBetween}
     * @param lost what collapses lost, by runner and mark of the grid
     * @param meanBetween the mean of the field at the open marks
     * @param awayBetween of each runner, at the open marks
     * @return seconds by runner and mark of the grid
     */
    double[][] curves(double[][] metresOff, double[][] lost, double[] meanBetween, double[][] awayBetween) {
        double[] centre = new double[openMarks()];
        for (double[] away : awayBetween) {
            for (int g = 0; g < centre.length; g++) {
                centre[g] += away[g] / runners;
            }
        }
        double[][] seconds = new double[runners][gridMetres.length];
        for (int i = 0; i < runners; i++) {
            for (int g = 0; g < centre.length; g++) {
                int at = pack.open()[g];
                seconds[i][at] =
                        secondsPerMetre * (gridMean[at] + meanBetween[g] + awayBetween[i][g] - centre[g] + lost[i][at]);
            }
            for (int m = 0; m < evidenceMarks.length; m++) {
                seconds[i][evidenceMarks[m]] = toSeconds(m, metresOff[i][m] + lost[i][evidenceMarks[m]]);
            }
        }
        return seconds;
    }
}
