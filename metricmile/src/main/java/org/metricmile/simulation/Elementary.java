package org.metricmile.simulation;

/**
 * Functions that the engine asks for millions of times, made of additions, multiplications and divisions only, so that every
 * Java machine gives the same bits: {@link Math} leaves the last bit open. Good to 1e-14 of the value, the quantile to 1e-9.
 */
final class Elementary {

    private static final double LN2_HIGH = 0.6931471803691238;
    private static final double LN2_LOW = 1.9082149292705877e-10;
    private static final double LN2 = 0.6931471805599453;
    private static final double PER_LN2 = 1.4426950408889634;
    private static final double SQRT2 = 1.4142135623730951;

    private Elementary() {}

    /** The exponential function; 0 below -700. For numbers up to 700. */
    static double exp(double x) {
        if (x < -700) {
            return 0;
        }
        double k = Math.rint(x * PER_LN2);
        double r = (x - k * LN2_HIGH) - k * LN2_LOW;
        // Taylor, at most 0.35 from 0
        double sum = 1 + r / 12;
        sum = 1 + r / 11 * sum;
        sum = 1 + r * (1 / 10.0) * sum;
        sum = 1 + r * (1 / 9.0) * sum;
        sum = 1 + r * 0.125 * sum;
        sum = 1 + r * (1 / 7.0) * sum;
        sum = 1 + r * (1 / 6.0) * sum;
        sum = 1 + r * 0.2 * sum;
        sum = 1 + r * 0.25 * sum;
        sum = 1 + r * (1 / 3.0) * sum;
        sum = 1 + r * 0.5 * sum;
        sum = 1 + r * sum;
        return sum * Double.longBitsToDouble(((long) k + 1023) << 52);
    }

    /** The exponential function of a number near 0: good to 3e-14 of the value from -0.005 to 0.005. */
    static double expNearZero(double x) {
        return 1 + x * (1 + x * (0.5 + x * (1 / 6.0 + x * (1 / 24.0))));
    }

    /** The natural logarithm of a number above 0, not subnormal. */
    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        double mantissa = Double.longBitsToDouble((bits & 0x000F_FFFF_FFFF_FFFFL) | 0x3FF0_0000_0000_0000L);
        if (mantissa > SQRT2) {
            mantissa *= 0.5;
            exponent++;
        }
        double s = (mantissa - 1) / (mantissa + 1);
        double s2 = s * s;
        double sum = 1 / 17.0 + s2 * (1 / 19.0);
        sum = 1 / 15.0 + s2 * sum;
        sum = 1 / 13.0 + s2 * sum;
        sum = 1 / 11.0 + s2 * sum;
        sum = 1 / 9.0 + s2 * sum;
        sum = 1 / 7.0 + s2 * sum;
        sum = 1 / 5.0 + s2 * sum;
        sum = 1 / 3.0 + s2 * sum;
        return exponent * LN2 + 2 * s * (1 + s2 * sum);
    }

    /** A power of a number of 0 or more. */
    static double pow(double base, double exponent) {
        return base <= 0 ? 0 : exp(exponent * log(base));
    }

    /**
     * The quantile of the standard normal distribution.
     *
     * <p>Source: P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution function", 2003; relative
     * error below 1.15e-9.
     *
     * @param p above 0, below 1
     */
    static double normalQuantile(double p) {
        double tail = 0.02425;
        if (p < tail) {
            return tail(Math.sqrt(-2 * log(p)));
        }
        if (p > 1 - tail) {
            return -tail(Math.sqrt(-2 * log(1 - p)));
        }
        double q = p - 0.5;
        double r = q * q;
        return (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                                                        + 1.383577518672690e+02)
                                                * r
                                        - 3.066479806614716e+01)
                                * r
                        + 2.506628277459239e+00)
                * q
                / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                                                        + 6.680131188771972e+01)
                                                * r
                                        - 1.328068155288572e+01)
                                * r
                        + 1);
    }

    private static double tail(double q) {
        return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
                                                        - 2.549732539343734e+00)
                                                * q
                                        + 4.374664141464968e+00)
                                * q
                        + 2.938163982698783e+00)
                / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
                                        + 3.754408661907416e+00)
                                * q
                        + 1);
    }

    /** The normal distribution, to 0.0002: Bowling et al. 2009, Journal of Industrial Engineering and Management 2:114. */
    static double normalCumulative(double x) {
        return 1 / (1 + exp(-0.07056 * x * x * x - 1.5976 * x));
    }
}
