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
 * A leader of whom nothing is known after a mark but that he did not finish or was disqualified, or not even that. He may lead on to the
 * first place at which a source has another in front: till there nobody can be found to have taken the lead from him.
 *
 * @param since where nothing is known of him any longer but that he leads: his last mark, or where a report has him in front from then on
 * @param last the last place at which he is known: a time or place of his is on record, or he leads by a report
 * @param until where another leads, by times, places or reports; the finish where nobody else is known to lead before
 */
public record LostLead(Athlete leader, Distance since, Distance last, Distance until) {

    /** Farther behind than the next is when the leader is at his last mark: where that one is then, he is first of those who are known. */
    private static final double BEHIND_METRES = 50;

    /** All of a race, in its order. */
    public static List<LostLead> of(TracedRace race) {
        if (race.tracking().isPresent()) {
            return List.of();
        }
        RaceSheet sheet = race.sheet();
        LeaderStrip strip = LeaderStrip.atMarks(race, sheet.reported());
        List<LostLead> lost = new ArrayList<>();
        for (LeadChange change : strip.changes()) {
            change.lastKnown()
                    .runner()
                    .filter(leader -> !hasFinished(sheet, leader))
                    .map(leader -> of(leader, change, lastMark(sheet, leader), begin(strip, leader, change)))
                    .filter(lead -> lead.since().isShorterThan(lead.until()))
                    .ifPresent(lost::add);
        }
        return lost;
    }

    private static LostLead of(Athlete leader, LeadChange change, Distance mark, Distance begin) {
        return new LostLead(leader, longer(mark, begin), longer(mark, change.after()), change.by());
    }

    private static Distance longer(Distance one, Distance other) {
        return one.isLongerThan(other) ? one : other;
    }

    private static Distance begin(LeaderStrip strip, Athlete leader, LeadChange change) {
        return strip.legs().stream()
                .filter(leg ->
                        leg.leader().equals(Optional.of(leader)) && leg.to().equals(change.after()))
                .map(LeaderStrip.Leg::from)
                .findFirst()
                .orElse(change.after());
    }

    private static boolean hasFinished(RaceSheet sheet, Athlete leader) {
        return sheet.findResult(leader)
                .map(Result::outcome)
                .filter(Outcome.Finished.class::isInstance)
                .isPresent();
    }

    /** Zero where reports alone know him. */
    private static Distance lastMark(RaceSheet sheet, Athlete leader) {
        return sheet.splits().stream()
                .filter(split -> split.isOf(leader))
                .map(Split::at)
                .max(Comparator.naturalOrder())
                .orElse(Distance.ZERO);
    }

    /** Whether he leads, or nobody knows that he does not, when another is there: also behind his last mark, when he is at it. */
    public boolean mayLeadAt(double metres) {
        return metres >= since.inMetres() - BEHIND_METRES && metres < until.inMetres();
    }

    /** Whether who takes the lead there, of those who are known, may do so only because the leader is lost. */
    public boolean isByDefaultAt(double metres) {
        return metres >= since.inMetres() - BEHIND_METRES && metres <= last.inMetres() + BEHIND_METRES;
    }
}
