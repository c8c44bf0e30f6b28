package org.metricmile.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.Reading.Run;
import org.metricmile.records.Reading.Witness;

/** All that was read, run by run. Marks of which no day is known wait until {@link #dateTheOthers} looks for theirs. */
final class RunsRead {

    private final Map<Run, List<Reading>> runs = new LinkedHashMap<>();
    private final List<Reading> ofDaysUnknown = new ArrayList<>();

    void add(Performance mark, Witness witness) {
        Reading reading = new Reading(mark, witness);
        if (mark.is(Condition.DAY_AT_THE_LATEST)) {
            ofDaysUnknown.add(reading);
        } else {
            addDated(reading);
        }
    }

    private void addDated(Reading reading) {
        runs.computeIfAbsent(reading.run(), added -> new ArrayList<>(1)).add(reading);
    }

    /** Every mark that has its day so far. */
    void forEachMark(Consumer<Performance> taker) {
        runs.values().forEach(readings -> readings.forEach(reading -> taker.accept(reading.mark())));
    }

    /**
     * Adds the marks of which only the days of a championship are known, each on the day that is found for it, else on the last one.
     *
     * @return the new ids of those whose day was found, by the old ones
     */
    Map<String, String> dateTheOthers() {
        DaysFound days = new DaysFound(this, ofDaysUnknown);
        Map<String, String> movedTo = new HashMap<>();
        for (Reading reading : ofDaysUnknown) {
            Performance dated = days.dated(reading.mark());
            if (!dated.id().equals(reading.mark().id())) {
                movedTo.put(reading.mark().id(), dated.id());
            }
            addDated(new Reading(dated, reading.witness()));
        }
        ofDaysUnknown.clear();
        return movedTo;
    }

    /** The readings of each run. */
    Collection<List<Reading>> runs() {
        return Collections.unmodifiableCollection(runs.values());
    }
}
