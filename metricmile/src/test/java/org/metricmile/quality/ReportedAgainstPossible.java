package org.metricmile.quality;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.reconstruction.DoubtedReport;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.reconstruction.UnreconstructableRaceException;
import org.metricmile.reconstruction.Withholding;
import org.metricmile.scenes.StarterSheets;

/**
 * Each reported moment of the starter data of which times can decide something: how many of the possible races have it, where it was
 * evidence and where it was left out. What is far below the usual where it was evidence is a conflict, or a fault. Lines for
 * whoever works on the reconstruction; {@code docs/explanation/models/reconstruction.md} has their sums.
 */
public final class ReportedAgainstPossible {

    private static final int MEMBERS = 200;

    private ReportedAgainstPossible() {}

    /** With a race as the argument that race alone. */
    public static void main(String[] args) {
        int moments = 0;
        int doubted = 0;
        double sum = 0;
        for (RaceSheet sheet : StarterSheets.ALL) {
            if (sheet.reported().isEmpty()
                    || (args.length > 0 && !args[0].equals(sheet.race().id()))) {
                continue;
            }
            try {
                RaceEnsemble ensemble = Reconstruction.of(sheet, Hiding.SEED, MEMBERS);
                List<Withholding.Answer> rest =
                        Withholding.all(sheet, Hiding.SEED, ReconstructedRace.MEMBERS_OF_CHECKS);
                System.out.printf("%n%s %s%n", sheet.race().id(), ensemble.contradictions());
                for (Withholding.Answer answer : rest) {
                    ReportedMoment moment = answer.moment();
                    OptionalDouble used = DoubtedReport.share(sheet, ensemble, moment);
                    System.out.println(line(answer, used));
                    moments += used.isPresent() ? 1 : 0;
                    doubted += used.orElse(1) < 0.5 ? 1 : 0;
                    sum += used.orElse(0);
                }
            } catch (UnreconstructableRaceException tooLittle) {
                System.out.printf("%n%s: %s%n", sheet.race().id(), tooLittle.getMessage());
            }
        }
        System.out.printf(Locale.ROOT, "%n%d moments, mean share %.3f, doubted %d%n", moments, sum / moments, doubted);
    }

    private static String line(Withholding.Answer answer, OptionalDouble used) {
        return String.format(
                Locale.ROOT,
                "  used %4s  left out %4s  %s (%s: %s)",
                share(used),
                share(answer.probability()),
                answer.isReportedOnly() ? "reported only" : answer.claim(),
                answer.moment().printedName(),
                answer.moment().detail());
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.2f", share.getAsDouble()) : "-";
    }
}
