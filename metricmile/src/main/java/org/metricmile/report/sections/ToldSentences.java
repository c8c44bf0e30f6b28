package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.report.Citation;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;

/**
 * Sentences with notes that lead to their evidence.
 *
 * @param id anchor of the section, by which its notes differ from those of others
 * @param sentences in the order in which they are told
 */
public record ToldSentences(String id, List<Told> sentences) {

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

    public ToldSentences {
        sentences = List.copyOf(sentences);
    }

    static ToldSentences of(String id, List<Sentence> sentences) {
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : sentences) {
            told.add(new Told(told.size() + 1, sentence.text(), shown(sentence.evidence())));
        }
        return new ToldSentences(id, told);
    }

    static List<Shown> shown(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new Shown(
                        one.fact(),
                        one.provenance().label(),
                        Citation.parse(one.source().citation())))
                .distinct()
                .toList();
    }
}
