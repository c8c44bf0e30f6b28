package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of the style sheet's colours as WCAG 2.2 defines it: 4.5 for text (1.4.3), 3 for lines of charts (1.4.11). */
class ColourContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--(?<name>[a-z0-9-]+): #(?<rgb>[0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double LINE = 3.0;

    @ParameterizedTest
    @ValueSource(strings = {":root {", ":root:not([data-scheme=\"light\"]) {", ":root[data-scheme=\"dark\"] {"})
    void textAndLinesStandOutFromThePaper(String block) throws IOException {
        Map<String, String> colours = colours(block);
        for (String ground : List.of("paper", "soft")) {
            for (String text : List.of("ink", "muted", "accent", "link")) {
                assertThat(contrast(colours, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(TEXT);
            }
            for (int line = 0; line < 6; line++) {
                assertThat(contrast(colours, "line-" + line, ground))
                        .as("line " + line + " on " + ground)
                        .isGreaterThanOrEqualTo(LINE);
            }
        }
        for (int heat = 0; heat <= 8; heat++) {
            assertThat(contrast(colours, "ink", "heat-" + heat))
                    .as("ink on heat " + heat)
                    .isGreaterThanOrEqualTo(TEXT);
        }
        // a runner's number on the own colour
        for (int line = 0; line < 6; line++) {
            assertThat(contrast(colours, "paper", "line-" + line))
                    .as("number on line " + line)
                    .isGreaterThanOrEqualTo(TEXT);
        }
        assertThat(contrast(colours, "peer", "paper")).isGreaterThanOrEqualTo(LINE);
    }

    private static Map<String, String> colours(String block) throws IOException {
        String css;
        try (InputStream in = Objects.requireNonNull(RaceReport.class.getResourceAsStream("/report/report.css"))) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int start = css.indexOf(block);
        assertThat(start).isNotNegative();
        Matcher matcher = COLOUR.matcher(css.substring(start, css.indexOf('}', start)));
        Map<String, String> colours = new HashMap<>();
        while (matcher.find()) {
            colours.put(matcher.group("name"), matcher.group("rgb"));
        }
        return colours;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double first = luminance(Objects.requireNonNull(colours.get(one)));
        double second = luminance(Objects.requireNonNull(colours.get(other)));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String rgb) {
        return 0.2126 * channel(rgb, 0) + 0.7152 * channel(rgb, 2) + 0.0722 * channel(rgb, 4);
    }

    private static double channel(String rgb, int from) {
        double value = Integer.parseInt(rgb.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
