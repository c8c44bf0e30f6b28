package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Passing;
import org.metricmile.race.RaceTrace;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.report.ShownTime;

/**
 * The speed of every runner along the race, as a strip of coloured cells that is a table too. A cell is as short as the times
 * allow: 50 m where the runners were tracked, else 100, 200 or 400 m.
 */
public final class SpeedSection implements ReportSection {

    /** One runner. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * One runner from one mark to the next.
     *
     * @param speed metres per second, an en dash where it is not known
     * @param computed true if one of the times is computed
     * @param heat 0 for the slowest to 8 for the fastest, 4 for the usual speed of the race; -1 where it is not known
     */
    public record Cell(String speed, boolean computed, int heat) {}

    /**
     * What the template prints.
     *
     * @param usual the median speed, the middle of the colours
     * @param step how much faster the next colour is
     */
    public record Model(
            String caption, int cellMetres, String usual, String step, List<String> heads, List<Row> rows) {}

    private static final int[] CELLS_METRES = {50, 100, 200, 400};

    /** A tenth of a second over 50 m is 0.1 m/s: what differs by less has one colour. */
    private static final double HEAT_STEP_MPS = 0.3;

    private static final int USUAL_HEAT = 4;
    private static final int LEAST_CELLS = 3;

    /** Until here the start and the run for a place make speeds that say little of the race. */
    private static final Distance START = Distance.ofMetres(200);

    @Override
    public String id() {
        return "speed";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        if (!race.isFieldKnown()) {
            return Optional.empty();
        }
        for (int metres : CELLS_METRES) {
            List<Distance> marks = marks(race.sheet().distance(), metres);
            if (marks.size() > LEAST_CELLS && isTimed(race, marks)) {
                return Optional.of(filled("Speed", model(race, metres, marks), false));
            }
        }
        return Optional.empty();
    }

    /** From the start to the finish; the last cell may be shorter. */
    private static List<Distance> marks(Distance race, int metres) {
        List<Distance> marks = new ArrayList<>();
        for (Distance at = Distance.ZERO; at.isShorterThan(race); at = at.plus(Distance.ofMetres(metres))) {
            marks.add(at);
        }
        marks.add(race);
        return marks;
    }

    /** True if at each mark on the way half of the runners or more were timed. */
    private static boolean isTimed(RaceDossier race, List<Distance> marks) {
        return marks.subList(1, marks.size() - 1).stream()
                .allMatch(mark -> 2
                                * race.passings(mark).stream()
                                        .filter(passing -> !ShownTime.isComputed(passing.provenance()))
                                        .count()
                        >= race.runners().size());
    }

    private static Model model(RaceDossier race, int metres, List<Distance> marks) {
        double usual = median(race, marks);
        List<Row> rows = race.runners().stream()
                .map(runner -> row(race.trace(), runner, marks, usual))
                .toList();
        List<String> heads = marks.subList(1, marks.size()).stream()
                .map(mark -> mark.equals(race.sheet().distance()) ? "finish" : mark.metres())
                .toList();
        return new Model(caption(race, marks), metres, tenths(usual), Double.toString(HEAT_STEP_MPS), heads, rows);
    }

    private static Row row(RaceTrace trace, Athlete runner, List<Distance> marks, double usual) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i < marks.size(); i++) {
            cells.add(speedMps(trace, runner, marks.get(i - 1), marks.get(i))
                    .map(speed -> new Cell(tenths(speed.mps()), speed.computed(), heat(speed.mps() - usual)))
                    .orElse(new Cell("\u2013", false, -1)));
        }
        return new Row(runner.name(), cells);
    }

    private static int heat(double fasterMps) {
        return (int) Math.max(0, Math.min(2 * USUAL_HEAT, USUAL_HEAT + Math.rint(fasterMps / HEAT_STEP_MPS)));
    }

    private record Speed(double mps, boolean computed) {}

    private static Optional<Speed> speedMps(RaceTrace trace, Athlete runner, Distance from, Distance to) {
        Optional<Passing> first = trace.passing(runner, from);
        Optional<Passing> second = trace.passing(runner, to);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        double mps = to.minus(from).inMetres()
                / (second.get().seconds() - first.get().seconds());
        boolean computed = ShownTime.isComputed(
                first.get().provenance().orLessSure(second.get().provenance()));
        return Optional.of(new Speed(mps, computed));
    }

    /** Ascending. */
    private static double[] speedsMps(RaceDossier race, Distance from, Distance to) {
        return race.runners().stream()
                .flatMap(runner -> speedMps(race.trace(), runner, from, to).stream())
                .mapToDouble(Speed::mps)
                .sorted()
                .toArray();
    }

    private static double median(RaceDossier race, List<Distance> marks) {
        double[] sorted = IntStream.range(1, marks.size())
                .filter(i -> !marks.get(i - 1).isShorterThan(START))
                .mapToObj(i -> speedsMps(race, marks.get(i - 1), marks.get(i)))
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** The fastest cell and the slowest stretch, the start left out. */
    private static String caption(RaceDossier race, List<Distance> marks) {
        String fastest = "";
        String slowest = "";
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i - 1).isShorterThan(START)) {
                continue;
            }
            String where = "from " + marks.get(i - 1).metresInWords() + " to " + marks.get(i);
            double[] speeds = speedsMps(race, marks.get(i - 1), marks.get(i));
            double middle = speeds.length == 0 ? least : speeds[speeds.length / 2];
            if (middle < least) {
                least = middle;
                slowest = where;
            }
            for (Athlete runner : race.runners()) {
                Optional<Speed> own = speedMps(race.trace(), runner, marks.get(i - 1), marks.get(i));
                if (own.isPresent() && own.get().mps() > most) {
                    most = own.get().mps();
                    fastest = race.names().of(runner) + " ran " + tenths(most) + " m/s " + where;
                }
            }
        }
        return "After %s %s, the fastest; the field was slowest %s, with a median of %s m/s."
                .formatted(START, fastest, slowest, tenths(least));
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
