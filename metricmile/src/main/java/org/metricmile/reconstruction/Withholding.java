package org.metricmile.reconstruction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;

/**
 * Leaves out one reported moment and asks how likely it is by the rest: by all times, places and other reports, without what tells the
 * same.
 */
public final class Withholding {

    private Withholding() {}

    /**
     * What the rest of the evidence says of a moment.
     *
     * @param moment the moment that was left out
     * @param probability that it was so, its places along the track being soft by {@value SoftDistance#SD_METRES} m; empty for what
     *     times along the track cannot decide, as width and side of the track, which is known from the report only
     * @param claim what of the moment times can decide, as it follows on "that"; empty text where there is no probability
     */
    public record Answer(ReportedMoment moment, OptionalDouble probability, String claim) {

        public boolean isReportedOnly() {
            return probability.isEmpty();
        }
    }

    /** Judges every reported moment of a race by the rest, in the order of the sheet. */
    public static List<Answer> all(RaceSheet sheet, long seed, int members) {
        return sheet.reported().stream()
                .map(moment -> of(sheet, moment, seed, members))
                .toList();
    }

    /**
     * Judges a moment by the rest.
     *
     * @param moment one of the sheet's
     * @throws IllegalArgumentException if it is not
     */
    public static Answer of(RaceSheet sheet, ReportedMoment moment, long seed, int members) {
        if (!sheet.reported().contains(moment)) {
            throw new IllegalArgumentException(
                    "the moment is not one of " + sheet.race().id() + ": " + moment.detail());
        }
        Optional<Claim> claim =
                ClaimReader.read(moment, EvidenceReader.read(sheet).runners());
        if (claim.isEmpty()) {
            return new Answer(moment, OptionalDouble.empty(), "");
        }
        var runners = EvidenceReader.read(sheet).runners();
        RaceSheet rest = Without.moment(
                sheet, moment, other -> ClaimReader.read(other, runners).equals(claim));
        RaceEnsemble ensemble = Reconstruction.of(rest, seed, members);
        // who did not finish and is known from the moment alone is not in what is left
        Optional<Claim> asked = ClaimReader.read(moment, ensemble.runners());
        return asked.isEmpty()
                ? new Answer(moment, OptionalDouble.empty(), "")
                : new Answer(
                        moment,
                        OptionalDouble.of(ensemble.probability(asked.get(), SoftDistance.SD_METRES)),
                        asked.get().inWords(ensemble.runners()));
    }
}
