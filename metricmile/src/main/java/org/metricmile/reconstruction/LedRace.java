package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.TraceFromSplits;

/** The leader's times of a 1500 m race at 400, 800 and 1200 m, in metres at the pace of the winner. */
final class LedRace {

    private final String id;
    private final double[] leader;

    LedRace(String id, double[] leader) {
        this.id = id;
        this.leader = leader;
    }

    String id() {
        return id;
    }

    double[] leader() {
        return leader;
    }

    static final double[] MARKS = {400, 800, 1200};

    /** Empty if the race is another or one of the times is not on record. */
    static Optional<LedRace> of(RaceSheet sheet) {
        if (!sheet.distance().equals(Distance.ofMetres(1500))
                || sheet.winningMark().isEmpty()) {
            return Optional.empty();
        }
        double secondsPerMetre = sheet.winningMark().get().inSeconds() / 1500;
        RaceTrace trace = TraceFromSplits.of(sheet);
        double[] leader = new double[MARKS.length];
        for (int m = 0; m < MARKS.length; m++) {
            Optional<ElapsedTime> time = trace.leadersTime(Distance.ofMetres(MARKS[m]))
                    .filter(known -> known.provenance() != Provenance.INTERPOLATED)
                    .map(LeadersTime::time);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            leader[m] = time.get().inSeconds() / secondsPerMetre;
        }
        return Optional.of(new LedRace(sheet.race().id(), leader));
    }

    /** Which of the marks at every 100 m these are, 0 for 100 m. */
    static int[] marks() {
        return Arrays.stream(MARKS)
                .mapToInt(mark -> (int) Math.round(mark / 100) - 1)
                .toArray();
    }

    static double[] mean(List<LedRace> of) {
        double[] mean = new double[MARKS.length];
        for (int m = 0; m < mean.length; m++) {
            int mark = m;
            mean[m] = of.stream()
                    .mapToDouble(race -> race.leader()[mark])
                    .average()
                    .orElseThrow();
        }
        return mean;
    }
}
