package org.metricmile.reconstruction;

import java.util.stream.DoubleStream;
import org.hipparchus.analysis.interpolation.SplineInterpolator;
import org.hipparchus.analysis.polynomials.PolynomialSplineFunction;
import org.metricmile.athletics.Distance;

/**
 * What fields of runners do before anything of a certain race is known: the usual pace, how whole fields depart from it, and how
 * runners spread. Lengths along the race are metres; times are metres at the race's mean pace, that is seconds divided by
 * (median result / race distance).
 */
public final class FieldPrior {

    /**
     * What standing still at the gun costs, metres at race pace, and how soon it is lost: EC Rome 2024 men, tracked at 10 Hz, 50 m
     * in 7.5 s and 7.9 m/s there.
     */
    private static final double STANDING_START_METRES = 8.6;

    private static final double STANDING_START_LENGTH = 15;

    /** So much of the start and of the finish of a race goes by metres, what lies between by its share. */
    private static final double START_PART_METRES = 300;

    private static final double FINISH_PART_METRES = 700;

    private static final double LONGEST_SHORT_RACE_METRES = 1100;

    private final double learntMetres;
    private final double[] meanAtHundreds;
    private final SharedKernel shared;
    private final PackKernel pack;
    private final double scaleFreedom;

    /**
     * A prior of its parts.
     *
     * @param learntMetres length of the races that it was learnt from
     * @param meanAtHundreds the mean of a field at 100 m, 200 m and so on to the finish
     * @param shared how fields depart from it
     * @param pack how runners differ from the mean of their field, of a field of usual spread
     * @param scaleFreedom how alike races are in spread: the variance of a race is the usual one times scaleFreedom / chi-squared of
     *     as many degrees of freedom
     */
    public FieldPrior(
            double learntMetres, double[] meanAtHundreds, SharedKernel shared, PackKernel pack, double scaleFreedom) {
        meanAtHundreds = meanAtHundreds.clone();
        if (Math.abs(meanAtHundreds.length * 100 - learntMetres) > 1e-6) {
            throw new IllegalArgumentException(
                    "a mean at every 100 m of %s m has not %d marks".formatted(learntMetres, meanAtHundreds.length));
        }
        this.learntMetres = learntMetres;
        this.meanAtHundreds = meanAtHundreds;
        this.shared = shared;
        this.pack = pack;
        this.scaleFreedom = scaleFreedom;
    }

    public double learntMetres() {
        return learntMetres;
    }

    public SharedKernel shared() {
        return shared;
    }

    public PackKernel pack() {
        return pack;
    }

    public double scaleFreedom() {
        return scaleFreedom;
    }

    public double[] meanAtHundreds() {
        return meanAtHundreds.clone();
    }

    /** What was learnt of races of about this length: of 800 m up to 1100 m, of 1500 m beyond. */
    public static FieldPrior of(Distance race) {
        return race.inMetres() <= LONGEST_SHORT_RACE_METRES ? LearntPriors.OF_800 : LearntPriors.OF_1500;
    }

    /** The numbers that a fit searches: those of the pack, then the freedom of its scale. */
    double[] packLogarithms() {
        double[] numbers = {
            pack.startSd(),
            pack.startLength(),
            pack.placeSd(),
            pack.placeLength(),
            pack.finishPaceSd(),
            pack.finishReach(),
            pack.steadyPaceSd(),
            pack.paceLength(),
            scaleFreedom
        };
        return DoubleStream.of(numbers).map(Math::log).toArray();
    }

    /** The usual mean of a field at marks of a race of any length. */
    double[] mean(double[] marksMetres, double raceMetres) {
        double[] xs = new double[meanAtHundreds.length + 1];
        double[] ys = new double[meanAtHundreds.length + 1];
        for (int i = 1; i < xs.length; i++) {
            xs[i] = i * 100.0;
            ys[i] = meanAtHundreds[i - 1] - standingStart(xs[i]);
        }
        PolynomialSplineFunction smooth = new SplineInterpolator().interpolate(xs, ys);
        double finishPart = Math.min(FINISH_PART_METRES, learntMetres - 2 * START_PART_METRES);
        double between = raceMetres - START_PART_METRES - finishPart;
        double learntBetween = learntMetres - START_PART_METRES - finishPart;
        double[] mean = new double[marksMetres.length];
        double middle = smooth.value(START_PART_METRES + learntBetween) - smooth.value(START_PART_METRES);
        for (int i = 0; i < mean.length; i++) {
            double x = marksMetres[i];
            if (x <= START_PART_METRES) {
                mean[i] = smooth.value(x);
            } else if (x < raceMetres - finishPart) {
                double share = (x - START_PART_METRES) / between;
                mean[i] = smooth.value(START_PART_METRES)
                        + between
                                / learntBetween
                                * (smooth.value(START_PART_METRES + share * learntBetween)
                                        - smooth.value(START_PART_METRES));
            } else {
                mean[i] = smooth.value(START_PART_METRES)
                        + between / learntBetween * middle
                        + smooth.value(Math.min(learntMetres, learntMetres - raceMetres + x))
                        - smooth.value(START_PART_METRES + learntBetween);
            }
            mean[i] += standingStart(x);
        }
        return mean;
    }

    private static double standingStart(double metres) {
        return -STANDING_START_METRES * Math.expm1(-metres / STANDING_START_LENGTH);
    }
}
