package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.metricmile.athletics.Race;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;
import org.metricmile.story.article.RaceStory;
import org.metricmile.story.article.StoryPart;

/** A story in JSON. */
final class StoryNode {

    private StoryNode() {}

    static ObjectNode of(Race race, RaceStory story) {
        ObjectNode root = RaceNode.of(race);
        fill(root.putObject("headline"), story.headline());
        if (story.standfirst().isPresent()) {
            fill(root.putObject("standfirst"), story.standfirst().get());
        } else {
            root.putNull("standfirst");
        }
        ArrayNode parts = root.putArray("parts");
        for (StoryPart part : story.parts()) {
            ObjectNode node = parts.addObject();
            node.put("kind", part.kind().code());
            node.put("heading", part.kind().heading());
            ArrayNode sentences = node.putArray("sentences");
            part.sentences().forEach(sentence -> fill(sentences.addObject(), sentence));
        }
        return root;
    }

    private static void fill(ObjectNode node, Sentence sentence) {
        node.put("text", sentence.text());
        ArrayNode evidence = node.putArray("evidence");
        for (Evidence one : sentence.evidence()) {
            evidence.addObject()
                    .put("fact", one.fact())
                    .put("provenance", one.provenance().name())
                    .put("otherRaceId", one.otherRaceId().isEmpty() ? null : one.otherRaceId())
                    .put("source", one.source().citation())
                    .put("place", one.source().place());
        }
    }
}
