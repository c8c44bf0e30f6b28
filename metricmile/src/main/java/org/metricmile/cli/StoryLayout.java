package org.metricmile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;
import org.metricmile.story.article.RaceStory;
import org.metricmile.story.article.StoryPart;

/** How a story is printed: numbered notes behind the sentences, and below what each rests on. */
enum StoryLayout {
    TEXT {
        @Override
        String heading(int level, String text) {
            return text;
        }

        @Override
        String plain(String text) {
            return text;
        }

        @Override
        String mark(int note) {
            return " [" + note + "]";
        }

        @Override
        String note(int note, List<String> lines) {
            return "[" + note + "] " + String.join("\n    ", lines) + "\n";
        }
    },
    MARKDOWN {
        @Override
        String heading(int level, String text) {
            return "#".repeat(level) + " " + text;
        }

        @Override
        String plain(String text) {
            return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
        }

        @Override
        String mark(int note) {
            return "[^" + note + "]";
        }

        @Override
        String note(int note, List<String> lines) {
            return lines.stream().map(this::plain).collect(Collectors.joining("; ", "[^" + note + "]: ", "\n"));
        }
    };

    abstract String heading(int level, String text);

    /** Text in which nothing is taken for a sign of the layout. */
    abstract String plain(String text);

    abstract String mark(int note);

    abstract String note(int note, List<String> lines);

    String print(RaceStory story) {
        List<Sentence> noted = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        out.append(heading(1, plain(story.headline().text()) + mark(noted, story.headline())))
                .append('\n');
        story.standfirst().ifPresent(first -> out.append('\n').append(told(noted, first)));
        for (StoryPart part : story.parts()) {
            out.append('\n');
            if (!part.kind().heading().isEmpty()) {
                out.append(heading(2, part.kind().heading())).append("\n\n");
            }
            // a line each, so that a desk can cut what it does not want
            out.append(part.sentences().stream()
                    .map(sentence -> told(noted, sentence))
                    .collect(Collectors.joining(this == MARKDOWN ? "\n" : "")));
        }
        out.append('\n').append(heading(2, "Evidence")).append("\n\n");
        for (int i = 0; i < noted.size(); i++) {
            out.append(note(i + 1, evidence(noted.get(i))));
        }
        return out.toString();
    }

    private String told(List<Sentence> noted, Sentence sentence) {
        return plain(sentence.text()) + mark(noted, sentence) + "\n";
    }

    private String mark(List<Sentence> noted, Sentence sentence) {
        noted.add(sentence);
        return mark(noted.size());
    }

    private static List<String> evidence(Sentence sentence) {
        return sentence.evidence().stream().map(StoryLayout::line).distinct().toList();
    }

    private static String line(Evidence one) {
        String citation = one.source().citation().isBlank()
                ? one.source().place()
                : one.source().citation();
        return one.fact() + " (" + one.provenance().label() + "; " + citation + ")";
    }
}
