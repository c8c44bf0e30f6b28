package org.metricmile.report.sections;

import java.util.List;
import java.util.Optional;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Sentence;

/** The race in a few sentences, each with its evidence. */
public final class StorySection implements ReportSection {

    @Override
    public String id() {
        return "story";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        // the header has told the result
        Optional<Sentence> result = race.telling().result();
        List<Sentence> told = race.telling().sentences().stream()
                .filter(sentence -> !Optional.of(sentence).equals(result))
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(filled("How it was run", ToldSentences.of(id(), told), false));
    }
}
