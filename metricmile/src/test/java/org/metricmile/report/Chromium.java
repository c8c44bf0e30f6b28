package org.metricmile.report;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that tests look at pages with: the one that METRICMILE_CHROMIUM names, or one in a usual place. Where there
 * is none the tests are skipped, unless METRICMILE_REQUIRE_BROWSER is set.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser without a window and with an empty profile, or skips the test. */
    public static Chromium start() {
        Path program = find().orElseGet(Chromium::missing);
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** For pages and contexts. */
    public Browser browser() {
        return browser;
    }

    private static Optional<Path> find() {
        return Stream.concat(Optional.ofNullable(System.getenv("METRICMILE_CHROMIUM")).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        String reason = "no Chromium found in METRICMILE_CHROMIUM or in " + String.join(", ", USUAL_PLACES);
        if (System.getenv("METRICMILE_REQUIRE_BROWSER") != null) {
            return fail("METRICMILE_REQUIRE_BROWSER is set, but " + reason);
        }
        return abort("SKIPPED: the report is not looked at in a browser: " + reason);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
