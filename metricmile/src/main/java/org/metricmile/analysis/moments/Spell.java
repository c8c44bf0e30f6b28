package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.metricmile.race.FieldMotion;

/**
 * Samples from one to another through which something lasts.
 *
 * @param from first sample
 * @param to last sample
 */
record Spell(int from, int to) {

    double seconds() {
        return (to - from) * FieldMotion.STEP_SECONDS;
    }

    boolean overlaps(Spell other) {
        return from <= other.to && other.from <= to;
    }

    /**
     * The spells of a race. Noise shakes a place in and out of a limit, so what begins within narrow limits goes on within
     * wider ones, and short breaks are bridged.
     *
     * @param begins whether it holds within the narrow limits
     * @param goesOn whether it holds within the wide limits; true wherever it begins
     * @param bridgedSeconds the longest break that does not end it
     * @param leastSeconds shorter spells do not count
     */
    static List<Spell> of(
            FieldMotion field, IntPredicate begins, IntPredicate goesOn, double bridgedSeconds, double leastSeconds) {
        int bridged = Samples.in(bridgedSeconds);
        List<Spell> spells = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int i = 0; i < field.samples(); i++) {
            if (from < 0 ? begins.test(i) : goesOn.test(i)) {
                from = from < 0 ? i : from;
                last = i;
            } else if (from >= 0 && i - last > bridged) {
                spells.add(new Spell(from, last));
                from = -1;
            }
        }
        if (from >= 0) {
            spells.add(new Spell(from, last));
        }
        spells.removeIf(spell -> spell.seconds() < leastSeconds - 1e-9);
        return spells;
    }
}
