package org.metricmile.physiology;

/**
 * The standard normal distribution, fast enough for millions of draws: values by West (2005, Wilmott Magazine May, "Better
 * approximations to cumulative normal functions", after Hart 1968), quantiles by Wichura (1988, Appl. Statist. 37:477,
 * algorithm AS 241, PPND16). Both are good to 14 digits and more.
 */
// coefficients stand as they were published, digit for digit
@SuppressWarnings("FloatingPointLiteralPrecision")
public final class StandardNormal {

    /** Beyond this many standard deviations a tail is taken as exponential: the draw is then off by less than a hundredth. */
    private static final double FAR = 7.0;

    /** So far from one half quantiles are those of the first of the published forms. */
    private static final double CENTRAL = 0.425;

    private static final double[] A = {
        3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3
    };
    private static final double[] B = {
        1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3
    };
    private static final double[] C = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] D = {
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] E = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] F = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };
    private static final double[] TOP = {
        220.206867912376,
        221.213596169931,
        112.079291497871,
        33.912866078383,
        6.37396220353165,
        0.700383064443688,
        3.52624965998911e-02
    };
    private static final double[] BOTTOM = {
        440.413735824752,
        793.826512519948,
        637.333633378831,
        296.564248779674,
        86.7807322029461,
        16.064177579207,
        1.75566716318264,
        8.83883476483184e-02
    };

    private StandardNormal() {}

    /** The probability of a smaller value. */
    public static double below(double value) {
        double size = Math.abs(value);
        double tail = tail(size);
        return value > 0 ? 1 - tail : tail;
    }

    /** The probability of a value between two, kept exact in both tails. */
    public static double between(double low, double high) {
        if (!(low < high)) {
            return 0;
        }
        return low > 0 ? tail(low) - tail(high) : high < 0 ? tail(-high) - tail(-low) : below(high) - below(low);
    }

    /**
     * The probability of a value beyond a size, on one side.
     *
     * @param size 0 or more
     */
    public static double tail(double size) {
        if (size > 37) {
            return 0;
        }
        double density = Math.exp(-size * size / 2);
        if (size < 7.07106781186547) {
            return density * polynomial(TOP, size) / polynomial(BOTTOM, size);
        }
        double fraction = size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))));
        return density / fraction / 2.506628274631;
    }

    /**
     * The value below which a normal number lies with a probability.
     *
     * @param probability above 0, below 1
     */
    public static double quantile(double probability) {
        double central = probability - 0.5;
        if (Math.abs(central) <= CENTRAL) {
            double r = 0.180625 - central * central;
            return central * ofEight(A, r) / ofEight(B, r);
        }
        double r = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
        double size = r <= 5 ? ofEight(C, r - 1.6) / ofEight(D, r - 1.6) : ofEight(E, r - 5) / ofEight(F, r - 5);
        return central < 0 ? -size : size;
    }

    /**
     * The quantiles of many probabilities, to the last bit those of {@link #quantile}: in loops that a processor does several at a time.
     *
     * @param probabilities above 0, below 1
     * @param values to be filled, as many
     */
    static void quantiles(double[] probabilities, double[] values) {
        centralQuantiles(probabilities, values);
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(probabilities[i] - 0.5) <= CENTRAL)) {
                values[i] = quantile(probabilities[i]);
            }
        }
    }

    private static void centralQuantiles(double[] probabilities, double[] values) {
        // in the loop a processor could not know that filling an array leaves the coefficients alone
        double a0 = A[0];
        double a1 = A[1];
        double a2 = A[2];
        double a3 = A[3];
        double a4 = A[4];
        double a5 = A[5];
        double a6 = A[6];
        double a7 = A[7];
        double b0 = B[0];
        double b1 = B[1];
        double b2 = B[2];
        double b3 = B[3];
        double b4 = B[4];
        double b5 = B[5];
        double b6 = B[6];
        double b7 = B[7];
        for (int i = 0; i < values.length; i++) {
            double central = probabilities[i] - 0.5;
            double r = 0.180625 - central * central;
            double top = ((((((a7 * r + a6) * r + a5) * r + a4) * r + a3) * r + a2) * r + a1) * r + a0;
            double bottom = ((((((b7 * r + b6) * r + b5) * r + b4) * r + b3) * r + b2) * r + b1) * r + b0;
            values[i] = central * top / bottom;
        }
    }

    /**
     * The draw of a normal number known to lie between two bounds that belongs to a uniform number.
     *
     * @param low at most the other bound; minus infinity if there is none
     * @param high infinity if there is none
     * @param uniform between 0 and 1
     */
    public static double truncated(double low, double high, double uniform) {
        if (high < 0) {
            return -truncated(-high, -low, 1 - uniform);
        }
        if (low > FAR) {
            double reach = low * (high - low);
            // the plain functions are several times faster, and exact enough where numbers are not small
            double beyond = reach > 0.1
                    ? Math.log(1 - uniform * (1 - Math.exp(-reach)))
                    : Math.log1p(uniform * Math.expm1(-reach));
            return Math.min(high, low - beyond / low);
        }
        if (low > 0) {
            double upper = tail(low);
            return clamp(-quantile(upper - uniform * (upper - tail(high))), low, high);
        }
        double lower = below(low);
        return clamp(quantile(lower + uniform * (below(high) - lower)), low, high);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    /** Written out: most of the time of a draw is spent here. */
    private static double ofEight(double[] c, double x) {
        return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
