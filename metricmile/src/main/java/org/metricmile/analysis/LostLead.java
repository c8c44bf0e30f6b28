package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/**
 * A leader of whom nothing is known after a mark, not even that he finished. He may lead on to the first place at which a source has another
 * in front: till there nobody can be found to have taken the lead from him.
 *
 * @param last the last mark at which a time or place of his is on record
 * @param until where another leads, by times, places or reports; the finish where nobody else is known to lead before
 */
public record LostLead(Athlete leader, Distance last, Distance until) {

    /** Farther behind than the next is when the leader is at his last mark: where that one is then, he is first of those who are known. */
    private static final double BEHIND_METRES = 50;

    /** All of a race, in its order. */
    public static List<LostLead> of(TracedRace race) {
        if (race.tracking().isPresent()) {
            return List.of();
        }
        RaceSheet sheet = race.sheet();
        List<LostLead> lost = new ArrayList<>();
        for (LeadChange change : LeaderStrip.atMarks(race, sheet.reported()).changes()) {
            change.from()
                    .runner()
                    .filter(leader -> !hasFinished(sheet, leader))
                    .flatMap(leader -> lastMark(sheet, leader)
                            .filter(last -> last.isShorterThan(change.by()))
                            .map(last -> new LostLead(leader, last, change.by())))
                    .ifPresent(lost::add);
        }
        return lost;
    }

    private static boolean hasFinished(RaceSheet sheet, Athlete leader) {
        return sheet.findResult(leader)
                .map(Result::outcome)
                .filter(Outcome.Finished.class::isInstance)
                .isPresent();
    }

    private static Optional<Distance> lastMark(RaceSheet sheet, Athlete leader) {
        return sheet.splits().stream()
                .filter(split -> split.isOf(leader))
                .map(Split::at)
                .max(Comparator.naturalOrder());
    }

    /** Whether he leads, or nobody knows that he does not, when another is there: also behind his last mark, when he is at it. */
    public boolean mayLeadAt(double metres) {
        return metres >= last.inMetres() - BEHIND_METRES && metres < until.inMetres();
    }

    /** Whether who takes the lead there, of those who are known, may do so only because the leader is lost. */
    public boolean isByDefaultAt(double metres) {
        return Math.abs(metres - last.inMetres()) <= BEHIND_METRES;
    }
}
