package org.metricmile.reconstruction;

import java.util.function.DoubleBinaryOperator;

/** Turns the covariance of pace (metres per 100 m) into the covariance of what is gained or lost up to marks, by cells of 10 m. */
final class PaceIntegral {

    private static final double CELL_METRES = 10;

    private final double[] cells;

    PaceIntegral(double raceMetres) {
        cells = new double[(int) Math.ceil(raceMetres / CELL_METRES - 1e-9)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (i + 0.5) * CELL_METRES;
        }
    }

    double[][] covariance(double[] marksMetres, DoubleBinaryOperator ofPace) {
        int count = cells.length;
        double[][] half = new double[marksMetres.length][count];
        double[] row = new double[count];
        double[] before = new double[count];
        // sums over one side first, so that the work grows with the square of the cells and not with the marks as well
        int mark = 0;
        for (int c = 0; c < count; c++) {
            for (int k = 0; k < count; k++) {
                row[k] = ofPace.applyAsDouble(cells[c], cells[k]);
            }
            double from = c * CELL_METRES;
            while (mark < marksMetres.length && (marksMetres[mark] <= from + CELL_METRES || c == count - 1)) {
                double share = (marksMetres[mark] - from) / 100;
                for (int k = 0; k < count; k++) {
                    half[mark][k] = before[k] + share * row[k];
                }
                mark++;
            }
            for (int k = 0; k < count; k++) {
                before[k] += row[k] * CELL_METRES / 100;
            }
        }
        double[][] covariance = new double[marksMetres.length][marksMetres.length];
        for (int i = 0; i < marksMetres.length; i++) {
            covariance[i] = sums(half[i], marksMetres);
        }
        return covariance;
    }

    private static double[] sums(double[] perCell, double[] marksMetres) {
        double[] sums = new double[marksMetres.length];
        double sum = 0;
        int mark = 0;
        for (int c = 0; c < perCell.length; c++) {
            double from = c * CELL_METRES;
            while (mark < sums.length && (marksMetres[mark] <= from + CELL_METRES || c == perCell.length - 1)) {
                sums[mark] = sum + (marksMetres[mark] - from) / 100 * perCell[c];
                mark++;
            }
            sum += perCell[c] * CELL_METRES / 100;
        }
        return sums;
    }
}
