package org.metricmile.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.FieldPrior;
import org.metricmile.reconstruction.PriorFit;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.scenes.StarterSheets;

/**
 * How far behind its leader a field is on the way, in wholly known races and in their reconstructions from what is left of them when
 * most is hidden. Prints the table of {@code docs/explanation/models/reconstruction.md}.
 */
public final class SpreadOfFields {

    private static final int MEMBERS = 30;

    private SpreadOfFields() {}

    public static void main(String[] args) {
        for (int metres : new int[] {1500, 800}) {
            List<HiddenRace> races = HiddenRace.among(StarterSheets.ALL).stream()
                    .filter(race -> race.whole().distance().inMetres() == metres)
                    .toList();
            List<RaceEnsemble> ensembles =
                    races.stream().map(SpreadOfFields::reconstructed).toList();
            System.out.printf("%n%d races of %d m%n%n", races.size(), metres);
            System.out.println(
                    "| metres | middle of the field, s | reconstructed | last of the field, s | reconstructed |");
            System.out.println("|---|---|---|---|---|");
            for (int mark = 2; mark * 100 < metres; mark += 2) {
                print(races, ensembles, mark);
            }
        }
    }

    private static RaceEnsemble reconstructed(HiddenRace race) {
        List<RaceSheet> others = StarterSheets.ALL.stream()
                .filter(sheet -> !sheet.race().id().equals(race.whole().race().id()))
                .filter(LearnPriors::teaches)
                .toList();
        FieldPrior prior = PriorFit.near(FieldPrior.of(race.whole().distance()), others);
        return Reconstruction.of(race.thinned(), prior, Hiding.SEED, MEMBERS);
    }

    private static void print(List<HiddenRace> races, List<RaceEnsemble> ensembles, int mark) {
        List<double[]> whole = new ArrayList<>();
        List<double[]> made = new ArrayList<>();
        for (int r = 0; r < races.size(); r++) {
            HiddenRace race = races.get(r);
            RaceEnsemble ensemble = ensembles.get(r);
            whole.add(behind(
                    IntStream.range(0, race.runners().size()).mapToDouble(runner -> race.seconds()[runner][mark - 1])));
            for (int member = 0; member < ensemble.size(); member++) {
                int one = member;
                made.add(behind(
                        race.runners().stream().mapToDouble(runner -> ensemble.seconds(one, runner, mark * 100.0))));
            }
        }
        System.out.printf(
                "| %d | %.2f | %.2f | %.2f | %.2f |%n",
                mark * 100, mean(whole, 0.5), mean(made, 0.5), mean(whole, 1), mean(made, 1));
    }

    /** Seconds behind the first, ascending. */
    private static double[] behind(DoubleStream seconds) {
        double[] sorted = seconds.sorted().toArray();
        double first = sorted[0];
        return Arrays.stream(sorted).map(time -> time - first).toArray();
    }

    private static double mean(List<double[]> fields, double share) {
        return fields.stream()
                .mapToDouble(field -> field[(int) Math.round(share * (field.length - 1))])
                .average()
                .orElseThrow();
    }
}
