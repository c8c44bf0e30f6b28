package org.metricmile.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;

/**
 * A race told in at most a dozen sentences, the result first, then as it happened, then what it means and what is in doubt.
 *
 * @param result the result in one sentence; empty if no first place is known
 * @param sentences all, the result first, each with its evidence; empty if nothing is on record
 */
public record Telling(Optional<Sentence> result, List<Sentence> sentences) {

    private static final Teller RESULT = new WhoWon();

    private static final List<Teller> TELLERS = List.of(
            new LeadersSplits(),
            new OrderAtTheBell(),
            new WinnersWay(),
            new LeadPassedOn(),
            new ReportedFinish(),
            new LastLap(),
            new RecordsAndBests(),
            new AmongItsKind(),
            new DoubtfulTimes(),
            new WhatIsUnknown());

    public Telling {
        sentences = List.copyOf(sentences);
    }

    /**
     * Tells a race.
     *
     * @param sheet the race
     * @param others races to compare it with; those of another kind are left aside
     */
    public static Telling of(RaceSheet sheet, List<RaceSheet> others) {
        return of(RaceFindings.of(TracedRace.of(sheet), others));
    }

    /** Tells a race of which all is found out already. */
    public static Telling of(RaceFindings found) {
        Facts facts = Facts.of(found);
        Optional<Sentence> result = RESULT.tell(facts);
        List<Sentence> sentences = new ArrayList<>(result.stream().toList());
        for (Teller teller : TELLERS) {
            teller.tell(facts).ifPresent(sentences::add);
        }
        return new Telling(result, sentences);
    }
}
