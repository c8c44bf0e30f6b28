package org.metricmile.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.simulation.RaceOdds;
import org.metricmile.simulation.RunnerOdds;
import org.metricmile.simulation.WinModel;

/** One race at one mark: what was known there of those who started, and who won. */
final class InRaceCase {

    private static final int FEWEST_RUNNERS = 5;
    private static final double LEAST_SHARE = 0.8;

    private final String raceId;
    private final int metres;
    private final int mark;
    private final double[][] features;
    private final int[] places;
    private final double[] simulated;
    private final double[][] simulatedPlaces;
    private final List<Finish> finishes;

    /**
     * The time of one runner, run on and as it was.
     *
     * @param place that was taken, 1 or more
     * @param simulated seconds with the interval of nine in ten
     * @param ran seconds
     */
    record Finish(int place, CredibleInterval simulated, double ran) {

        /** -1 if what was run is faster than the interval, 1 if it is slower, else 0. */
        int side() {
            return ran < simulated.low() ? -1 : ran > simulated.high() ? 1 : 0;
        }
    }

    /**
     * @param features of place and gap, for each runner in the order at the mark
     * @param places that were taken, for each runner among these
     * @param simulated chances to win by simulated races, for each runner
     * @param simulatedPlaces chance of each place by simulated races, for each runner
     * @param finishes of those of whom both times are known
     */
    private InRaceCase(
            String raceId,
            int metres,
            int mark,
            double[][] features,
            int[] places,
            double[] simulated,
            double[][] simulatedPlaces,
            List<Finish> finishes) {
        this.raceId = raceId;
        this.metres = metres;
        this.mark = mark;
        this.features = features;
        this.places = places;
        this.simulated = simulated;
        this.simulatedPlaces = simulatedPlaces;
        this.finishes = List.copyOf(finishes);
    }

    /** What is known of a race up to a mark. */
    static RaceTrace until(TracedRace race, int mark) {
        RaceSheet sheet = race.sheet();
        return race.tracking().isPresent()
                ? race.trace()
                : TracedRace.of(sheet.until(Distance.ofMetres((long) mark))).trace();
    }

    /**
     * Those who started and are known at a mark, in their order there; none if of those who finished less than four fifths are known, of
     * all too few, or not the winner.
     */
    static List<Athlete> knownAt(TracedRace race, RaceTrace trace, int mark) {
        Distance at = Distance.ofMetres((long) mark);
        RaceSheet sheet = race.sheet();
        List<Athlete> finished = sheet.results().stream()
                .filter(result -> result.outcome() instanceof Outcome.Finished
                        && result.place().isPresent())
                .map(Result::athlete)
                .toList();
        List<Athlete> known = new ArrayList<>(InRaceRaces.starters(sheet).stream()
                .filter(runner -> trace.passing(runner, at).isPresent())
                .toList());
        boolean winner =
                sheet.winner().map(Result::athlete).filter(known::contains).isPresent();
        if (!winner
                || known.size() < FEWEST_RUNNERS
                || finished.stream().filter(known::contains).count() < LEAST_SHARE * finished.size()) {
            return List.of();
        }
        known.sort(Comparator.comparingDouble(runner -> seconds(trace, runner, at)));
        return known;
    }

    private static double seconds(RaceTrace trace, Athlete runner, Distance at) {
        return trace.passing(runner, at).orElseThrow().seconds();
    }

    static InRaceCase of(TracedRace race, RaceTrace trace, int mark, List<Athlete> runners, RaceOdds odds) {
        Distance at = Distance.ofMetres((long) mark);
        double metres = race.sheet().distance().inMetres();
        double head = seconds(trace, runners.get(0), at);
        int count = runners.size();
        double[][] features = new double[count][];
        double[] simulated = new double[count];
        double[][] places = new double[count][count];
        int[] taken = new int[count];
        List<Finish> finishes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double own = seconds(trace, runners.get(i), at);
            long ahead = runners.stream()
                    .filter(other -> seconds(trace, other, at) < own)
                    .count();
            features[i] = PlaceAndGapLogit.features(1.0 + ahead, own - head, metres - mark);
            RunnerOdds runner = odds.of(runners.get(i));
            simulated[i] = WinModel.ofRaces(runner.place(1) * odds.races(), 1, odds.races(), count);
            for (int place = 0; place < count; place++) {
                places[i][place] = runner.place(place + 1);
            }
            taken[i] = placeAmong(race.sheet(), runners, runners.get(i));
            int place = taken[i];
            race.sheet()
                    .findResult(runners.get(i))
                    .flatMap(Result::mark)
                    .ifPresent(ran -> runner.finishSeconds()
                            .ifPresent(told -> finishes.add(new Finish(place, told, ran.inSeconds()))));
        }
        return new InRaceCase(
                race.sheet().race().id(), (int) metres, mark, features, taken, simulated, places, finishes);
    }

    /** Who did not finish is behind all who did. */
    private static int placeAmong(RaceSheet sheet, List<Athlete> runners, Athlete own) {
        int place = place(sheet, own);
        return 1
                + (int) runners.stream()
                        .filter(other -> place(sheet, other) < place)
                        .count();
    }

    private static int place(RaceSheet sheet, Athlete runner) {
        return sheet.findResult(runner)
                .map(Result::place)
                .orElse(OptionalInt.empty())
                .orElse(Integer.MAX_VALUE);
    }

    String raceId() {
        return raceId;
    }

    int metres() {
        return metres;
    }

    int mark() {
        return mark;
    }

    int runners() {
        return places.length;
    }

    double[][] features() {
        return features;
    }

    int[] places() {
        return places;
    }

    double[] simulated() {
        return simulated;
    }

    double[][] simulatedPlaces() {
        return simulatedPlaces;
    }

    List<Finish> finishes() {
        return finishes;
    }

    int winner() {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == 1) {
                return i;
            }
        }
        throw new IllegalStateException(raceId + " has no winner");
    }

    ConditionalLogit.Choice choice() {
        return new ConditionalLogit.Choice(features, winner());
    }
}
