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
 * same. Other leads of the same runner over a part of the stretch tell a lead: a lead of two laps would answer for each of them.
 */
public final class Withholding {

    /** Whether something happened at all is asked of a stretch longer by so much at both ends than the report tells. */
    public static final double AROUND_METRES = 100;

    private Withholding() {}

    /**
     * What the rest of the evidence says of a moment.
     *
     * @param moment the moment that was left out
     * @param probability that it was so, its places along the track being soft by {@value SoftDistance#SD_METRES} m; empty for what
     *     times along the track cannot decide, as width and side of the track, which is known from the report only
     * @param nearly what is less than that; empty where there is no probability, and of what is claimed of one mark
     * @param event what of the moment times can decide, as it follows on "that"; empty text where there is no probability
     * @param where where that was, as it follows on the event
     */
    public record Answer(
            ReportedMoment moment, OptionalDouble probability, Optional<Nearly> nearly, String event, String where) {

        static Answer reportedOnly(ReportedMoment moment) {
            return new Answer(moment, OptionalDouble.empty(), Optional.empty(), "", "");
        }

        /** What of the moment times can decide, and where. */
        public String claim() {
            return (event + " " + where).strip();
        }

        public boolean isReportedOnly() {
            return probability.isEmpty();
        }
    }

    /**
     * What a moment comes to if it was nearly as told: an event up to {@value #AROUND_METRES} m before or after, a lead over half of the way or more.
     *
     * @param probability that it was so, at least that of the moment
     * @param claim what was nearly so, as it follows on "that"
     * @param just where it was just as told, as it follows on the claim
     */
    public record Nearly(double probability, String claim, String just) {}

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

        private List<Claim> read(ReportedMoment moment, List<Athlete> named) {
            return ClaimReader.read(moment, named, sheet);
        }

        /** Of several claims what the moment is called by: the pass or kick, and not the place or lead that it began or ended with. */
        private static Optional<Claim> asked(List<Claim> claims) {
            return claims.stream()
                    .filter(claim -> !(claim instanceof Claim.Place))
                    .findFirst()
                    .or(() -> claims.stream().findFirst())
                    .filter(Claim::isJudged);
        }

        /** A lead is told by any other of the same runner that goes on over a part of its stretch or is told of a mark in it; the other way round too. */
        private static boolean tells(List<Claim> told, Claim asked) {
            return told.contains(asked)
                    || told.stream()
                            .anyMatch(claim -> (asked instanceof Led led && led.isSharedBy(claim))
                                    || (claim instanceof Led lead && lead.isSharedBy(asked)));
        }

        Answer answer(ReportedMoment moment) {
            Optional<Claim> claim = asked(read(moment, runners));
            if (claim.isEmpty()) {
                return Answer.reportedOnly(moment);
            }
            RaceSheet rest = Without.moment(sheet, moment, other -> tells(read(other, runners), claim.get()));
            Evidence evidence = EvidenceReader.read(rest);
            // who did not finish and is known from the moment alone is not in what is left
            Optional<Claim> asked = asked(read(moment, evidence.runners()));
            if (asked.isEmpty()) {
                return Answer.reportedOnly(moment);
            }
            RaceEnsemble ensemble = tries(rest, evidence).ensemble(evidence);
            return new Answer(
                    moment,
                    OptionalDouble.of(ensemble.probability(asked.get(), SoftDistance.SD_METRES)),
                    asked.get()
                            .nearly(AROUND_METRES)
                            .map(nearly -> new Nearly(
                                    ensemble.probability(nearly, SoftDistance.SD_METRES),
                                    nearly.inWords(ensemble.runners()),
                                    asked.get().just())),
                    asked.get().event(ensemble.runners()),
                    asked.get().where());
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
