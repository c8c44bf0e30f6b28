package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
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
        return new Withheld(sheet, seed, members).answer(moment);
    }

    /**
     * Judges each reported moment of a race by the rest, as {@link #of} does one by one, but faster: of moments that change nothing but
     * which races are chosen, one draw serves all.
     *
     * @param members of each ensemble, 20 or more
     * @return in the order of the sheet
     */
    public static List<Answer> all(RaceSheet sheet, long seed, int members) {
        Withheld withheld = new Withheld(sheet, seed, members);
        return sheet.reported().stream().map(withheld::answer).toList();
    }

    /** The draws of one race, shared by the moments for which they are the same. */
    private static final class Withheld {

        private final RaceSheet sheet;
        private final long seed;
        private final int members;
        private final List<Athlete> runners;
        private final List<Tries> drawn = new ArrayList<>();

        Withheld(RaceSheet sheet, long seed, int members) {
            this.sheet = sheet;
            this.seed = seed;
            this.members = members;
            this.runners = EvidenceReader.read(sheet).runners();
        }

        Answer answer(ReportedMoment moment) {
            Optional<Claim> claim = ClaimReader.read(moment, runners).filter(Claim::isJudged);
            if (claim.isEmpty()) {
                return new Answer(moment, OptionalDouble.empty(), "");
            }
            RaceSheet rest = Without.moment(
                    sheet, moment, other -> ClaimReader.read(other, runners).equals(claim));
            Evidence evidence = EvidenceReader.read(rest);
            // who did not finish and is known from the moment alone is not in what is left
            Optional<Claim> asked = ClaimReader.read(moment, evidence.runners());
            if (asked.isEmpty()) {
                return new Answer(moment, OptionalDouble.empty(), "");
            }
            RaceEnsemble ensemble = tries(rest, evidence).ensemble(evidence);
            return new Answer(
                    moment,
                    OptionalDouble.of(ensemble.probability(asked.get(), SoftDistance.SD_METRES)),
                    asked.get().inWords(ensemble.runners()));
        }

        private Tries tries(RaceSheet rest, Evidence evidence) {
            for (Tries tries : drawn) {
                if (tries.serve(evidence)) {
                    return tries;
                }
            }
            Tries tries = Reconstruction.tries(rest, evidence, seed, members);
            drawn.add(tries);
            return tries;
        }
    }
}
