package org.metricmile.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.metricmile.analysis.reserves.AbilityOnTheDay;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.StarterRaces;

/**
 * Do bests of earlier days tell who is fast on the day? Over all races of 800 m and 1500 m on record with six runners or more of whom bests
 * are known: the rank correlation of the time they are able to and the time they ran, and how well the winner is told (log score of a
 * Plackett-Luce choice with 0.8 % of the time as its scale). For comparing rules, nothing is fitted to it.
 */
public final class AbilityAgainstResults {

    private static final double SCALE = 0.008;
    private static final int RUNNERS = 6;

    private record Runner(double ableSeconds, double seconds) {}

    private AbilityAgainstResults() {}

    public static void main(String[] args) {
        StarterRaces starter = new StarterRaces();
        MarksOnRecord marks = MarksOnRecord.of(starter.sheets(), Optional.of(starter.careersAndLists()));
        int races = 0;
        double correlations = 0;
        double logScores = 0;
        for (RaceSheet sheet : starter.sheets()) {
            List<Runner> runners = runners(sheet, marks);
            if (runners.size() >= RUNNERS && sheet.race().combined().isEmpty()) {
                races++;
                correlations += new SpearmansCorrelation()
                        .correlation(
                                runners.stream()
                                        .mapToDouble(Runner::ableSeconds)
                                        .toArray(),
                                runners.stream().mapToDouble(Runner::seconds).toArray());
                logScores += logScore(runners);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d races, rank correlation %.3f, log score of the winner %.3f%n",
                races,
                correlations / races,
                logScores / races);
    }

    private static List<Runner> runners(RaceSheet sheet, MarksOnRecord marks) {
        List<Runner> runners = new ArrayList<>();
        Optional<DateInterval> day = sheet.race().date();
        Distance distance = sheet.distance();
        if (day.isEmpty() || !(distance.equals(Distance.ofMetres(800)) || distance.equals(Distance.ofMetres(1500)))) {
            return runners;
        }
        for (Result result : sheet.results()) {
            Optional<Mark> mark = result.mark();
            if (mark.isPresent()) {
                AbilityOnTheDay.of(marks, result.athlete(), day.get().first())
                        .posterior()
                        .ifPresent(posterior -> runners.add(new Runner(
                                posterior.mode().formulaSeconds(distance.inMetres()),
                                mark.get().inSeconds())));
            }
        }
        return runners;
    }

    private static double logScore(List<Runner> runners) {
        Runner winner = runners.stream()
                .min(Comparator.comparingDouble(Runner::seconds))
                .orElseThrow();
        double total = 0;
        for (Runner runner : runners) {
            total += Math.exp(Math.log(winner.ableSeconds() / runner.ableSeconds()) / SCALE);
        }
        return Math.log(total);
    }
}
