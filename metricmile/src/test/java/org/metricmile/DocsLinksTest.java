package org.metricmile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsLinksTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK =
            Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)|src=\"(?!https?:)([^\"]+)\"");

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                links++;
                String target = link.group(1) == null ? link.group(2) : link.group(1);
                if (!Files.exists(page.resolveSibling(target))) {
                    broken.add(ROOT.relativize(page) + ": " + target);
                }
            }
        }
        assertThat(links).isGreaterThan(50);
        assertThat(broken).isEmpty();
    }

    /** By number and title, in their order. */
    @Test
    void everyDecisionIsListed() throws IOException {
        Path decisions = ROOT.resolve("docs").resolve("decisions");
        List<String> expected = new ArrayList<>();
        for (Path page : pages()) {
            if (page.startsWith(decisions)) {
                String title = Files.readAllLines(page).get(0).replaceFirst("# ", "");
                expected.add("* [%s](decisions/%s)".formatted(title, page.getFileName()));
            }
        }
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(Files.readAllLines(ROOT.resolve("docs").resolve("README.md")).stream()
                        .filter(line -> line.contains("](decisions/")))
                .containsExactlyElementsOf(expected);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> root = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(root, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
