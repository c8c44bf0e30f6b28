package org.metricmile.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.stat.descriptive.rank.Median;
import org.metricmile.quality.InRaceCase.Finish;

/** How far times of races run on are from the times that were run. */
final class TimesRunOn {

    private static final int[][] PLACES = {{1, 3}, {4, 6}, {7, Integer.MAX_VALUE}};

    private TimesRunOn() {}

    /** A table: of each distance and mark the runners, how far their times are off, by places that were taken, and how often the interval held it. */
    static String table(List<InRaceCase> cases) {
        StringBuilder text = new StringBuilder("\n"
                + "| race | at | runners | off, median, s | places 1 to 3 | 4 to 6 | 7 and later | half are off by more than, s | in the"
                + " interval | 1 to 3 | faster than it | slower |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        rows(text, "800 m", InRace.MARKS_800, of(cases, 800));
        List<InRaceCase> finals = of(cases, 800).stream()
                .filter(one -> one.raceId().endsWith("-F"))
                .toList();
        rows(text, "800 m, finals", InRace.MARKS_800, finals);
        rows(text, "1500 m", InRace.MARKS_1500, of(cases, 1500));
        return text.toString();
    }

    private static List<InRaceCase> of(List<InRaceCase> cases, int metres) {
        return cases.stream().filter(one -> one.metres() == metres).toList();
    }

    private static void rows(StringBuilder text, String label, int[] marks, List<InRaceCase> cases) {
        for (int mark : marks) {
            List<Finish> finishes = cases.stream()
                    .filter(one -> one.mark() == mark)
                    .flatMap(one -> one.finishes().stream())
                    .toList();
            if (!finishes.isEmpty()) {
                text.append(row(label, mark, finishes));
            }
        }
    }

    private static String row(String label, int mark, List<Finish> finishes) {
        StringBuilder row = new StringBuilder(
                String.format(Locale.ROOT, "| %s | %d m | %d | %+.2f |", label, mark, finishes.size(), off(finishes)));
        for (int[] places : PLACES) {
            row.append(String.format(Locale.ROOT, " %+.2f |", off(within(finishes, places))));
        }
        double half = median(finishes.stream()
                .mapToDouble(one -> Math.abs(one.simulated().median() - one.ran()))
                .toArray());
        return row.append(String.format(
                        Locale.ROOT,
                        " %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                        half,
                        share(finishes, 0),
                        share(within(finishes, PLACES[0]), 0),
                        share(finishes, -1),
                        share(finishes, 1)))
                .toString();
    }

    private static List<Finish> within(List<Finish> finishes, int[] places) {
        List<Finish> within = new ArrayList<>();
        for (Finish finish : finishes) {
            if (finish.place() >= places[0] && finish.place() <= places[1]) {
                within.add(finish);
            }
        }
        return within;
    }

    private static double off(List<Finish> finishes) {
        return median(finishes.stream()
                .mapToDouble(one -> one.simulated().median() - one.ran())
                .toArray());
    }

    private static double median(double[] values) {
        return new Median().evaluate(values);
    }

    private static double share(List<Finish> finishes, int side) {
        return finishes.stream().filter(one -> one.side() == side).count() / (double) finishes.size();
    }
}
