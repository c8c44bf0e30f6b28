package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.hipparchus.special.Gamma;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;

/** Learns what fields do from races with times at every 100 m, by maximum likelihood. */
public final class PriorFit {

    /** Times of tracking and of timing systems on the way are good to about this, 0.05 m at 7 m/s being 0.007 s. */
    private static final double NOISE_METRES = 0.05;

    /** How much the leader's lead over the mean of the field differs from race to race. */
    private static final double LEAD_SD_METRES = 2.0;

    private static final int ROUNDS = 2;

    private static final double[] FIRST_PACK = {
        Math.log(2), Math.log(150), Math.log(2.5), Math.log(250), Math.log(6), Math.log(160), Math.log(0.5), Math.log(250),
        Math.log(5)
    };
    private static final double[] FIRST_SHARED = {Math.log(3), Math.log(250), Math.log(4)};

    private final List<LearntRace> races;
    private final List<LedRace> led;
    private final double metres;
    private final double[] marks;

    private PriorFit(List<LearntRace> races, List<LedRace> led, double metres) {
        this.races = races;
        this.led = led;
        this.metres = metres;
        this.marks = races.get(0).marksMetres();
    }

    /**
     * The prior that makes the races of one distance likeliest.
     *
     * @param sheets races; those of another distance, or without times of five runners at every 100 m, teach nothing, but leader's
     *     times of 1500 m races do
     * @param metres 800 or 1500
     * @throws IllegalArgumentException if fewer than two races teach something
     */
    public static FieldPrior of(List<RaceSheet> sheets, int metres) {
        return learning(sheets, metres).fit(FIRST_PACK, FIRST_SHARED, ROUNDS);
    }

    /** As {@link #of(List, int)}, searched from what other races taught: quick where few races differ. */
    public static FieldPrior near(FieldPrior start, List<RaceSheet> sheets) {
        return learning(sheets, (int) Math.round(start.learntMetres()))
                .fit(start.packLogarithms(), start.shared().logarithms(), 1);
    }

    private static PriorFit learning(List<RaceSheet> sheets, int metres) {
        List<RaceSheet> ofDistance = sheets.stream()
                .filter(sheet -> sheet.distance().equals(Distance.ofMetres((long) metres)))
                .toList();
        List<LearntRace> races =
                ofDistance.stream().map(LearntRace::of).flatMap(Optional::stream).toList();
        List<LedRace> led =
                ofDistance.stream().map(LedRace::of).flatMap(Optional::stream).toList();
        if (races.size() < 2) {
            throw new IllegalArgumentException("a prior of %d m needs two races with times at every 100 m, got %d"
                    .formatted(metres, races.size()));
        }
        return new PriorFit(races, led, metres);
    }

    private FieldPrior fit(double[] firstPack, double[] firstShared, int rounds) {
        double[] pack = likeliest(this::packLogLikelihood, firstPack, rounds);
        PackKernel kernel = PackKernel.ofLogarithms(pack);
        double[][] spread = kernel.covariance(marks, metres);
        double[] mean = mean();
        double[] shared = likeliest(logs -> sharedLogLikelihood(logs, spread, mean), firstShared, rounds);
        SharedKernel sharedKernel = SharedKernel.ofLogarithms(shared);
        return new FieldPrior(metres, corrected(mean, sharedKernel), sharedKernel, kernel, Math.exp(pack[8]));
    }

    /**
     * The few races with all times need not be usual: their mean is moved by as much as their leaders were slower or faster than
     * those of all races, between the marks as the shared pace would have it.
     */
    private double[] corrected(double[] mean, SharedKernel kernel) {
        List<LedRace> among = led.stream()
                .filter(race -> races.stream().anyMatch(whole -> whole.id().equals(race.id())))
                .toList();
        if (among.isEmpty()) {
            return mean;
        }
        int[] at = ledMarks();
        double[][] shared = kernel.covariance(marks, metres);
        double[][] inverse = Covariance.of(Covariance.withNoise(Covariance.part(shared, at, at), LEAD_SD_METRES))
                .inverse();
        double[] all = meanLeader(led);
        double[] own = meanLeader(among);
        double[] corrected = mean.clone();
        for (int m = 0; m < mean.length; m++) {
            for (int i = 0; i < at.length; i++) {
                for (int j = 0; j < at.length; j++) {
                    corrected[m] += shared[m][at[i]] * inverse[i][j] * (all[j] - own[j]);
                }
            }
        }
        return corrected;
    }

    private static int[] ledMarks() {
        return Arrays.stream(LedRace.MARKS).mapToInt(mark -> (int) Math.round(mark / 100) - 1).toArray();
    }

    private static double[] meanLeader(List<LedRace> of) {
        double[] mean = new double[LedRace.MARKS.length];
        for (int m = 0; m < mean.length; m++) {
            int mark = m;
            mean[m] = of.stream().mapToDouble(race -> race.leader()[mark]).average().orElseThrow();
        }
        return mean;
    }

    private double[] mean() {
        double[] mean = new double[marks.length];
        for (LearntRace race : races) {
            double[] own = race.mean();
            for (int m = 0; m < mean.length; m++) {
                mean[m] += own[m] / races.size();
            }
        }
        return mean;
    }

    /** Multivariate t: the spread of a race is the usual one times a number of its own. */
    private double packLogLikelihood(double[] logs) {
        Covariance covariance = Covariance.of(
                Covariance.withNoise(PackKernel.ofLogarithms(logs).covariance(marks, metres), NOISE_METRES));
        double freedom = Math.exp(logs[8]);
        double sum = 0;
        for (LearntRace race : races) {
            int contrasts = race.runners().length - 1;
            double dimension = (double) contrasts * marks.length;
            double square = covariance.innerProduct(race.scatter());
            sum += Gamma.logGamma((freedom + dimension) / 2)
                    - Gamma.logGamma(freedom / 2)
                    - dimension / 2 * Math.log(freedom)
                    - contrasts * covariance.logDeterminant() / 2
                    - (freedom + dimension) / 2 * Math.log1p(square / freedom);
        }
        return sum;
    }

    private double sharedLogLikelihood(double[] logs, double[][] spread, double[] mean) {
        double[][] shared = SharedKernel.ofLogarithms(logs).covariance(marks, metres);
        double sum = 0;
        for (LearntRace race : races) {
            double[] away = race.mean();
            double[][] matrix = new double[away.length][away.length];
            for (int i = 0; i < away.length; i++) {
                away[i] -= mean[i];
                for (int j = 0; j < away.length; j++) {
                    matrix[i][j] = shared[i][j] + spread[i][j] / race.runners().length;
                }
            }
            sum += logDensity(Covariance.withNoise(matrix, NOISE_METRES), away);
        }
        return sum + ledLogLikelihood(shared);
    }

    private double ledLogLikelihood(double[][] shared) {
        if (led.size() < 2) {
            return 0;
        }
        int[] at = ledMarks();
        double[] mean = meanLeader(led);
        double[][] matrix = Covariance.withNoise(Covariance.part(shared, at, at), LEAD_SD_METRES);
        double sum = 0;
        for (LedRace race : led) {
            double[] away = race.leader().clone();
            for (int m = 0; m < at.length; m++) {
                away[m] -= mean[m];
            }
            sum += logDensity(matrix, away);
        }
        return sum;
    }

    private static double logDensity(double[][] matrix, double[] away) {
        Covariance covariance = Covariance.of(matrix);
        return -(covariance.logDeterminant() + covariance.squareOf(away)) / 2;
    }

    private static double[] likeliest(ToDoubleFunction<double[]> logLikelihood, double[] first, int rounds) {
        MultivariateFunction bounded = logs -> {
            for (double log : logs) {
                if (Math.abs(log) > 9) {
                    return -1e12;
                }
            }
            try {
                return logLikelihood.applyAsDouble(logs);
            } catch (MathRuntimeException notPositiveDefinite) {
                return -1e12;
            }
        };
        double[] best = first;
        // a simplex that has become flat is started anew from where it came to
        for (int round = 0; round < rounds; round++) {
            best = new SimplexOptimizer(new SimpleValueChecker(1e-7, rounds > 1 ? 1e-3 : 1e-2))
                    .optimize(
                            new MaxEval(20_000),
                            new ObjectiveFunction(bounded),
                            GoalType.MAXIMIZE,
                            new InitialGuess(best),
                            new NelderMeadSimplex(first.length, rounds > 1 ? 0.4 : 0.1))
                    .getPoint();
        }
        return best;
    }
}
