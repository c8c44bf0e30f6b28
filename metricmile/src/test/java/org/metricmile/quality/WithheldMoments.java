package org.metricmile.quality;

import java.util.List;
import java.util.Locale;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.reconstruction.Withholding;
import org.metricmile.scenes.StarterSheets;

/**
 * Each reported moment of the Paris 2024 final, left out in turn and asked of the rest of the evidence. Prints the table of {@code
 * docs/explanation/models/reconstruction.md} with as many races as the product draws, then the mean logarithm of the probabilities with
 * five times as many.
 */
public final class WithheldMoments {

    private static final String RACE = "OG2024-M-1500-F";

    private WithheldMoments() {}

    /** Reads the starter data. */
    public static void main(String[] args) {
        RaceSheet sheet = StarterSheets.race(RACE);
        System.out.println("| metres | athlete | moment | by the rest |");
        System.out.println("|---|---|---|---|");
        Withholding.all(sheet, Hiding.SEED, ReconstructedRace.MEMBERS_OF_CHECKS).stream()
                .sorted((one, other) -> Double.compare(from(one.moment()), from(other.moment())))
                .forEach(answer -> System.out.println(row(answer)));
        int members = 5 * ReconstructedRace.MEMBERS_OF_CHECKS;
        List<Withholding.Answer> answers = Withholding.all(sheet, Hiding.SEED, members);
        double logs = answers.stream()
                .filter(answer -> answer.probability().isPresent())
                .mapToDouble(answer ->
                        Math.log(Math.max(0.5 / members, answer.probability().getAsDouble())))
                .average()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "%nmean logarithm with %d races: %.3f%n", members, logs);
    }

    private static String row(Withholding.Answer answer) {
        ReportedMoment moment = answer.moment();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s |",
                stretch(moment),
                moment.runner().map(Athlete::name).orElse(moment.printedName()),
                moment.event().replace('_', ' '),
                answer.probability().isPresent()
                        ? String.format(
                                Locale.ROOT, "%.2f", answer.probability().getAsDouble())
                        : "reported only");
    }

    private static String stretch(ReportedMoment moment) {
        double from = from(moment);
        double to = moment.to().or(moment::from).orElseThrow().inMetres();
        return from == to
                ? String.format(Locale.ROOT, "%.0f", from)
                : String.format(Locale.ROOT, "%.0f to %.0f", from, to);
    }

    private static double from(ReportedMoment moment) {
        return moment.from().or(moment::to).orElseThrow().inMetres();
    }
}
