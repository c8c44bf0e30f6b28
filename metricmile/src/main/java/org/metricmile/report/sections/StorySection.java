package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.report.Citation;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;

/** The race in a few sentences, each with its evidence. */
public final class StorySection implements ReportSection {

    /**
     * One sentence.
     *
     * @param number its note, counted from 1
     * @param text the sentence
     * @param evidence what it rests on
     */
    public record Told(int number, String text, List<Shown> evidence) {}

    /**
     * One piece of evidence.
     *
     * @param fact in short
     * @param provenance how it is known
     * @param citation where it was read
     */
    public record Shown(String fact, String provenance, Citation citation) {}

    /** What the template prints. */
    public record Model(List<Told> sentences) {}

    @Override
    public String id() {
        return "story";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        // the header has told the result
        Optional<String> result = race.telling().result().map(Sentence::text);
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : race.telling().sentences()) {
            if (!sentence.text().equals(result.orElse(""))) {
                told.add(new Told(
                        told.size() + 1,
                        sentence.text(),
                        sentence.evidence().stream()
                                .map(StorySection::shown)
                                .distinct()
                                .toList()));
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(filled("How it was run", new Model(told), false));
    }

    private static Shown shown(Evidence evidence) {
        return new Shown(
                evidence.fact(),
                evidence.provenance().label(),
                Citation.parse(evidence.source().citation()));
    }
}
