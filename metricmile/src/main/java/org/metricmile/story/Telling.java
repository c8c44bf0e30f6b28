package org.metricmile.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;

/**
 * A race told in at most a dozen sentences, the result first, then as it happened, then what it means and what is in doubt.
 *
 * @param result the result in one sentence; empty if no first place is known
 * @param run how it was run
 * @param meaning records, bests and its place among races of its kind
 * @param doubts what is in doubt, and what is not on record
 */
public record Telling(Optional<Sentence> result, List<Sentence> run, List<Sentence> meaning, List<Sentence> doubts) {

    private static final Teller RESULT = new WhoWon();

    private static final List<Teller> RUN = List.of(
            new LeadersSplits(),
            new OrderAtTheBell(),
            new WinnersWay(),
            new LeadPassedOn(),
            new ReportedFinish(),
            new LastLap());

    private static final List<Teller> MEANING = List.of(new RecordsAndBests(), new AmongItsKind());

    private static final List<Teller> DOUBTS = List.of(new DoubtfulTimes(), new WhatIsUnknown());

    public Telling {
        run = List.copyOf(run);
        meaning = List.copyOf(meaning);
        doubts = List.copyOf(doubts);
    }

    /** All, the result first; empty if nothing is on record. */
    public List<Sentence> sentences() {
        return Stream.of(result.stream().toList(), run, meaning, doubts)
                .flatMap(List::stream)
                .toList();
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
        return new Telling(RESULT.tell(facts), told(RUN, facts), told(MEANING, facts), told(DOUBTS, facts));
    }

    private static List<Sentence> told(List<Teller> tellers, Facts facts) {
        return tellers.stream().flatMap(teller -> teller.tell(facts).stream()).toList();
    }
}
