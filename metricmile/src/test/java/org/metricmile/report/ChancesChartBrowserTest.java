package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;
import org.metricmile.simulation.RunnerChances;
import org.metricmile.simulation.WinRiver;
import org.metricmile.story.RaceFindings;

/** Draws chances through a race in a real browser. */
class ChancesChartBrowserTest {

    private static final MovingField FIELD = MovingField.of1500(
            RunScript.startingAt("Ann Archer", 0.3).run(1500, 7.0),
            RunScript.startingAt("Bea Baker", 0.9).run(1500, 6.9));

    /** Areas of runners are half transparent and without an edge. */
    private static final String AREAS = """
            [...document.querySelectorAll('#chances svg path')].filter(path => {
              const opacity = Number(path.getAttribute('fill-opacity') || 1);
              return opacity > 0.3 && opacity < 0.7;
            }).length
            """;

    private static RunnerChances chances(String name, double win) {
        return new RunnerChances(FIELD.athlete(name), 1, 0, win, 1, win, 0.02, win);
    }

    /** Nothing is known of Ann at 1100 m: her area is of two pieces, that of Bea of one. */
    @Test
    void whereNothingIsKnownThereIsAGap(@TempDir Path folder) throws IOException {
        WinRiver river = new WinRiver(
                WinRiver.Way.SPLITS,
                200,
                1500,
                List.of(),
                List.of(
                        new WinRiver.AtMark(700, List.of(chances("Ann Archer", 0.6), chances("Bea Baker", 0.4))),
                        new WinRiver.AtMark(1100, List.of(chances("Bea Baker", 1))),
                        new WinRiver.AtMark(1400, List.of(chances("Ann Archer", 0.7), chances("Bea Baker", 0.3)))));
        Path file = folder.resolve("chances.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            RaceReport.write(RaceFindings.of(FIELD.tracked(), List.of()).with(river), out);
        }
        List<String> complaints = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage()) {
            page.onPageError(complaints::add);
            page.navigate(file.toUri().toString());

            assertThat(page.locator("#chances svg").count()).isPositive();
            assertThat(page.evaluate(AREAS)).isEqualTo(3);
        }
        assertThat(complaints).isEmpty();
    }
}
