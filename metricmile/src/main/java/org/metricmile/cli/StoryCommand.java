package org.metricmile.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.article.RaceStory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile story}: a race as a story, with the evidence of every sentence. */
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        description = {
            "Tell a race as a story: the result, how it was run, what decided it, what it means and what is next.",
            "Each sentence has a number; below stands what it rests on."
        },
        footer = {"", "Examples:", "  mile story OG2024-M-1500-F", "  mile story rome 2024 1500 men final --markdown"})
final class StoryCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @ArgGroup(exclusive = true)
    private final Form form = new Form();

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Mixin
    private final Console console = new Console();

    static final class Form {

        @Option(names = "--json", description = "Print JSON; its shape is documented in docs/reference/json.")
        private boolean json;

        @Option(names = "--markdown", description = "Print Markdown, the evidence as footnotes.")
        private boolean markdown;
    }

    @Override
    public void run() {
        choice.withRace((archive, sheet) -> {
            RaceFindings found = ReportFile.findings(sheet, archive, seed);
            RaceStory story = RaceStory.of(found);
            if (form.json) {
                try {
                    console.out()
                            .println(JsonMapper.builder()
                                    .build()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(StoryNode.of(found.told(), story)));
                } catch (JsonProcessingException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                console.out().print((form.markdown ? StoryLayout.MARKDOWN : StoryLayout.TEXT).print(story));
            }
            console.out().flush();
        });
    }
}
