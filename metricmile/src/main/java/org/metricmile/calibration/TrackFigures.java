package org.metricmile.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.metricmile.analysis.MetresWide;
import org.metricmile.analysis.moments.RunFigures;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/** What the tracks of a race tell: how wide the field runs, how near to each other, in whose shelter. */
final class TrackFigures {

    private static final double NEAR_METRES = 2;
    private static final int FIRST = 8;

    private final TimedRace race;
    private final RaceFigures figures;
    private final FieldMotion motion;
    private final List<Athlete> finishers;
    private final double metres;

    TrackFigures(TimedRace race, FieldMotion motion, RaceFigures figures) {
        this.race = race;
        this.figures = figures;
        this.motion = motion;
        this.finishers = race.finishers();
        this.metres = race.metres();
    }

    void add() {
        addRuns();
        addOffsets();
    }

    private void addRuns() {
        double[] extra = MetresWide.of(motion).stream()
                .mapToDouble(MetresWide::extraMetres)
                .toArray();
        figures.put(Figure.EXTRA_MEDIAN, Quantile.of(extra, 0.5));
        figures.put(Figure.EXTRA_LOW, Quantile.of(extra, 0.05));
        figures.put(Figure.EXTRA_HIGH, Quantile.of(extra, 0.95));
        Athlete leader = longestLeader();
        List<Double> sheltered = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        for (RunFigures run : RunFigures.of(race.trace(), motion)) {
            int place = finishers.indexOf(run.athlete());
            if (place >= 0 && place < FIRST) {
                run.topSpeedMps().ifPresent(tops::add);
            }
            if (run.shelteredShare().isPresent() && run.athlete().equals(leader)) {
                figures.put(Figure.LEADER_SHELTER, run.shelteredShare().getAsDouble());
            } else if (place >= 0) {
                run.shelteredShare().ifPresent(sheltered::add);
            }
        }
        figures.put(Figure.PACK_SHELTER, Quantile.of(Quantile.array(sheltered), 0.5));
        figures.put(Figure.TOP_SPEED, Quantile.of(Quantile.array(tops), 0.5));
        double[] gaps = RunFigures.followingMetres(motion);
        figures.put(Figure.GAP, Quantile.of(gaps, 0.5));
        long near = IntStream.range(0, gaps.length)
                .filter(i -> gaps[i] < NEAR_METRES)
                .count();
        figures.put(Figure.GAPS_NEAR, gaps.length == 0 ? Double.NaN : (double) near / gaps.length);
    }

    /** Who is first most of the time from 200 m to 100 m before the end. */
    private Athlete longestLeader() {
        int best = 0;
        int most = -1;
        double end = metres - 100;
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

    private void addOffsets() {
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
        double[] known = Quantile.array(offsets);
        figures.put(Figure.OFFSET_QUARTER, Quantile.of(known, 0.25));
        figures.put(Figure.OFFSET_MEDIAN, Quantile.of(known, 0.5));
        figures.put(Figure.OFFSET_THREE_QUARTERS, Quantile.of(known, 0.75));
    }
}
