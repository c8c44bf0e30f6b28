package org.metricmile.story;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.analysis.Pacemaking;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Outcome;
import org.metricmile.race.RaceSheet;

/** Of whom places, leads and chances of a reconstructed race are, where that is not everybody who was in it. */
public final class WhoIsCounted {

    private WhoIsCounted() {}

    /** None where the whole field is on record and nobody paced. */
    public static List<String> sentences(TracedRace race) {
        RaceSheet sheet = race.sheet();
        List<String> sentences = new ArrayList<>();
        if (sheet.race().completeness().field() == Completeness.Field.PARTIAL) {
            long listed = sheet.results().stream()
                    .filter(result -> !(result.outcome() instanceof Outcome.DidNotStart))
                    .count();
            sentences.add(
                    "Not the whole field is on record, only %d runners with a result: places and leads are among those on record."
                            .formatted(listed));
        }
        Pacemaking pacemaking = Pacemaking.of(race);
        if (pacemaking.isThere()) {
            Distance until = pacemaking.until();
            List<String> names =
                    pacemaking.pacemakers().stream().map(Athlete::name).toList();
            sentences.add(
                    "Up to %s a pacemaker%s leads or may lead: places till there are among those of whom something is known there."
                            .formatted(
                                    until.equals(sheet.distance()) ? "the finish" : until,
                                    names.isEmpty() ? "" : " (" + Words.list(names) + ")"));
        }
        return sentences;
    }
}
