package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.DateInterval;
import org.metricmile.records.WitnessedMark.Run;
import org.metricmile.records.WitnessedMark.Witness;

/**
 * One run that sources put on two days. A list of results may date an evening's final a day late; the run would then stand twice in every
 * book, equalling itself.
 *
 * <p>Two readings are one run if they have the same athlete, distance and time at the same championship, on days next to each other,
 * and no document has both: who lists a heat and a final with equal times lists two runs.
 */
final class DaysThatDiffer {

    private final Map<Run, List<WitnessedMark>> runs;
    private final Venues venues;
    private final Map<String, String> movedTo = new HashMap<>();

    /** Over the readings of each run; venues tell the championship where a list has but a place. */
    DaysThatDiffer(Map<Run, List<WitnessedMark>> runs, Venues venues) {
        this.runs = runs;
        this.venues = venues;
    }

    /**
     * Puts the readings of such a run together on the day of its race, which is decided once for all its runners before they come here:
     * the results of a race that careers have read have it. Where no race is on record it is the later day, so that no book sees the run
     * too early.
     *
     * @return the new ids of the marks that were moved, by the old ones
     */
    Map<String, String> join() {
        for (Run run : List.copyOf(runs.keySet())) {
            Run next = new Run(run.athleteId(), run.distance(), run.day().plusDays(1));
            @Nullable List<WitnessedMark> later = runs.get(next);
            @Nullable List<WitnessedMark> earlier = later == null ? null : runs.get(run);
            if (later != null && earlier != null) {
                join(run, earlier, next, later);
            }
        }
        return movedTo;
    }

    private void join(Run run, List<WitnessedMark> earlier, Run next, List<WitnessedMark> later) {
        List<WitnessedMark> before = alike(earlier, later);
        List<WitnessedMark> after = alike(later, earlier);
        if (before.isEmpty() || haveOneDocument(before, after)) {
            return;
        }
        if (isRaceEarlier(before, after)) {
            move(after, next, run);
        } else {
            move(before, run, next);
        }
    }

    private void move(List<WitnessedMark> readings, Run from, Run to) {
        LocalDate day = to.day();
        for (WitnessedMark reading : readings) {
            Performance dated = reading.mark().ranOn(DateInterval.on(day));
            movedTo.put(reading.mark().id(), dated.id());
            runs.computeIfAbsent(to, added -> new ArrayList<>()).add(new WitnessedMark(dated, reading.witness()));
        }
        List<WitnessedMark> left = new ArrayList<>(runs.getOrDefault(from, List.of()));
        left.removeAll(readings);
        if (left.isEmpty()) {
            runs.remove(from);
        } else {
            runs.put(from, left);
        }
    }

    /** Those that may be one run with one of the others. */
    private List<WitnessedMark> alike(List<WitnessedMark> some, List<WitnessedMark> others) {
        return some.stream()
                .filter(reading -> others.stream().anyMatch(other -> mayBeOne(reading.mark(), other.mark())))
                .toList();
    }

    private boolean mayBeOne(Performance one, Performance other) {
        return one.mark().hundredths() == other.mark().hundredths()
                && one.mark().timing() == other.mark().timing()
                && !championship(one).isEmpty()
                && championship(one).equals(championship(other));
    }

    private String championship(Performance mark) {
        Meeting meeting = mark.meeting();
        boolean told = meeting.category().isChampionship() && !meeting.id().isEmpty();
        return told ? meeting.id() : venues.at(meeting.place(), mark.date()).id();
    }

    /** By the careers' reading of the row of the race, else by the row. */
    private static boolean isRaceEarlier(List<WitnessedMark> before, List<WitnessedMark> after) {
        Set<String> rows = places(ofRace(before));
        rows.addAll(places(ofRace(after)));
        boolean decidedEarlier = before.stream().anyMatch(reading -> isDecided(reading, rows));
        boolean decidedLater = after.stream().anyMatch(reading -> isDecided(reading, rows));
        if (decidedEarlier || decidedLater) {
            return !decidedLater;
        }
        return ofRace(after).isEmpty() && !ofRace(before).isEmpty();
    }

    private static boolean isDecided(WitnessedMark reading, Set<String> rowsOfRace) {
        return reading.witness() == Witness.CAREER
                && rowsOfRace.contains(reading.mark().source().place());
    }

    private static List<WitnessedMark> ofRace(List<WitnessedMark> readings) {
        return readings.stream()
                .filter(reading -> reading.witness() == Witness.RACE)
                .toList();
    }

    /** Whether a document has a row for each; the same row read twice is one row. */
    private static boolean haveOneDocument(List<WitnessedMark> some, List<WitnessedMark> others) {
        Set<String> rows = places(some);
        rows.retainAll(places(others));
        Set<String> documents = documents(some, rows);
        documents.retainAll(documents(others, rows));
        return !documents.isEmpty();
    }

    private static Set<String> places(Collection<WitnessedMark> readings) {
        return readings.stream()
                .map(reading -> reading.mark().source().place())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> documents(Collection<WitnessedMark> readings, Set<String> without) {
        return readings.stream()
                .map(reading -> reading.mark().source())
                .filter(source -> !without.contains(source.place()))
                .map(source -> source.document())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
