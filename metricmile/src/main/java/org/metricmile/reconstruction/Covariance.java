package org.metricmile.reconstruction;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/** A covariance matrix, its inverse and the logarithm of its determinant. */
final class Covariance {

    private final double[][] inverse;
    private final double logDeterminant;

    Covariance(double[][] inverse, double logDeterminant) {
        this.inverse = inverse;
        this.logDeterminant = logDeterminant;
    }

    double[][] inverse() {
        return inverse;
    }

    double logDeterminant() {
        return logDeterminant;
    }

    /** @throws org.hipparchus.exception.MathIllegalArgumentException if the matrix is not positive definite */
    static Covariance of(double[][] matrix) {
        CholeskyDecomposition factors = cholesky(matrix);
        double log = 0;
        RealMatrix lower = factors.getL();
        for (int i = 0; i < matrix.length; i++) {
            log += 2 * Math.log(lower.getEntry(i, i));
        }
        return new Covariance(factors.getSolver().getInverse().getData(), log);
    }

    static CholeskyDecomposition cholesky(double[][] matrix) {
        return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-6, 1e-12);
    }

    static double[][] withNoise(double[][] matrix, double sd) {
        double[][] noisy = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            noisy[i] = matrix[i].clone();
            noisy[i][i] += sd * sd;
        }
        return noisy;
    }

    /** Some rows and columns of a matrix. */
    static double[][] part(double[][] matrix, int[] rows, int[] columns) {
        double[][] part = new double[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                part[i][j] = matrix[rows[i]][columns[j]];
            }
        }
        return part;
    }

    /** The trace of the inverse times another matrix. */
    double innerProduct(double[][] other) {
        double sum = 0;
        for (int i = 0; i < inverse.length; i++) {
            for (int j = 0; j < inverse.length; j++) {
                sum += inverse[i][j] * other[i][j];
            }
        }
        return sum;
    }

    double squareOf(double[] vector) {
        return square(inverse, vector);
    }

    /** A vector times a matrix times the vector. */
    static double square(double[][] matrix, double[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            double row = 0;
            for (int j = 0; j < vector.length; j++) {
                row += matrix[i][j] * vector[j];
            }
            sum += row * vector[i];
        }
        return sum;
    }
}
