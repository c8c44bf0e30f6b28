package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Completeness;
import org.metricmile.race.RaceSheet;
import org.metricmile.report.RaceDossier;
import org.metricmile.story.Words;

/** The note on a field that is not known as it should be, where a race is simulated: who is not on record, and of whom no bests are. */
final class LikeTheOthers {

    private LikeTheOthers() {}

    /** What is assumed of them; empty if everybody who ran, and bests of everybody, are on record. */
    static Optional<String> note(List<Athlete> runners, RaceDossier race) {
        List<String> sentences = new ArrayList<>();
        RaceSheet sheet = race.sheet();
        if (sheet.race().completeness().field() == Completeness.Field.PARTIAL) {
            sentences.add("Only %d of those who ran are on record: they alone race here, and chances are among them."
                    .formatted(sheet.results().size()));
        }
        if (!runners.isEmpty()) {
            sentences.add("No bests are on record of "
                    + Words.list(runners.stream().map(race.names()::of).toList())
                    + ": taken to be like the others.");
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }
}
