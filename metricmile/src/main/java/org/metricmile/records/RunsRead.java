package org.metricmile.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.metricmile.records.WitnessedMark.Run;
import org.metricmile.records.WitnessedMark.Witness;

/** All that was read, run by run. Marks of which no day is known wait until {@link #dateTheOthers} looks for theirs. */
final class RunsRead {

    private final Map<Run, List<WitnessedMark>> runs = new LinkedHashMap<>();
    private final List<WitnessedMark> ofDaysUnknown = new ArrayList<>();

    void add(Performance mark, Witness witness) {
        WitnessedMark reading = new WitnessedMark(mark, witness);
        if (mark.isDayKnown()) {
            addDated(reading);
        } else {
            ofDaysUnknown.add(reading);
        }
    }

    private void addDated(WitnessedMark reading) {
        runs.computeIfAbsent(reading.run(), added -> new ArrayList<>(1)).add(reading);
    }

    /** Every mark that has its day so far. */
    void forEachMark(Consumer<Performance> taker) {
        runs.values().forEach(readings -> readings.forEach(reading -> taker.accept(reading.mark())));
    }

    /**
     * Adds the marks of which only the days of a championship or the year is known, each on the day that is found for it, else on the
     * last one.
     *
     * @return the new ids of those whose day was found, by the old ones
     */
    Map<String, String> dateTheOthers() {
        DaysFound days = new DaysFound(this, ofDaysUnknown);
        Map<String, String> movedTo = new HashMap<>();
        for (WitnessedMark reading : ofDaysUnknown) {
            Performance dated = days.dated(reading.mark());
            if (!dated.id().equals(reading.mark().id())) {
                movedTo.put(reading.mark().id(), dated.id());
            }
            addDated(new WitnessedMark(dated, reading.witness()));
        }
        ofDaysUnknown.clear();
        return movedTo;
    }

    /** Puts readings together that are one run on two days; the new ids of those that were moved, by the old ones. */
    Map<String, String> joinDaysThatDiffer(Venues venues) {
        return new DaysThatDiffer(runs, venues).join();
    }

    /** The readings of each run. */
    Collection<List<WitnessedMark>> runs() {
        return Collections.unmodifiableCollection(runs.values());
    }
}
