package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
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

    private static final int ROUNDS = 2;

    /** What 67 races of 800 m tell of how races differ in spread; few races of another distance alone cannot tell. */
    private static final double USUAL_LOG_FREEDOM = Math.log(5);

    private static final double USUAL_LOG_FREEDOM_SD = 0.3;

    private static final double[] FIRST_PACK = {
        Math.log(2),
        Math.log(150),
        Math.log(2.5),
        Math.log(250),
        Math.log(6),
        Math.log(160),
        Math.log(0.5),
        Math.log(250),
        Math.log(5)
    };
    private static final double[] FIRST_SHARED = {Math.log(3), Math.log(250), Math.log(4), Math.log(5)};

    private final List<LearntRace> races;
    private final List<LedRace> led;
    private final double metres;
    private final double[] marks;

    private PriorFit(List<LearntRace> races, List<LedRace> led, double metres) {
        this.races = races;
        this.led = led;
        this.metres = metres;
        this.marks = IntStream.rangeClosed(1, (int) metres / 100)
                .mapToDouble(m -> 100.0 * m)
                .toArray();
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
        List<LearntRace> races = ofDistance.stream()
                .map(LearntRace::of)
                .flatMap(Optional::stream)
                .toList();
        List<LedRace> led =
                ofDistance.stream().map(LedRace::of).flatMap(Optional::stream).toList();
        if (races.stream().filter(LearntRace::isWhole).count() < 2) {
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
        double[] shared = likeliest(new SharedLikelihood(races, led, marks, spread, mean)::at, firstShared, rounds);
        SharedKernel sharedKernel = SharedKernel.ofLogarithms(shared);
        // that the mean itself is learnt of so many races is one more thing not known of a race
        double unsure = Math.sqrt(1 + 1.0 / (whole().size() + 1));
        return new FieldPrior(
                metres,
                corrected(mean, sharedKernel),
                new SharedKernel(
                        unsure * sharedKernel.paceSd(),
                        sharedKernel.paceLength(),
                        sharedKernel.finishSd(),
                        sharedKernel.freedom()),
                kernel,
                Math.exp(pack[8]));
    }

    /**
     * The few races with all times need not be usual: their mean is moved by as much as their leaders were slower or faster than
     * those of all races, between the marks as the shared pace would have it.
     */
    private double[] corrected(double[] mean, SharedKernel kernel) {
        List<LedRace> among = led.stream()
                .filter(race -> whole().stream().anyMatch(whole -> whole.id().equals(race.id())))
                .toList();
        if (among.isEmpty()) {
            return mean;
        }
        int[] at = LedRace.marks();
        double[][] shared = kernel.covariance(marks, metres);
        double[][] inverse = Covariance.of(
                        Covariance.withNoise(Covariance.part(shared, at, at), SharedLikelihood.LEAD_SD_METRES))
                .inverse();
        double[] all = LedRace.mean(led);
        double[] own = LedRace.mean(among);
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

    private double[] mean() {
        List<LearntRace> whole = whole();
        double[] mean = new double[marks.length];
        for (LearntRace race : whole) {
            double[] own = race.mean();
            for (int m = 0; m < mean.length; m++) {
                mean[m] += own[m] / whole.size();
            }
        }
        // few races are less usual than they look: what is uneven in them is believed as far as one more even race
        // allows
        for (int m = 0; m < mean.length; m++) {
            double even = marks[m] / metres * mean[mean.length - 1];
            mean[m] = even + (mean[m] - even) * whole.size() / (whole.size() + 1);
        }
        return mean;
    }

    private List<LearntRace> whole() {
        return races.stream().filter(LearntRace::isWhole).toList();
    }

    /** Multivariate t: the spread of a race is the usual one times a number of its own. */
    private double packLogLikelihood(double[] logs) {
        double[][] matrix = Covariance.withNoise(
                PackKernel.ofLogarithms(logs).covariance(marks, metres), SharedLikelihood.NOISE_METRES);
        double freedom = Math.exp(logs[8]);
        double unusual = (logs[8] - USUAL_LOG_FREEDOM) / USUAL_LOG_FREEDOM_SD;
        double sum = -unusual * unusual / 2;
        Map<String, Covariance> byMarks = new HashMap<>();
        for (LearntRace race : races) {
            Covariance covariance = byMarks.computeIfAbsent(
                    Arrays.toString(race.at()), key -> Covariance.of(Covariance.part(matrix, race.at(), race.at())));
            int contrasts = race.runners().length - 1;
            double dimension = (double) contrasts * race.at().length;
            double square = covariance.innerProduct(race.scatter());
            sum += Gamma.logGamma((freedom + dimension) / 2)
                    - Gamma.logGamma(freedom / 2)
                    - dimension / 2 * Math.log(freedom)
                    - contrasts * covariance.logDeterminant() / 2
                    - (freedom + dimension) / 2 * Math.log1p(square / freedom);
        }
        return sum;
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
