package org.metricmile.quality;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.metricmile.analysis.TracedRace;
import org.metricmile.report.Chromium;
import org.metricmile.report.RaceReport;
import org.metricmile.scenes.RomeTracks;
import org.metricmile.story.RaceFindings;

/**
 * Plays the replay of a tracked final for ten seconds in a browser without a window and prints how many frames a second it shows, and how
 * long the page's own code takes for each. What the browser needs beyond that to paint is not in it.
 */
public final class ReplayFrames {

    private static final int MILLISECONDS = 10_000;

    private static final String WATCH = """
            window.taken = []; window.shown = [];
            const ask = window.requestAnimationFrame.bind(window);
            window.requestAnimationFrame = draw => ask(now => {
              const before = performance.now();
              draw(now);
              window.taken.push(performance.now() - before);
              window.shown.push(now);
            });
            """;

    private static final String TELL = """
            (() => {
              const sorted = [...taken].sort((a, b) => a - b);
              const at = share => sorted[Math.floor(share * (sorted.length - 1))].toFixed(2);
              const fps = (shown.length - 1) / (shown[shown.length - 1] - shown[0]) * 1000;
              return `${fps.toFixed(1)} frames a second; page code a frame, ms: median ${at(0.5)}, nine in ten up to ${at(0.9)}, 99 % up to ${at(0.99)}, longest ${at(1)}; ${shown.length} frames`;
            })()
            """;

    private ReplayFrames() {}

    /**
     * Reads the tracks of the shelf.
     *
     * @param args none
     * @throws IOException if the report cannot be written
     */
    public static void main(String[] args) throws IOException {
        TracedRace race = RomeTracks.race(RomeTracks.MENS_FINAL);
        Path file = Files.createTempFile("replay", ".html");
        try (OutputStream out = Files.newOutputStream(file)) {
            RaceReport.write(RaceFindings.of(race, List.of()), out);
        }
        try (Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, 900))) {
            page.addInitScript(WATCH);
            page.navigate(file.toUri().toString());
            page.locator("#replay-play").click();
            page.waitForTimeout(1_000);
            page.evaluate("taken.length = shown.length = 0");
            page.waitForTimeout(MILLISECONDS);
            System.out.println(race.sheet().results().size() + " runners: " + page.evaluate(TELL));
        } finally {
            Files.delete(file);
        }
    }
}
