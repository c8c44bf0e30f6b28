package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Timing;
import org.metricmile.feeds.issues.FewResults;
import org.metricmile.feeds.issues.MarkToTenth;
import org.metricmile.feeds.issues.PlaceAgainstMarks;
import org.metricmile.feeds.issues.PlaceGap;
import org.metricmile.feeds.issues.RaceWithoutResults;

/** What looks odd in the results of a race as a whole. */
public final class ResultChecks {

    private static final Distance METRIC_MILE = Distance.ofMetres(1500);

    /** Races of 1500 m and the mile with fewer results are lists of medallists in every known source. */
    private static final int FEW_RESULTS = 9;

    private final OpenRace race;
    private final List<Result> results;

    private ResultChecks(OpenRace race) {
        this.race = race;
        this.results = race.results();
    }

    /** Adds what looks odd to the issues of the race. */
    public static void run(OpenRace race) {
        ResultChecks checks = new ResultChecks(race);
        if (checks.results.isEmpty()) {
            race.issues.add(new RaceWithoutResults(race.source.place(), race.id));
            return;
        }
        checks.gaps();
        checks.marks();
        checks.placesAgainstMarks();
    }

    private String place() {
        return results.get(0).source().place();
    }

    /** For lists gathered from reports, which may hold the medallists only. */
    static void reportFewResults(OpenRace race) {
        if (isFewForMile(race) && !race.results().isEmpty()) {
            race.issues.add(new FewResults(
                    race.results().get(0).source().place(),
                    race.id,
                    race.results().size()));
        }
    }

    /** Whether a race of 1500 m or the mile has so few results that they may be the medallists only. */
    static boolean isFewForMile(OpenRace race) {
        boolean metricMileOrMile = race.event.distance().equals(METRIC_MILE) || race.event.isMile();
        return metricMileOrMile && race.results().size() < FEW_RESULTS;
    }

    private void gaps() {
        List<Integer> missing = missingPlaces(results);
        if (!missing.isEmpty()) {
            race.issues.add(new PlaceGap(place(), race.id, missing));
        }
    }

    /** Places from 1 to the last that nobody has; those that a shared place stands for are not missing. */
    public static List<Integer> missingPlaces(List<Result> results) {
        List<Integer> places = results.stream()
                .filter(result -> result.place().isPresent())
                .map(result -> result.place().getAsInt())
                .sorted()
                .toList();
        Set<Integer> missing = new TreeSet<>();
        int next = 1;
        for (int i = 0; i < places.size(); i++) {
            int current = places.get(i);
            for (int skipped = next; skipped < current && missing.size() < Limits.COLUMNS; skipped++) {
                missing.add(skipped);
            }
            boolean last = i + 1 == places.size() || places.get(i + 1) != current;
            if (last) {
                int sharing = 1;
                while (i - sharing >= 0 && places.get(i - sharing) == current) {
                    sharing++;
                }
                next = current + sharing;
            } else {
                next = current;
            }
        }
        return List.copyOf(missing);
    }

    private void marks() {
        for (Result result : results) {
            result.mark()
                    .filter(mark -> mark.timing() == Timing.AUTOMATIC && mark.precision() == Precision.TENTH)
                    .ifPresent(mark ->
                            race.issues.add(new MarkToTenth(result.source().place(), result.printedName(), mark)));
        }
    }

    private void placesAgainstMarks() {
        List<Result> placed = new ArrayList<>(results.stream()
                .filter(result -> result.place().isPresent() && result.mark().isPresent())
                .toList());
        placed.sort(Comparator.comparingInt(result -> result.place().orElseThrow()));
        for (int i = 1; i < placed.size(); i++) {
            Result ahead = placed.get(i - 1);
            Result behind = placed.get(i);
            Mark markAhead = ahead.mark().orElseThrow();
            Mark markBehind = behind.mark().orElseThrow();
            if (markBehind.isFasterThan(markAhead)) {
                race.issues.add(new PlaceAgainstMarks(
                        behind.source().place(),
                        ahead.printedName(),
                        ahead.place().orElseThrow(),
                        markAhead,
                        behind.printedName(),
                        behind.place().orElseThrow(),
                        markBehind));
            }
        }
    }
}
