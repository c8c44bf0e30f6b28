package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.metricmile.athletics.Athlete;

/**
 * All that is known of a race, by number of runner and mark.
 */
final class Evidence {

    private final double raceMetres;
    private final List<Athlete> runners;
    private final double[] marksMetres;
    private final double[][] lowSeconds;
    private final double[][] highSeconds;
    private final List<DoubtfulTime> doubtful;
    private final List<List<KnownPlace>> places;
    private final int[] lastMark;
    private final List<DoubtfulTime> head;
    private final boolean wholeField;
    private final List<Claim> claims;
    private final Set<Claim> leftOut;
    private final List<String> contradictions;

    /**
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
     * @param leftOut what reports tell and was not used at some mark because it cannot be true beside surer evidence
     * @param contradictions evidence that was left out because it cannot be true beside surer evidence, in words
     */
    Evidence(
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
            Set<Claim> leftOut,
            List<String> contradictions) {
        this.raceMetres = raceMetres;
        this.runners = runners;
        this.marksMetres = marksMetres;
        this.lowSeconds = lowSeconds;
        this.highSeconds = highSeconds;
        this.doubtful = doubtful;
        this.places = places;
        this.lastMark = lastMark;
        this.head = head;
        this.wholeField = wholeField;
        this.claims = claims;
        this.leftOut = leftOut;
        this.contradictions = contradictions;
    }

    double raceMetres() {
        return raceMetres;
    }

    List<Athlete> runners() {
        return runners;
    }

    double[] marksMetres() {
        return marksMetres;
    }

    double[][] lowSeconds() {
        return lowSeconds;
    }

    double[][] highSeconds() {
        return highSeconds;
    }

    List<DoubtfulTime> doubtful() {
        return doubtful;
    }

    List<List<KnownPlace>> places() {
        return places;
    }

    int[] lastMark() {
        return lastMark;
    }

    List<DoubtfulTime> head() {
        return head;
    }

    boolean wholeField() {
        return wholeField;
    }

    List<Claim> claims() {
        return claims;
    }

    Set<Claim> leftOut() {
        return leftOut;
    }

    List<String> contradictions() {
        return contradictions;
    }

    /** Whether times, places and runners are the same: all that is drawn from before claims choose. */
    boolean isSameButForClaims(Evidence other) {
        return raceMetres == other.raceMetres
                && wholeField == other.wholeField
                && runners.equals(other.runners)
                && Arrays.equals(marksMetres, other.marksMetres)
                && Arrays.equals(lastMark, other.lastMark)
                && Arrays.deepEquals(lowSeconds, other.lowSeconds)
                && Arrays.deepEquals(highSeconds, other.highSeconds)
                && doubtful.equals(other.doubtful)
                && head.equals(other.head)
                && places.equals(other.places);
    }

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
