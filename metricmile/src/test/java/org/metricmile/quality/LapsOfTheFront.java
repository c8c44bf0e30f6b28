package org.metricmile.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hipparchus.stat.regression.SimpleRegression;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.reserves.AbilityOnTheDay;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.scenes.StarterRaces;

/**
 * How fast the front of 1500 m was run, lap by lap, as a share of the mean pace that the three ablest of the field had in them by their
 * bests; and how far the second lap goes on from the first, and the third from both. Prints a table.
 */
public final class LapsOfTheFront {

    private static final long[] MARKS = {400, 800, 1200};
    private static final int ABLEST = 3;
    private static final int DRAWS = 100;

    private LapsOfTheFront() {}

    /** Reads the starter data and the shelf. */
    public static void main(String[] args) {
        StarterRaces starter = new StarterRaces();
        MarksOnRecord marks = MarksOnRecord.of(starter.sheets(), Optional.of(starter.careersAndLists()));
        SimpleRegression second = new SimpleRegression();
        SimpleRegression third = new SimpleRegression();
        System.out.println("| race | first lap | second | third |");
        System.out.println("|---|---|---|---|");
        for (RaceSheet sheet : starter.sheets()) {
            double[] paces = paces(sheet, marks);
            if (paces.length > 0) {
                second.addData(paces[0], paces[1]);
                third.addData((paces[0] + paces[1]) / 2, paces[2]);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.3f | %.3f | %.3f |%n",
                        sheet.race().id(),
                        paces[0],
                        paces[1],
                        paces[2]);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nSecond lap on the first: slope %.2f, standard deviation of what is left %.3f. Third on the mean of both: %.2f, %.3f.%n",
                second.getSlope(),
                Math.sqrt(second.getMeanSquareError()),
                third.getSlope(),
                Math.sqrt(third.getMeanSquareError()));
    }

    /** Empty if the leader's times or the bests of the ablest are not on record. */
    private static double[] paces(RaceSheet sheet, MarksOnRecord marks) {
        if (sheet.distance().inMetres() != 1500 || sheet.race().date().isEmpty()) {
            return new double[0];
        }
        LocalDate day = sheet.race().date().get().first();
        double[] able = sheet.results().stream()
                .map(result -> AbilityOnTheDay.of(marks, result.athlete(), day))
                .filter(ability -> ability.posterior().isPresent())
                .mapToDouble(LapsOfTheFront::middleSeconds)
                .sorted()
                .limit(ABLEST)
                .toArray();
        RaceTrace trace = TracedRace.of(sheet).trace();
        double[] paces = new double[MARKS.length];
        double before = 0;
        for (int m = 0; m < MARKS.length; m++) {
            Optional<LeadersTime> time = trace.leadersTime(Distance.ofMetres(MARKS[m]));
            if (time.isEmpty() || able.length < ABLEST) {
                return new double[0];
            }
            double seconds = time.get().time().inSeconds();
            double evenSeconds = Arrays.stream(able).average().orElseThrow() * MARKS[0] / 1500;
            paces[m] = evenSeconds / (seconds - before);
            before = seconds;
        }
        return paces;
    }

    private static double middleSeconds(AbilityOnTheDay ability) {
        double[] seconds =
                RaceReserves.runners(ability.athlete(), ability.posterior().orElseThrow(), InRace.SEED, DRAWS)
                        .runners()
                        .stream()
                        .mapToDouble(runner -> runner.ability().formulaSeconds(1500))
                        .toArray();
        return CredibleInterval.of(seconds, 0.9).median();
    }
}
