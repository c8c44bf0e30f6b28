package org.metricmile.reconstruction;

import java.util.List;
import org.metricmile.athletics.Athlete;

/**
 * All that is known of a race, by number of runner and mark.
 *
 * @param raceMetres length of the race
 * @param runners who is in it, finishers first
 * @param marksMetres where something is known, ascending, the finish last
 * @param lowSeconds earliest time of a runner at a mark, minus infinity where unknown
 * @param highSeconds latest time of a runner at a mark, infinity where unknown
 * @param doubtful times that need not be true
 * @param places by mark
 * @param lastMark of each runner: the last mark at which the runner is known to have been in the race
 * @param head times of whoever led, without a name; the runner of these is none
 * @param wholeField whether everybody who was in the race is among the runners
 * @param claims what reports tell of stretches of the race
 * @param contradictions evidence that was left out because it cannot be true beside surer evidence, in words
 */
record Evidence(
        double raceMetres,
        List<Athlete> runners,
        double[] marksMetres,
        double[][] lowSeconds,
        double[][] highSeconds,
        List<DoubtfulTime> doubtful,
        List<List<KnownPlace>> places,
        int[] lastMark,
        List<DoubtfulTime> head,
        boolean wholeField,
        List<Claim> claims,
        List<String> contradictions) {

    int runnerCount() {
        return runners.size();
    }

    int markCount() {
        return marksMetres.length;
    }

    boolean isInRace(int runner, int mark) {
        return mark <= lastMark[runner];
    }

    boolean isKnown(int runner, int mark) {
        return lowSeconds[runner][mark] > Double.NEGATIVE_INFINITY;
    }
}
