package org.metricmile.story;

import java.util.List;

/**
 * One sentence about a race.
 *
 * @param text a full sentence
 * @param evidence what it rests on, never empty
 */
public record Sentence(String text, List<Evidence> evidence) {

    public Sentence {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs evidence: " + text);
        }
    }
}
