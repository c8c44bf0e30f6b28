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

    /** Times of tracking and of timing systems on the way are good to about this, 0.05 m at 7 m/s being 0.007 s. */
    private static final double NOISE_METRES = 0.05;

    /** How much the leader's lead over the mean of the field differs from race to race. */
    private static final double LEAD_SD_METRES = 2.0;

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

    private interface Added {

        double at(int row, int column);
    }

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
        double[] shared = likeliest(logs -> sharedLogLikelihood(logs, spread, mean), firstShared, rounds);
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
        return Arrays.stream(LedRace.MARKS)
                .mapToInt(mark -> (int) Math.round(mark / 100) - 1)
                .toArray();
    }

    private static double[] meanLeader(List<LedRace> of) {
        double[] mean = new double[LedRace.MARKS.length];
        for (int m = 0; m < mean.length; m++) {
            int mark = m;
            mean[m] = of.stream()
                    .mapToDouble(race -> race.leader()[mark])
                    .average()
                    .orElseThrow();
        }
        return mean;
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
        double[][] matrix = Covariance.withNoise(PackKernel.ofLogarithms(logs).covariance(marks, metres), NOISE_METRES);
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

    private double sharedLogLikelihood(double[] logs, double[][] spread, double[] mean) {
        SharedKernel kernel = SharedKernel.ofLogarithms(logs);
        double[][] shared = kernel.covariance(marks, metres);
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
        int[] at = ledMarks();
        double[] mean = meanLeader(led);
        Covariance[] levels = levels(Covariance.part(shared, at, at), (i, j) -> 0, LEAD_SD_METRES);
        double sum = 0;
        for (LedRace race : led) {
            double[] away = race.leader().clone();
            for (int m = 0; m < at.length; m++) {
                away[m] -= mean[m];
            }
            sum += logMixture(weights, levels, away);
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
