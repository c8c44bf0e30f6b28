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
        for (int metres : new int[] {800, 1500}) {
            for (int mark : metres == 800 ? InRace.MARKS_800 : InRace.MARKS_1500) {
                List<Finish> finishes = cases.stream()
                        .filter(one -> one.metres() == metres && one.mark() == mark)
                        .flatMap(one -> one.finishes().stream())
                        .toList();
                if (!finishes.isEmpty()) {
                    text.append(row(metres, mark, finishes));
                }
            }
        }
        return text.toString();
    }

    private static String row(int metres, int mark, List<Finish> finishes) {
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT, "| %d m | %d m | %d | %+.2f |", metres, mark, finishes.size(), off(finishes)));
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
