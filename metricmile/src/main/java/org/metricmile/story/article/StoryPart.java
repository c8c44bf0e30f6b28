package org.metricmile.story.article;

import java.util.List;
import java.util.Locale;
import org.metricmile.story.Sentence;

/**
 * One part of a story.
 *
 * @param kind which part
 * @param sentences never empty
 */
public record StoryPart(Kind kind, List<Sentence> sentences) {

    /** The parts in the order of the story. */
    public enum Kind {
        /** The result, and the most newsworthy of it. */
        LEAD,
        RUN,
        /** What is known of it metre by metre, and how surely. */
        MOMENTS,
        DECIDED,
        MEANING,
        NEXT,
        DOUBTS;

        /** {@code meaning}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Heading of the part; empty for the lead. */
        public String heading() {
            return Phrases.of("part." + name());
        }
    }

    /** @throws IllegalArgumentException if there is no sentence */
    public StoryPart {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a part of a story needs a sentence: " + kind);
        }
    }
}
