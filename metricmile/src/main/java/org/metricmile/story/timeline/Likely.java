package org.metricmile.story.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.analysis.moments.Scramble;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.Provenance;
import org.metricmile.reconstruction.LikelyMoment;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Evidence;
import org.metricmile.story.Facts;

/** How intervals and probabilities of a reconstructed race are told. */
public final class Likely {

    /** What may have been anywhere over more than this has no likeliest place. */
    private static final double WIDEST_METRES = 300;

    /** Farther than a runner gets from one look at the field to the next. */
    private static final double STEP_METRES = 1;

    private Likely() {}

    /** {@code 1:51.5 (90 %: 1:50.9 to 1:52.2)}: reconstructed times are never shown finer than a tenth. */
    public static String clock(CredibleInterval seconds) {
        return "%s (%s: %s to %s)"
                .formatted(
                        clock(seconds.median()),
                        percent(seconds.probability()),
                        clock(seconds.low()),
                        clock(seconds.high()));
    }

    /** {@code 0.8 s (90 %: 0.2 to 1.9)}. */
    public static String seconds(CredibleInterval seconds) {
        return String.format(
                Locale.ROOT,
                "%.1f s (%s: %.1f to %.1f)",
                seconds.median(),
                percent(seconds.probability()),
                seconds.low(),
                seconds.high());
    }

    /** {@code 113 m to go (90 %: 188 to 59 m)}. */
    public static String toGo(CredibleInterval metres, double finishMetres) {
        return String.format(
                Locale.ROOT,
                "%.0f m to go (%s: %.0f to %.0f m)",
                finishMetres - metres.median(),
                percent(metres.probability()),
                finishMetres - metres.low(),
                finishMetres - metres.high());
    }

    /** Whether there is a likeliest place at all. */
    static boolean isPlaced(CredibleInterval metres) {
        return metres.high() - metres.low() <= WIDEST_METRES;
    }

    /** Where a lead was taken: {@code most likely with 113 m to go (90 %: 188 to 59 m)}, or between which two places. */
    public static String whereTaken(CredibleInterval metres, double finishMetres) {
        return isPlaced(metres)
                ? "most likely with " + toGo(metres, finishMetres)
                : String.format(
                        Locale.ROOT,
                        "somewhere between %.0f and %.0f m to go (%s)",
                        finishMetres - metres.low(),
                        finishMetres - metres.high(),
                        percent(metres.probability()));
    }

    /** Whether it is a lead that nobody had to yield: the scramble of the start ended with it. */
    public static boolean isOutOfTheStart(Facts facts, LikelyMoment moment) {
        return moment.kind() == MomentKind.LEAD_TAKEN
                && moment.others().isEmpty()
                && moment.atMetres().median()
                        <= Scramble.metres(facts.found().race().course()) + STEP_METRES;
    }

    /** {@code 90 %}; never 0 or 100 %, since a share of so many draws says no more. */
    public static String percent(double probability) {
        long rounded = Math.round(100 * probability);
        if (rounded == 100) {
            return "over 99\u00a0%";
        }
        return rounded == 0 ? "under 1\u00a0%" : rounded + "\u00a0%";
    }

    /** Evidence of what rests on all the races that one may have been. */
    public static Evidence evidence(Facts facts, ReconstructedRace race, String fact) {
        return evidence(facts, race, fact, "");
    }

    /**
     * Evidence of a likely moment, which not all the drawn races were searched for.
     *
     * @param how it was found, before the share: {@code found in}
     */
    public static Evidence evidence(Facts facts, ReconstructedRace race, LikelyMoment moment, String how) {
        return evidence(
                facts,
                race,
                how + " " + percent(moment.probability()),
                moment.searched() < race.ensemble().size() ? "the first " + moment.searched() + " of " : "");
    }

    private static Evidence evidence(Facts facts, ReconstructedRace race, String fact, String which) {
        return new Evidence(
                fact + " in reconstructed races (" + which + race.ensemble().size() + " drawn, seed "
                        + race.ensemble().seed() + ")",
                Provenance.RECONSTRUCTED,
                facts.sheet().race().source());
    }

    private static String clock(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.TENTH).toString();
    }

    static Optional<ReconstructedRace> race(Facts facts) {
        return facts.found().reconstruction();
    }

    /** What is likely to have happened: where somebody may lead whose way is not known, nobody but the winner is found to take the lead of those whose way is. */
    public static List<LikelyMoment> moments(Facts facts) {
        return race(facts).stream()
                .flatMap(race -> race.moments().stream())
                .filter(moment -> !facts.isEndOfPacemaking(moment.kind(), moment.athlete()))
                .filter(moment -> moment.kind() != MomentKind.LEAD_TAKEN
                        || !facts.isLeadOpenAt(moment.atMetres().median())
                        || isTheWinners(facts, moment))
                .toList();
    }

    /** Who wins is ahead in the end of a leader who is lost too: the lead that he takes last, of those on record, he did not get by default. */
    private static boolean isTheWinners(Facts facts, LikelyMoment lead) {
        double metres = lead.atMetres().median();
        boolean isTakenFromOthers = !facts.pacemaking().mayLeadAt(metres)
                && facts.lost().stream()
                        .filter(lost -> lost.mayLeadAt(metres))
                        .allMatch(lost -> lost.until().equals(facts.sheet().distance())
                                && !lost.isByDefaultAt(metres)
                                && !lead.others().contains(lost.leader()));
        return isTakenFromOthers
                && facts.sheet()
                        .soleWinner()
                        .filter(winner -> winner.athlete().equals(lead.athlete()))
                        .isPresent()
                && race(facts).stream()
                        .flatMap(race -> race.moments().stream())
                        .filter(moment -> moment.kind() == MomentKind.LEAD_TAKEN)
                        .allMatch(moment -> moment.atMetres().median() <= metres);
    }
}
