package org.metricmile.calibration;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.metricmile.athletics.Athlete;

/** What times at marks tell of a race. A place at a mark counts where all but two of those who finished are timed there. */
final class TimeFigures {

    private static final int UNTIMED = 2;

    private final TimedRace race;
    private final RaceFigures figures;
    private final List<Athlete> finishers;
    private final double metres;

    TimeFigures(TimedRace race, RaceFigures figures) {
        this.race = race;
        this.figures = figures;
        this.finishers = race.finishers();
        this.metres = race.metres();
    }

    void add() {
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
            addShareOfField(0, 200, Figure.FIRST_200_OF_FIELD);
        }
        addShareOfField(metres - 100, metres, Figure.LAST_100_OF_FIELD);
        addLast(100, Figure.LAST_100);
        double won = race.seconds(finishers.get(0), metres).orElseThrow();
        figures.put(
                Figure.FIRST_TO_THIRD, race.seconds(finishers.get(2), metres).orElseThrow() - won);
        addMedals();
    }

    /** Finishers timed at a mark; empty if too many are not. */
    private List<Athlete> timedAt(double at) {
        List<Athlete> timed = finishers.stream()
                .filter(runner -> race.seconds(runner, at).isPresent())
                .toList();
        return timed.size() < RaceFigures.FEWEST || timed.size() < finishers.size() - UNTIMED ? List.of() : timed;
    }

    private void addPlace(double at, Figure figure) {
        List<Athlete> timed = timedAt(at);
        if (!timed.isEmpty()) {
            double[] then = timed.stream()
                    .mapToDouble(runner -> race.seconds(runner, at).orElseThrow())
                    .toArray();
            double[] finish =
                    IntStream.range(0, then.length).mapToDouble(i -> i).toArray();
            figures.put(figure, new SpearmansCorrelation().correlation(then, finish));
        }
    }

    private void addLeader() {
        timedAt(600).stream()
                .min(Comparator.comparingDouble(
                        runner -> race.seconds(runner, 600).orElseThrow()))
                .ifPresent(leader -> figures.put(Figure.LEADER_AT_600_WINS, leader.equals(finishers.get(0)) ? 1 : 0));
    }

    private void addLast(double toGo, Figure figure) {
        double won = race.seconds(finishers.get(0), metres).orElseThrow();
        race.seconds(finishers.get(0), metres - toGo).ifPresent(at -> figures.put(figure, won - at));
    }

    /** Own time of a stretch against that at the own mean speed, mean of the finishers. */
    private void addShareOfField(double from, double to, Figure figure) {
        timedAt(from == 0 ? to : from).stream()
                .mapToDouble(runner -> {
                    double seconds = secondsAt(runner, to) - (from == 0 ? 0 : secondsAt(runner, from));
                    return seconds / secondsAt(runner, metres) * metres / (to - from);
                })
                .average()
                .ifPresent(mean -> figures.put(figure, mean));
    }

    private double secondsAt(Athlete runner, double at) {
        return race.seconds(runner, at).orElseThrow();
    }

    private void addSpread() {
        List<Athlete> timed = timedAt(1200);
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (Athlete runner : timed) {
            double at = race.seconds(runner, 1200).orElseThrow();
            first = Math.min(first, at);
            last = Math.max(last, at);
        }
        if (!timed.isEmpty()) {
            figures.put(Figure.SPREAD_AT_1200, last - first);
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
                            runner -> race.seconds(runner, at).orElseThrow()))
                    .toList();
            if (!medals.equals(new HashSet<>(order.subList(0, 3)))) {
                break;
            }
            settled = toGo;
        }
        figures.put(Figure.MEDALS_SETTLED, settled);
    }
}
