package org.metricmile.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.FieldPrior;
import org.metricmile.reconstruction.PriorFit;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.scenes.StarterSheets;

/**
 * Hides most of each wholly known race, reconstructs it by what all other races teach, and compares with the truth. Prints the tables
 * of {@code docs/explanation/models/reconstruction.md}.
 */
public final class Hiding {

    static final long SEED = 1500;
    private static final int MEMBERS = 200;

    private final List<RaceSheet> all;

    Hiding(List<RaceSheet> all) {
        this.all = all;
    }

    public static void main(String[] args) {
        Hiding hiding = new Hiding(StarterSheets.ALL);
        for (int metres : new int[] {1500, 800}) {
            List<HiddenRace> races = HiddenRace.among(hiding.all).stream()
                    .filter(race -> race.whole().distance().inMetres() == metres)
                    .toList();
            hiding.print(metres, races);
        }
    }

    private void print(int metres, List<HiddenRace> races) {
        List<Guess> reconstructed = new ArrayList<>();
        for (HiddenRace race : races) {
            reconstructed.add(reconstruct(race, MEMBERS));
        }
        List<Guess> straight = Baselines.withBounds(
                races, races.stream().map(Baselines::straightLine).toList());
        List<Guess> fraction = Baselines.withBounds(
                races, races.stream().map(Baselines::fractionOfTheLeader).toList());
        System.out.printf("%n%d races of %d m, seed %d, %d members%n%n", races.size(), metres, SEED, MEMBERS);
        System.out.println("| method | median error, s | right order | 90 % interval holds | interval score, s |");
        System.out.println("|---|---|---|---|---|");
        System.out.println(row("reconstruction", GuessScore.of(races, reconstructed)));
        System.out.println(row("straight line", GuessScore.of(races, straight)));
        System.out.println(row("fraction of the leader", GuessScore.of(races, fraction)));
        System.out.println();
        System.out.println("| race | reconstruction | straight line | fraction of the leader |");
        System.out.println("|---|---|---|---|");
        for (int r = 0; r < races.size(); r++) {
            List<HiddenRace> one = List.of(races.get(r));
            System.out.printf(
                    "| %s | %s | %s | %s |%n",
                    races.get(r).whole().race().id(),
                    cell(GuessScore.of(one, List.of(reconstructed.get(r)))),
                    cell(GuessScore.of(one, List.of(straight.get(r)))),
                    cell(GuessScore.of(one, List.of(fraction.get(r)))));
        }
    }

    /** By a prior that has not seen the race. */
    Guess reconstruct(HiddenRace race, int members) {
        List<RaceSheet> others = all.stream()
                .filter(sheet -> !sheet.race().id().equals(race.whole().race().id()))
                .filter(LearnPriors::teaches)
                .toList();
        FieldPrior prior = PriorFit.near(FieldPrior.of(race.whole().distance()), others);
        return guess(race, Reconstruction.of(race.thinned(), prior, SEED, members));
    }

    static Guess guess(HiddenRace race, RaceEnsemble ensemble) {
        Guess guess = Guess.empty(race);
        for (int i = 0; i < race.runners().size(); i++) {
            for (int m = 0; m < guess.middle()[i].length; m++) {
                CredibleInterval time = ensemble.time(race.runners().get(i), 100.0 * (m + 1), 0.9);
                guess.middle()[i][m] = time.median();
                guess.low()[i][m] = time.low();
                guess.high()[i][m] = time.high();
            }
        }
        return guess;
    }

    private static String row(String method, GuessScore score) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.3f | %.3f | %.2f |",
                method,
                score.medianErrorSeconds(),
                score.rightOrders(),
                score.coverage(),
                score.intervalScore());
    }

    private static String cell(GuessScore score) {
        return String.format(
                Locale.ROOT,
                "%.2f s, %.2f, %.2f, %.2f",
                score.medianErrorSeconds(),
                score.rightOrders(),
                score.coverage(),
                score.intervalScore());
    }
}
