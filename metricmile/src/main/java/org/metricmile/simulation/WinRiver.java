package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceTrace;

/**
 * The chances of every runner through a known race: at each mark those that somebody had given who knew the bests of earlier days, where
 * everybody was when the head of the race passed it, and no more.
 *
 * @param way how it is known where everybody was
 * @param races run on from each mark
 * @param seed of all chance
 * @param likeTheOthers those of whom no bests are on record, and who are taken to be able to what the others are
 * @param marks ascending, none of them the finish
 */
public record WinRiver(Way way, int races, long seed, List<Athlete> likeTheOthers, List<AtMark> marks) {

    private static final int MEDALS = 3;

    /** How it is known where everybody was. */
    public enum Way {
        /** Measured positions. */
        TRACKED,
        /** Times at marks; places across the track are drawn. */
        SPLITS,
        /** Reconstructed, with all that is on record of the whole race: another possible race in each that is run on. */
        RECONSTRUCTED
    }

    /**
     * The chances at one mark.
     *
     * @param metres along the race
     * @param runners the likeliest winner first; without those who are not known to be running there
     */
    public record AtMark(double metres, List<RunnerChances> runners) {

        public AtMark {
            runners = List.copyOf(runners);
        }

        /** The chance of an athlete; empty if he is not known to be running here. */
        public Optional<RunnerChances> find(Athlete athlete) {
            return runners.stream()
                    .filter(chance -> chance.athlete().equals(athlete))
                    .findFirst();
        }
    }

    public WinRiver {
        likeTheOthers = List.copyOf(likeTheOthers);
        marks = List.copyOf(marks);
    }

    /**
     * The river at some marks.
     *
     * @param way how it is known where everybody was
     * @param onward the field
     * @param known the race as it went up to a mark, or as it may have gone, one or more
     * @param marksMetres ascending, after the start and before the finish
     * @param races to be run on from each
     */
    public static WinRiver of(
            Way way,
            Onward onward,
            List<Athlete> likeTheOthers,
            DoubleFunction<List<RaceTrace>> known,
            List<Double> marksMetres,
            int races) {
        List<AtMark> marks = new ArrayList<>();
        for (double metres : marksMetres) {
            List<RaceTrace> ways = known.apply(metres);
            marks.add(at(onward.from(ways, metres, races), ways, metres));
        }
        return new WinRiver(way, races, onward.seed(), likeTheOthers, marks);
    }

    private static AtMark at(RaceOdds odds, List<RaceTrace> ways, double metres) {
        List<RunnerOdds> running = odds.runners().stream()
                .filter(runner -> runner.within(runner.placeCounts().size()) > 0)
                .toList();
        WinModel model = LearntWinModel.of(ways.get(0).distance());
        int count = running.size();
        Standings standings = new Standings(count);
        ways.forEach(way -> standings.add(model.placeAndGap(), running, way, metres));
        double[] plain = Standings.mean(standings.wins, ways.size());
        double[] plainMedal = Standings.mean(standings.medals, ways.size());
        List<RunnerChances> chances = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RunnerOdds runner = running.get(i);
            double simulated = WinModel.ofRaces(runner.place(1) * odds.races(), 1, odds.races(), count);
            double simulatedMedal = WinModel.ofRaces(runner.medal() * odds.races(), MEDALS, odds.races(), count);
            chances.add(new RunnerChances(
                    runner.athlete(),
                    standings.places[i] / ways.size(),
                    standings.gaps[i] / ways.size(),
                    model.pool(simulated, plain[i]),
                    model.pool(simulatedMedal, plainMedal[i]),
                    runner.place(1),
                    runner.standardError(runner.place(1)),
                    plain[i]));
        }
        chances.sort((one, other) -> Double.compare(other.win(), one.win()));
        return new AtMark(metres, chances);
    }

    /** Sums over the ways of what is known at a mark. */
    private static final class Standings {

        final double[] places;
        final double[] gaps;
        final double[] wins;
        final double[] medals;

        Standings(int count) {
            places = new double[count];
            gaps = new double[count];
            wins = new double[count];
            medals = new double[count];
        }

        void add(PlaceAndGap model, List<RunnerOdds> running, RaceTrace way, double metres) {
            Distance mark = Distance.ofMetres(metres);
            double[] seconds = running.stream()
                    .mapToDouble(runner -> way.passing(runner.athlete(), mark)
                            .map(passing -> passing.seconds())
                            .orElse(Double.POSITIVE_INFINITY))
                    .toArray();
            double head = Double.POSITIVE_INFINITY;
            double last = 0;
            for (double own : seconds) {
                head = Math.min(head, own);
                last = Double.isInfinite(own) ? last : Math.max(last, own);
            }
            double[] worths = new double[seconds.length];
            for (int i = 0; i < seconds.length; i++) {
                double place = 1;
                for (double other : seconds) {
                    place += other < seconds[i] ? 1 : 0;
                }
                // who is on the way and is not known to come there is as far behind as the last
                double gap = Math.min(last, seconds[i]) - head;
                places[i] += place;
                gaps[i] += gap;
                worths[i] = model.worth(place, gap, way.distance().inMetres() - metres);
            }
            double[] win = WinModel.win(worths);
            double[] medal = WinModel.firstThree(worths);
            for (int i = 0; i < win.length; i++) {
                wins[i] += win[i];
                medals[i] += medal[i];
            }
        }

        static double[] mean(double[] sums, int ways) {
            return Arrays.stream(sums).map(sum -> sum / ways).toArray();
        }
    }
}
