package org.metricmile.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.metricmile.analysis.MetresWide;
import org.metricmile.analysis.moments.KickFinder;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.PassFinder;
import org.metricmile.analysis.moments.RunFigures;
import org.metricmile.analysis.moments.SurgeFinder;
import org.metricmile.analysis.moments.WatchedField;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Passing;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.RunnerMotion;
import org.metricmile.simulation.SimulatedRace;

/**
 * The figures of one race, worked out alike of tracks, of splits and of simulated races. What is not known is not there.
 *
 * <p>A place at a mark counts where all but two of those who finished are timed there. Passes are those of {@link PassFinder} that are moves,
 * which agree with the "sustained passes" of an independent count of the tracks of Rome 2024 (54, 62 and 21 against 61, 67 and 21);
 * they are scaled to fifteen runners.
 */
public final class RaceFigures {

    private static final int FEWEST = 5;
    private static final int UNTIMED = 2;
    private static final double NEAR_METRES = 2;
    private static final double RESERVE_METRES = 1100;
    private static final int USUAL_FIELD = 15;
    private static final int FIRST = 8;

    private final Map<Figure, Double> values = new EnumMap<>(Figure.class);
    private final RaceTrace trace;
    private final List<Athlete> finishers;
    private final double metres;

    private RaceFigures(RaceTrace trace) {
        this.trace = trace;
        this.metres = trace.distance().inMetres();
        this.finishers = trace.runners().stream()
                .filter(runner -> seconds(runner, metres).isPresent())
                .sorted(Comparator.comparingDouble(
                        runner -> seconds(runner, metres).orElseThrow()))
                .toList();
    }

    /** What times tell. */
    public static RaceFigures ofTimes(RaceTrace trace) {
        RaceFigures figures = new RaceFigures(trace);
        if (figures.finishers.size() >= FEWEST) {
            figures.addTimes();
        }
        return figures;
    }

    /** What times and tracks tell. */
    public static RaceFigures of(RaceTrace trace, FieldMotion motion) {
        RaceFigures figures = ofTimes(trace);
        if (figures.finishers.size() >= FEWEST) {
            figures.addRuns(motion);
            figures.addOffsets(motion);
            figures.addMoments(motion);
        }
        return figures;
    }

    /** What times, tracks and reserves of a simulated race tell. */
    public static RaceFigures of(SimulatedRace race) {
        RaceTrace trace = race.trace();
        RaceFigures figures = of(trace, FieldMotion.of(trace, race.course()));
        figures.addReserves(race);
        return figures;
    }

    /** Adds how the field ran against what it had run before, seconds by id of the athlete. */
    public RaceFigures against(Map<String, Double> bestSecondsById) {
        List<Athlete> known = finishers.stream()
                .filter(athlete -> bestSecondsById.containsKey(athlete.id()))
                .toList();
        if (known.isEmpty()) {
            return this;
        }
        put(
                Figure.SLOWER_THAN_BEST,
                known.stream()
                        .mapToDouble(athlete -> isSlower(athlete, bestSecondsById))
                        .average()
                        .orElseThrow());
        if (known.contains(finishers.get(0))) {
            put(Figure.WINNER_SLOWER, isSlower(finishers.get(0), bestSecondsById));
        }
        return this;
    }

    private double isSlower(Athlete athlete, Map<String, Double> bestSecondsById) {
        double best = Objects.requireNonNull(bestSecondsById.get(athlete.id()));
        return seconds(athlete, metres).orElseThrow() > best ? 1 : 0;
    }

    public OptionalDouble value(Figure figure) {
        Double value = values.get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Empty if nobody is known to have finished. */
    public OptionalDouble winningSeconds() {
        return finishers.isEmpty() ? OptionalDouble.empty() : seconds(finishers.get(0), metres);
    }

    private void put(Figure figure, double value) {
        if (!Double.isNaN(value)) {
            values.put(figure, value);
        }
    }

    private OptionalDouble seconds(Athlete runner, double at) {
        return trace.passing(runner, Distance.ofMetres(at)).stream()
                .mapToDouble(Passing::seconds)
                .findFirst();
    }

    private void addTimes() {
        if (metres > 1200) {
            addPlace(400, Figure.PLACE_AT_400);
            addPlace(800, Figure.PLACE_AT_800);
            addPlace(1000, Figure.PLACE_AT_1000);
            addPlace(1200, Figure.PLACE_AT_1200);
            addLast(300, Figure.LAST_300);
            addSpread();
        } else {
            addPlace(400, Figure.PLACE_AT_400);
            addPlace(600, Figure.PLACE_AT_600);
            addLeader();
        }
        addLast(100, Figure.LAST_100);
        double won = seconds(finishers.get(0), metres).orElseThrow();
        put(Figure.FIRST_TO_THIRD, seconds(finishers.get(2), metres).orElseThrow() - won);
        addMedals();
    }

    /** Finishers timed at a mark; empty if too many are not. */
    private List<Athlete> timedAt(double at) {
        List<Athlete> timed = finishers.stream()
                .filter(runner -> seconds(runner, at).isPresent())
                .toList();
        return timed.size() < FEWEST || timed.size() < finishers.size() - UNTIMED ? List.of() : timed;
    }

    private void addPlace(double at, Figure figure) {
        List<Athlete> timed = timedAt(at);
        if (!timed.isEmpty()) {
            double[] then = timed.stream()
                    .mapToDouble(runner -> seconds(runner, at).orElseThrow())
                    .toArray();
            double[] finish =
                    IntStream.range(0, then.length).mapToDouble(i -> i).toArray();
            put(figure, new SpearmansCorrelation().correlation(then, finish));
        }
    }

    private void addLeader() {
        timedAt(600).stream()
                .min(Comparator.comparingDouble(runner -> seconds(runner, 600).orElseThrow()))
                .ifPresent(leader -> put(Figure.LEADER_AT_600_WINS, leader.equals(finishers.get(0)) ? 1 : 0));
    }

    private void addLast(double toGo, Figure figure) {
        double won = seconds(finishers.get(0), metres).orElseThrow();
        seconds(finishers.get(0), metres - toGo).ifPresent(at -> put(figure, won - at));
    }

    private void addSpread() {
        List<Athlete> timed = timedAt(1200);
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (Athlete runner : timed) {
            double at = seconds(runner, 1200).orElseThrow();
            first = Math.min(first, at);
            last = Math.max(last, at);
        }
        if (!timed.isEmpty()) {
            put(Figure.SPREAD_AT_1200, last - first);
        }
    }

    private void addMedals() {
        Set<Athlete> medals = new HashSet<>(finishers.subList(0, 3));
        int settled = 0;
        for (int toGo = 100; toGo < metres; toGo += 100) {
            double at = metres - toGo;
            List<Athlete> timed = timedAt(at);
            if (timed.isEmpty()) {
                // it may have been settled before
                return;
            }
            List<Athlete> order = timed.stream()
                    .sorted(Comparator.comparingDouble(
                            runner -> seconds(runner, at).orElseThrow()))
                    .toList();
            if (!medals.equals(new HashSet<>(order.subList(0, 3)))) {
                break;
            }
            settled = toGo;
        }
        put(Figure.MEDALS_SETTLED, settled);
    }

    private void addRuns(FieldMotion motion) {
        double[] extra = MetresWide.of(motion).stream()
                .mapToDouble(MetresWide::extraMetres)
                .toArray();
        put(Figure.EXTRA_MEDIAN, Quantile.of(extra, 0.5));
        put(Figure.EXTRA_LOW, Quantile.of(extra, 0.05));
        put(Figure.EXTRA_HIGH, Quantile.of(extra, 0.95));
        Athlete leader = longestLeader(motion);
        List<Double> sheltered = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        for (RunFigures run : RunFigures.of(trace, motion)) {
            int place = finishers.indexOf(run.athlete());
            if (place >= 0 && place < FIRST) {
                run.topSpeedMps().ifPresent(tops::add);
            }
            if (run.shelteredShare().isPresent() && run.athlete().equals(leader)) {
                put(Figure.LEADER_SHELTER, run.shelteredShare().getAsDouble());
            } else if (place >= 0) {
                run.shelteredShare().ifPresent(sheltered::add);
            }
        }
        put(Figure.PACK_SHELTER, Quantile.of(array(sheltered), 0.5));
        put(Figure.TOP_SPEED, Quantile.of(array(tops), 0.5));
        double[] gaps = RunFigures.followingMetres(motion);
        put(Figure.GAP, Quantile.of(gaps, 0.5));
        long near = IntStream.range(0, gaps.length)
                .filter(i -> gaps[i] < NEAR_METRES)
                .count();
        put(Figure.GAPS_NEAR, gaps.length == 0 ? Double.NaN : (double) near / gaps.length);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Who is first most of the time from 200 m to 100 m before the end. */
    private static Athlete longestLeader(FieldMotion motion) {
        int best = 0;
        int most = -1;
        double end = motion.course().distance().inMetres() - 100;
        for (int r = 0; r < motion.runners().size(); r++) {
            RunnerMotion runner = motion.runners().get(r);
            int leads = 0;
            for (int i = 0; i < motion.samples(); i++) {
                boolean counts = runner.isKnown(i) && runner.positionMetres(i) > 200 && runner.positionMetres(i) < end;
                leads += counts && motion.place(r, i) == 1 ? 1 : 0;
            }
            if (leads > most) {
                most = leads;
                best = r;
            }
        }
        return motion.runners().get(best).athlete();
    }

    private void addOffsets(FieldMotion motion) {
        List<Double> offsets = new ArrayList<>();
        double from = metres > 1200 ? 300 : 200;
        for (RunnerMotion runner : motion.runners()) {
            for (int i = 0; i < motion.samples(); i += 5) {
                double at = runner.positionMetres(i);
                if (runner.isOffsetKnown(i)
                        && at > from
                        && at < metres - 400
                        && motion.course().sectionAt(at).isBend()) {
                    offsets.add(runner.offsetMetres(i));
                }
            }
        }
        double[] known = array(offsets);
        put(Figure.OFFSET_QUARTER, Quantile.of(known, 0.25));
        put(Figure.OFFSET_MEDIAN, Quantile.of(known, 0.5));
        put(Figure.OFFSET_THREE_QUARTERS, Quantile.of(known, 0.75));
    }

    private void addMoments(FieldMotion motion) {
        WatchedField watched = new WatchedField(motion);
        List<Moment> moves = new PassFinder()
                .find(watched).stream()
                        .filter(pass -> "move".equals(pass.words().get("manner")))
                        .toList();
        put(Figure.PASSES, (double) moves.size() * USUAL_FIELD / finishers.size());
        long outside = moves.stream()
                .filter(pass -> "outside".equals(pass.words().get("side")))
                .count();
        long inside = moves.stream()
                .filter(pass -> "inside".equals(pass.words().get("side")))
                .count();
        put(Figure.PASSES_OUTSIDE, outside + inside == 0 ? Double.NaN : (double) outside / (outside + inside));
        List<Moment> surges = new SurgeFinder().find(watched);
        List<Double> counts = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        List<Moment> kicks = new KickFinder().find(watched);
        Figure[] places = {Figure.KICK_PLACE_1, Figure.KICK_PLACE_2, Figure.KICK_PLACE_3};
        for (int p = 0; p < 3; p++) {
            Athlete athlete = finishers.get(p);
            double[] own = surges.stream()
                    .filter(surge -> surge.athlete().equals(athlete))
                    .mapToDouble(surge -> metres - surge.fromMetres())
                    .toArray();
            counts.add((double) own.length);
            IntStream.range(0, own.length).mapToDouble(i -> own[i]).min().ifPresent(last::add);
            Figure figure = places[p];
            kicks.stream()
                    .filter(kick -> kick.athlete().equals(athlete))
                    .findFirst()
                    .ifPresent(kick ->
                            put(figure, Objects.requireNonNull(kick.figures().get("placeAtOnset"))));
        }
        put(
                Figure.SURGES,
                counts.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
        put(Figure.LAST_SURGE, Quantile.of(array(last), 0.5));
    }

    private void addReserves(SimulatedRace race) {
        List<Double> left = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < race.athletes().size(); i++) {
            int sample = 0;
            while (sample < race.samples() - 1 && race.positionMetres(i, sample) < RESERVE_METRES) {
                sample++;
            }
            OptionalDouble finish = race.finishSeconds(i);
            if (finish.isPresent() && race.positionMetres(i, sample) >= RESERVE_METRES) {
                left.add(race.balanceMetres(i, sample) / race.dPrimeMetres(i));
                times.add(finish.getAsDouble());
            }
        }
        if (left.size() >= FEWEST) {
            put(Figure.RESERVE_TELLS, new PearsonsCorrelation().correlation(array(left), array(times)));
        }
    }
}
