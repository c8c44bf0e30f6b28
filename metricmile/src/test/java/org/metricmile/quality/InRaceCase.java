package org.metricmile.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.SuspectTimes.SuspectTime;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.Split;
import org.metricmile.race.TraceFromSplits;
import org.metricmile.simulation.PlaceAndGap;
import org.metricmile.simulation.RaceOdds;
import org.metricmile.simulation.RunnerOdds;
import org.metricmile.simulation.WinModel;

/** One race at one mark: what was known there of those who finished, and who won. */
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

    /**
     * @param features of place and gap, for each runner in the order at the mark
     * @param places that were taken, for each runner among these
     * @param simulated chances to win by simulated races, for each runner
     * @param simulatedPlaces chance of each place by simulated races, for each runner
     */
    private InRaceCase(
            String raceId,
            int metres,
            int mark,
            double[][] features,
            int[] places,
            double[] simulated,
            double[][] simulatedPlaces) {
        this.raceId = raceId;
        this.metres = metres;
        this.mark = mark;
        this.features = features;
        this.places = places;
        this.simulated = simulated;
        this.simulatedPlaces = simulatedPlaces;
    }

    /** What is known of a race up to a mark. */
    static RaceTrace until(TracedRace race, int mark) {
        RaceSheet sheet = race.sheet();
        return race.tracking().isPresent()
                ? race.trace()
                : TraceFromSplits.of(
                        sheet.until(Distance.ofMetres((long) mark)),
                        race.suspects().stream().map(SuspectTime::split).toList());
    }

    /** Those who finished and are known at a mark, in their order there; none if they are too few, or without the winner. */
    static List<Athlete> knownAt(TracedRace race, RaceTrace trace, int mark) {
        Distance at = Distance.ofMetres((long) mark);
        RaceSheet sheet = race.sheet();
        List<Result> finished = sheet.results().stream()
                .filter(result -> result.outcome() instanceof Outcome.Finished
                        && result.place().isPresent())
                .toList();
        List<Athlete> known = new ArrayList<>(finished.stream()
                .map(Result::athlete)
                .filter(runner -> trace.passing(runner, at).isPresent())
                .filter(runner -> race.tracking().isPresent() || hasTime(sheet.splits(), runner, at))
                .toList());
        boolean winner =
                sheet.winner().map(Result::athlete).filter(known::contains).isPresent();
        if (!winner || known.size() < FEWEST_RUNNERS || known.size() < LEAST_SHARE * finished.size()) {
            return List.of();
        }
        known.sort(Comparator.comparingDouble(runner -> seconds(trace, runner, at)));
        return known;
    }

    private static boolean hasTime(List<Split> splits, Athlete runner, Distance at) {
        return splits.stream()
                .anyMatch(split -> split.isOf(runner)
                        && split.at().equals(at)
                        && split.time().isPresent());
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
        Map<Athlete, Integer> finish = finishOrder(race.sheet(), runners);
        int[] taken = new int[count];
        for (int i = 0; i < count; i++) {
            double own = seconds(trace, runners.get(i), at);
            long ahead = runners.stream()
                    .filter(other -> seconds(trace, other, at) < own)
                    .count();
            features[i] = PlaceAndGap.features(1.0 + ahead, own - head, metres - mark);
            RunnerOdds runner = odds.of(runners.get(i));
            simulated[i] = WinModel.ofRaces(runner.place(1) * odds.races(), odds.races(), count);
            for (int place = 0; place < count; place++) {
                places[i][place] = runner.place(place + 1);
            }
            taken[i] = Optional.ofNullable(finish.get(runners.get(i))).orElseThrow();
        }
        return new InRaceCase(race.sheet().race().id(), (int) metres, mark, features, taken, simulated, places);
    }

    private static Map<Athlete, Integer> finishOrder(RaceSheet sheet, List<Athlete> runners) {
        Map<Athlete, Integer> order = new HashMap<>();
        for (Result result : sheet.results()) {
            if (runners.contains(result.athlete())) {
                int place = result.place().orElseThrow();
                long ahead = sheet.results().stream()
                        .filter(other -> runners.contains(other.athlete()))
                        .filter(other -> other.place().orElse(Integer.MAX_VALUE) < place)
                        .count();
                order.put(result.athlete(), 1 + (int) ahead);
            }
        }
        return order;
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
